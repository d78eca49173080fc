package io.github.qubao.cli.view;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.page.TextBlock;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Draws a page and its analyses as one self-contained HTML file: no script, nothing from elsewhere.
 */
public final class HtmlReport {
  /** What stands where an article has no topic, and its style. */
  private static final String UNSURE = "不确定";

  private static final String NONE = "t-none";

  private static final Map<Topic, String> CHINESE =
      Map.of(
          Topic.GOVERNANCE, "政务",
          Topic.ENVIRONMENT, "环境",
          Topic.AGRICULTURE, "农业",
          Topic.HEALTHCARE, "医疗",
          Topic.OTHER, "其他");

  /** Even if a text found its way past the escapes, no script would run and nothing be loaded. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Qubao qubao;

  public HtmlReport(Qubao qubao) {
    this.qubao = qubao;
  }

  public String render(Page page, String name) {
    return render(page, List.of(), name);
  }

  /**
   * Draws a page of which it is known where its lines stand, too.
   *
   * @param printed what was read; none of a text
   */
  public String render(Page page, List<PrintedPage> printed, String name) {
    PageMap map = new PageMap(printed);
    List<Analysis> analyses = new ArrayList<>();
    page.articles().forEach(a -> analyses.add(qubao.analyze(a)));
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(POLICY)
        .append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escape(name))
        .append(" · 区报</title>\n<style>\n")
        .append(resource("report.css"))
        .append("</style>\n</head>\n<body")
        .append(map.isDrawn() ? " class=\"mapped\">\n" : ">\n");
    header(out, page, analyses, name, qubao.digest(page, PageText.DIGEST_CHARS));
    out.append("<div class=\"page\">\n");
    contents(out, page, map, analyses);
    out.append("<main>\n");
    for (int i = 0; i < analyses.size(); i++) {
      article(out, page.articles().get(i), analyses.get(i), i + 1);
    }
    furniture(out, page);
    out.append("</main>\n</div>\n</body>\n</html>\n");
    return out.toString();
  }

  private static void header(
      StringBuilder out, Page page, List<Analysis> analyses, String name, Qubao.Digest digest) {
    Map<Topic, Integer> count = new LinkedHashMap<>();
    Topic.builtIn().forEach(t -> count.put(t, 0));
    analyses.forEach(a -> a.topic().topic().ifPresent(t -> count.merge(t, 1, Integer::sum)));
    long unsure = analyses.stream().filter(a -> a.topic().isUncertain()).count();
    out.append("<header>\n<p class=\"brand\">区报 <span>Qubao</span></p>\n<h1>")
        .append(escape(name))
        .append("</h1>\n<p class=\"facts\">")
        .append(page.articles().size())
        .append(" 篇 · ")
        .append(String.format(Locale.ROOT, "%,d", page.text().length()))
        .append(" 字符</p>\n");
    if (!analyses.isEmpty()) {
      out.append("<div class=\"share\" role=\"img\" aria-label=\"各主题篇数\">");
      count.forEach((topic, n) -> share(out, "t-" + topic.name(), label(topic), n));
      share(out, NONE, UNSURE, unsure);
      out.append("</div>\n");
    }
    digest(out, digest);
    out.append("</header>\n");
  }

  private static void share(StringBuilder out, String css, String label, long n) {
    if (n > 0) {
      out.append("<span class=\"")
          .append(escape(css))
          .append("\" style=\"flex-grow:")
          .append(n)
          .append("\">")
          .append(label)
          .append(' ')
          .append(n)
          .append("</span>");
    }
  }

  private static void digest(StringBuilder out, Qubao.Digest digest) {
    if (digest.items().isEmpty()) {
      return;
    }
    out.append("<ul class=\"digest\" aria-label=\"本版要闻\">\n");
    for (Qubao.Digest.Item i : digest.items()) {
      out.append("<li><a href=\"#a")
          .append(i.article() + 1)
          .append("\">")
          .append(escape(i.sentence().text()))
          .append("</a></li>\n");
    }
    out.append("</ul>\n");
  }

  private void contents(StringBuilder out, Page page, PageMap map, List<Analysis> analyses) {
    out.append("<nav aria-label=\"目录\">\n");
    map.draw(out, page, analyses.stream().map(a -> css(a.topic())).toList());
    out.append("<ol>\n");
    for (int i = 0; i < analyses.size(); i++) {
      out.append("<li><a href=\"#a")
          .append(i + 1)
          .append("\"><i class=\"dot ")
          .append(css(analyses.get(i).topic()))
          .append("\"></i>")
          .append(escape(headline(page.articles().get(i), analyses.get(i))))
          .append("</a></li>\n");
    }
    out.append("</ol></nav>\n");
  }

  private void article(StringBuilder out, Article a, Analysis analysis, int number) {
    out.append("<article id=\"a").append(number).append("\">\n<div class=\"head\">\n");
    a.kicker().ifPresent(k -> tag(out, "p", "kicker", k.text()));
    if (a.headline().isPresent()) {
      out.append("<h2>");
      DoubtHtml.block(out, a.headline().get());
      out.append("</h2>\n");
    } else {
      tag(out, "h2", "untitled", headline(a, analysis));
    }
    if (PageMap.isDoubtful(a)) {
      tag(out, "p", "unsure", "版面把握不大：标题、正文可能不是一篇，或不完整");
    }
    out.append("<p class=\"byline\">");
    if (a.kind() == Article.Kind.PHOTO) {
      out.append("<span class=\"photo\">图片</span>");
    }
    out.append(
        escape(
            a.byline().stream()
                .map(c -> role(c.role()) + " " + c.name())
                .collect(Collectors.joining("　"))));
    a.credit().ifPresent(c -> out.append(escape(c.name())).append(" 摄"));
    out.append("</p>\n</div>\n<div class=\"side\">\n");
    topic(out, analysis.topic());
    keywords(out, analysis.keywords());
    EntityHtml.list(out, Entities.of(analysis.entities()));
    out.append("</div>\n<div class=\"text\">\n");
    if (!analysis.summary().sentences().isEmpty()) {
      out.append("<blockquote><b>摘要</b>")
          .append(escape(analysis.summary().text()))
          .append("</blockquote>\n");
    }
    keyPoints(out, analysis.keyPoints());
    body(out, a, analysis.summary(), analysis.entities());
    out.append("</div>\n</article>\n");
  }

  private static void topic(StringBuilder out, Classification c) {
    out.append("<p class=\"label ")
        .append(css(c))
        .append("\">")
        .append(c.topic().map(HtmlReport::label).orElse(UNSURE))
        .append("</p>\n<dl class=\"bars\">\n");
    c.probabilities()
        .forEach(
            (topic, p) ->
                out.append("<dt>")
                    .append(label(topic))
                    .append("</dt><dd><i class=\"t-")
                    .append(escape(topic.name()))
                    .append("\" style=\"width:")
                    .append(String.format(Locale.ROOT, "%.1f", 100 * p))
                    .append("%\"></i><span>")
                    .append(Math.round(100 * p))
                    .append(" %</span></dd>\n"));
    out.append("</dl>\n");
  }

  private static void keyPoints(StringBuilder out, List<Summary.KeyPoint> points) {
    if (!points.isEmpty()) {
      out.append("<ul class=\"points\" aria-label=\"要点\">\n");
      points.forEach(p -> tag(out, "li", "", p.text()));
      out.append("</ul>\n");
    }
  }

  private static void keywords(StringBuilder out, List<Keyword> keywords) {
    out.append("<ul class=\"keywords\" aria-label=\"关键词\">");
    keywords.forEach(k -> tag(out, "li", "", k.word()));
    out.append("</ul>\n");
  }

  /**
   * The paragraphs, with what the summary took and the names marked. Spans of both count from the
   * body's start.
   */
  private static void body(StringBuilder out, Article a, Summary summary, List<Entity> names) {
    int offset = 0;
    for (TextBlock p : a.paragraphs()) {
      String text = p.text();
      List<Entity> here = EntityHtml.within(names, offset, offset + text.length());
      out.append("<p>");
      int at = 0;
      for (Summary.Sentence s : summary.sentences()) {
        Span span = s.span();
        int start = Math.max(span.start() - offset, at);
        int end = Math.min(span.end() - offset, text.length());
        if (start < end) {
          EntityHtml.mark(out, p, at, start, offset, here);
          out.append("<mark>");
          EntityHtml.mark(out, p, start, end, offset, here);
          out.append("</mark>");
          at = end;
        }
      }
      EntityHtml.mark(out, p, at, text.length(), offset, here);
      out.append("</p>\n");
      offset += text.length() + 1;
    }
  }

  private static void furniture(StringBuilder out, Page page) {
    if (page.furniture().isEmpty()) {
      return;
    }
    out.append("<details class=\"furniture\"><summary>版面上的其他文字 · ")
        .append(page.furniture().size())
        .append("</summary>\n<ul>\n");
    page.furniture().forEach(f -> tag(out, "li", "", f.text()));
    out.append("</ul></details>\n");
  }

  /** The headline, or one that is made, marked as such. */
  private String headline(Article a, Analysis analysis) {
    return a.headline().isPresent()
        ? a.title()
        : qubao
            .summarizer()
            .headline(analysis.document())
            .map(h -> h.text() + "（拟题）")
            .orElse("（无题）");
  }

  private static String role(Article.Role role) {
    return switch (role) {
      case REPORTER -> "记者";
      case CORRESPONDENT -> "通讯员";
      case PHOTOGRAPHER -> "摄影";
      case AUTHOR -> "作者";
    };
  }

  private static String css(Classification c) {
    return c.topic().map(t -> escape("t-" + t.name())).orElse(NONE);
  }

  private static String label(Topic topic) {
    return escape(CHINESE.getOrDefault(topic, topic.name()));
  }

  private static void tag(StringBuilder out, String name, String css, String text) {
    out.append('<').append(name);
    if (!css.isEmpty()) {
      out.append(" class=\"").append(css).append('"');
    }
    out.append('>').append(escape(text)).append("</").append(name).append(">\n");
  }

  /** Text as HTML, in an element or an attribute; what must not be shown becomes U+FFFD. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append((char) c);
                default -> out.appendCodePoint(Printable.isHidden(c) ? 0xFFFD : c);
              }
            });
    return out.toString();
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
