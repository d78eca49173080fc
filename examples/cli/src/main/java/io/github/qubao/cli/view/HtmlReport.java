package io.github.qubao.cli.view;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Thread-safe. Draws pages and their analyses as one self-contained HTML file: nothing comes from
 * elsewhere, and its one script, which searches, is the same in all reports.
 */
public final class HtmlReport {
  private final Qubao qubao;
  private final String css = resource("report.css");
  private final String script = resource("report.js");

  public HtmlReport(Qubao qubao) {
    this.qubao = qubao;
  }

  /** What analyses the articles. */
  public Qubao qubao() {
    return qubao;
  }

  /** A report of one page. */
  public String render(Page page, String name) {
    return render(page, List.of(), name);
  }

  /**
   * A report of one page of which it is known where its lines stand, too.
   *
   * @param printed what was read; none of a text
   */
  public String render(Page page, List<PrintedPage> printed, String name) {
    return render(List.of(sheet(page, printed, name, name, 1)));
  }

  /**
   * Analyses a page.
   *
   * @param printed where its lines stand; none of a text
   * @param name what to call it where its head does not say
   * @param file the name of its file, with its folders, which may have its date
   * @param number of the page in the report, no two the same
   */
  public Sheet sheet(Page page, List<PrintedPage> printed, String name, String file, int number) {
    TopicCounts topics = new TopicCounts();
    List<String> colours = new ArrayList<>();
    StringBuilder contents = new StringBuilder();
    StringBuilder body = new StringBuilder();
    digest(body, qubao.digest(page, PageText.DIGEST_CHARS), number);
    for (int i = 0; i < page.articles().size(); i++) {
      Article article = page.articles().get(i);
      Analysis analysis = qubao.analyze(article);
      String id = id(number, i);
      String title = ArticleHtml.title(article, analysis, qubao);
      Optional<Topic> topic = analysis.topic().topic();
      topics.add(topic, 1);
      colours.add(TopicCounts.css(topic));
      contents
          .append("<li><a href=\"#")
          .append(id)
          .append("\"><i class=\"dot ")
          .append(TopicCounts.css(topic))
          .append("\"></i>")
          .append(escape(title))
          .append("</a></li>\n");
      ArticleHtml.write(body, article, analysis, title, id);
    }
    furniture(body, page);
    StringBuilder map = new StringBuilder();
    new PageMap(printed).draw(map, page, number, colours);
    return new Sheet(
        Masthead.of(page, file),
        name,
        page.articles().size(),
        page.text().length(),
        topics,
        map.toString(),
        contents.toString(),
        body.toString());
  }

  /** A report of pages, in this order. */
  public String render(List<Sheet> sheets) {
    String title = ReportTitle.of(sheets);
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(policy(script))
        .append("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(escape(title))
        .append(" · 区报</title>\n<style>\n")
        .append(css)
        .append("</style>\n</head>\n<body")
        .append(sheets.stream().allMatch(s -> s.map().isEmpty()) ? ">\n" : " class=\"mapped\">\n");
    header(out, sheets, title);
    out.append("<div class=\"page\">\n<nav aria-label=\"目录\">\n");
    for (Sheet sheet : sheets) {
      if (sheets.size() > 1) {
        tag(out, "p", "", ReportTitle.of(sheet));
      }
      out.append(sheet.map()).append("<ol>\n").append(sheet.contents()).append("</ol>\n");
    }
    out.append("</nav>\n<main>\n");
    for (Sheet sheet : sheets) {
      out.append("<section>\n");
      tag(out, "h2", "", sheets.size() > 1 ? ReportTitle.of(sheet) : ReportTitle.below(sheet));
      out.append(sheet.body()).append("</section>\n");
    }
    out.append("</main>\n</div>\n<script>").append(script).append("</script>\n");
    return out.append("</body>\n</html>\n").toString();
  }

  /**
   * Even if a text found its way past the escapes, no script but the report's own would run, and
   * nothing be loaded.
   */
  private static String policy(String script) {
    return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
        + sha256(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void header(StringBuilder out, List<Sheet> sheets, String title) {
    TopicCounts topics = new TopicCounts();
    SortedMap<LocalDate, TopicCounts> days = new TreeMap<>();
    for (Sheet s : sheets) {
      topics.add(s.topics());
      s.masthead()
          .date()
          .filter(d -> s.articles() > 0)
          .ifPresent(d -> days.computeIfAbsent(d, x -> new TopicCounts()).add(s.topics()));
    }
    out.append("<header>\n<p class=\"brand\">区报 <span>Qubao</span></p>\n");
    tag(out, "h1", "", title);
    out.append("<p class=\"facts\">");
    if (sheets.size() > 1) {
      out.append(String.format(Locale.ROOT, "%,d 版 · ", sheets.size()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "%,d 篇 · %,d 字符</p>\n",
            sheets.stream().mapToLong(Sheet::articles).sum(),
            sheets.stream().mapToLong(Sheet::characters).sum()));
    if (topics.all() > 0) {
      find(out, topics);
      TopicChart.draw(out, days);
      out.append("<p class=\"legend\" aria-label=\"图例\"><mark>摘要</mark> <b>归类依据</b>")
          .append(" <span class=\"n-person\">人物</span> <span class=\"n-place\">地名</span>")
          .append(" <span class=\"n-organization\">机构</span></p>\n");
    }
    out.append("</header>\n");
  }

  /** The topics, which the script makes buttons of, and where to search; without it neither is. */
  private static void find(StringBuilder out, TopicCounts topics) {
    out.append("<div class=\"share\" role=\"group\" aria-label=\"各主题篇数\">");
    for (Optional<Topic> topic : topics.topics()) {
      String style = TopicCounts.css(topic);
      out.append("<button type=\"button\" disabled class=\"")
          .append(style)
          .append("\" data-topic=\"")
          .append(style)
          .append("\" style=\"flex-grow:")
          .append(topics.of(topic))
          .append("\">")
          .append(TopicCounts.label(topic))
          .append(' ')
          .append(topics.of(topic))
          .append("</button>");
    }
    out.append("</div>\n<div class=\"find\" role=\"search\" hidden><input type=\"search\"")
        .append(" aria-label=\"搜索\" placeholder=\"搜索标题、正文、人物、机构\"><output></output></div>\n");
  }

  /** Of the article of a page of the report, counted from 0. */
  static String id(int page, int article) {
    return "p" + page + "a" + (article + 1);
  }

  private static void digest(StringBuilder out, Qubao.Digest digest, int number) {
    if (digest.items().isEmpty()) {
      return;
    }
    out.append("<ul class=\"digest\" aria-label=\"本版要闻\">\n");
    for (Qubao.Digest.Item i : digest.items()) {
      out.append("<li><a href=\"#")
          .append(id(number, i.article()))
          .append("\">")
          .append(escape(i.sentence().text()))
          .append("</a></li>\n");
    }
    out.append("</ul>\n");
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

  static void tag(StringBuilder out, String name, String css, String text) {
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
