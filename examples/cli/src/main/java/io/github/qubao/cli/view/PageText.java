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
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page for people to read in a terminal: a few lines for each article. */
public final class PageText {
  private PageText() {}

  /** Prints the articles of a page, analysed one after the other. */
  public static void print(Page page, Qubao qubao, PrintWriter out) {
    int number = 0;
    for (Article a : page.articles()) {
      print(++number, a, qubao, out);
    }
    out.printf(
        Locale.ROOT,
        "%d articles; %d pieces of the page belong to none\n",
        page.articles().size(),
        page.furniture().size());
  }

  private static String topic(Classification c) {
    return c.topic()
        .map(t -> String.format(Locale.ROOT, "%s %.0f %%", t, 100 * c.probability()))
        .orElse("?");
  }

  private static void print(int number, Article a, Qubao qubao, PrintWriter out) {
    Analysis analysis = qubao.analyze(a);
    out.printf(
        Locale.ROOT,
        "%d. %s  [%s]\n",
        number,
        a.title().isEmpty() ? "(no headline)" : Printable.line(a.title()),
        topic(analysis.topic()));
    a.kicker().ifPresent(k -> out.println("   kicker:   " + Printable.line(k.text())));
    if (!a.byline().isEmpty()) {
      out.println(
          "   byline:   "
              + a.byline().stream().map(PageText::contributor).collect(Collectors.joining(", ")));
    }
    a.credit().ifPresent(c -> out.println("   photo:    " + Printable.line(c.name())));
    out.println("   summary:  " + Printable.line(analysis.summary().text()));
    List<Summary.Sentence> points = analysis.keyPoints();
    points.forEach(p -> out.println("   point:    " + Printable.line(p.text())));
    out.println(
        "   keywords: "
            + analysis.keywords().stream()
                .map(k -> Printable.line(k.word()))
                .collect(Collectors.joining(" ")));
    Entities names = Entities.of(analysis.entities());
    names(out, "people:   ", EntityViews.names(names, Entity.Type.PERSON));
    names(out, "places:   ", EntityViews.names(names, Entity.Type.PLACE));
    names(out, "offices:  ", EntityViews.names(names, Entity.Type.ORGANIZATION));
    out.println();
  }

  private static void names(PrintWriter out, String label, String names) {
    if (!names.isEmpty()) {
      out.println("   " + label + names);
    }
  }

  private static String contributor(Article.Contributor c) {
    return Printable.line(c.name()) + " (" + c.role().name().toLowerCase(Locale.ROOT) + ")";
  }
}
