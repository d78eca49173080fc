package io.github.qubao.cli.view;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.Classification;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page for people to read in a terminal: a few lines for each article. */
public final class PageText {
  /** The most characters of a page's digest in all formats. */
  public static final int DIGEST_CHARS = 300;

  private final StringBuilder out = new StringBuilder();
  private final Qubao qubao;
  private final Style style;

  private PageText(Qubao qubao, Style style) {
    this.qubao = qubao;
    this.style = style;
  }

  /**
   * The articles of a page, analysed one after the other.
   *
   * @param name of the page, a line of its own; empty for none
   */
  public static String of(String name, Page page, Qubao qubao, Style style) {
    PageText text = new PageText(qubao, style);
    if (!name.isEmpty()) {
      text.out.append(style.headline("== " + Printable.line(name))).append("\n\n");
    }
    List<Qubao.Digest.Item> digest = qubao.digest(page, DIGEST_CHARS).items();
    for (Qubao.Digest.Item i : digest) {
      text.out.append("* ").append(Printable.line(i.sentence().text())).append('\n');
    }
    text.out.append(digest.isEmpty() ? "" : "\n");
    int number = 0;
    for (Article a : page.articles()) {
      text.add(++number, a);
    }
    int articles = page.articles().size();
    int furniture = page.furniture().size();
    return text.out
        .append(articles)
        .append(articles == 1 ? " article; " : " articles; ")
        .append(furniture)
        .append(furniture == 1 ? " piece of the page belongs" : " pieces of the page belong")
        .append(" to none\n")
        .append(name.isEmpty() ? "" : "\n")
        .toString();
  }

  private static String topic(Classification c) {
    return c.topic()
        .map(t -> String.format(Locale.ROOT, "%s %.0f %%", t, 100 * c.probability()))
        .orElse("?");
  }

  private void add(int number, Article a) {
    Analysis analysis = qubao.analyze(a);
    String title = title(a, analysis, qubao);
    out.append(number)
        .append(". ")
        .append(style.headline(title))
        .append("  [")
        .append(style.topic(topic(analysis.topic())))
        .append("]\n");
    a.kicker().ifPresent(k -> line("kicker:", Printable.line(k.text())));
    if (!a.byline().isEmpty()) {
      line(
          "byline:",
          a.byline().stream().map(PageText::contributor).collect(Collectors.joining(", ")));
    }
    a.credit().ifPresent(c -> line("photo:", Printable.line(c.name())));
    for (Article.Jump jump : a.jumps()) {
      boolean to = jump.direction() == Article.Jump.Direction.TO;
      line(
          "jump:",
          (to ? "continued on page " : "continued from page ")
              + Printable.line(jump.page())
              + (jump.joined() ? "" : ", which is not here"));
    }
    line("summary:", Printable.line(analysis.summary().text()));
    for (Summary.KeyPoint p : analysis.keyPoints()) {
      line("point:", Printable.line(p.text()));
    }
    line(
        "keywords:",
        analysis.keywords().stream()
            .map(k -> Printable.line(k.word()))
            .collect(Collectors.joining(" ")));
    Entities names = Entities.of(analysis.entities());
    names("people:", EntityViews.names(names, Entity.Type.PERSON));
    names("places:", EntityViews.names(names, Entity.Type.PLACE));
    names("offices:", EntityViews.names(names, Entity.Type.ORGANIZATION));
    out.append('\n');
  }

  /** The headline, or one that is made, in brackets. */
  private static String title(Article a, Analysis analysis, Qubao qubao) {
    return a.title().isEmpty()
        ? qubao
            .summarizer()
            .headline(analysis.document())
            .map(h -> "(no headline: " + Printable.line(h.text()) + ")")
            .orElse("(no headline)")
        : Printable.line(a.title());
  }

  private void names(String label, String names) {
    if (!names.isEmpty()) {
      line(label, names);
    }
  }

  private void line(String label, String text) {
    out.append("   ")
        .append(style.label(label))
        .append(" ".repeat(10 - label.length()))
        .append(text)
        .append('\n');
  }

  private static String contributor(Article.Contributor c) {
    return Printable.line(c.name()) + " (" + c.role().name().toLowerCase(Locale.ROOT) + ")";
  }
}
