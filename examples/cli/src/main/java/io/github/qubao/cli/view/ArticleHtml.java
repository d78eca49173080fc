package io.github.qubao.cli.view;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.entity.Entities;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.page.Article;
import io.github.qubao.page.TextBlock;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.Classification;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An article in the report: its headline, summary, what is known of it, and its text. */
final class ArticleHtml {
  private ArticleHtml() {}

  /** Writes the article; what tells most of it comes first. */
  static void write(StringBuilder out, Article a, Analysis analysis, String title, String id) {
    String topic = TopicCounts.css(analysis.topic().topic());
    out.append("<article id=\"")
        .append(id)
        .append("\" data-topic=\"")
        .append(topic)
        .append("\">\n<div class=\"head\">\n");
    a.kicker().ifPresent(k -> HtmlReport.tag(out, "p", "kicker", k.text()));
    headline(out, a, analysis, title, topic);
    byline(out, a);
    jumps(out, a.jumps());
    out.append("</div>\n<div class=\"gist\">\n");
    if (!analysis.summary().sentences().isEmpty()) {
      out.append("<blockquote><b>摘要</b>")
          .append(HtmlReport.escape(analysis.summary().text()))
          .append("</blockquote>\n");
    }
    keyPoints(out, analysis.keyPoints());
    out.append("</div>\n<div class=\"side\">\n");
    topic(out, analysis.topic());
    keywords(out, analysis.keywords());
    EntityHtml.list(out, Entities.of(analysis.entities()));
    out.append("</div>\n<div class=\"text\">\n");
    body(out, a, analysis, topic);
    out.append("</div>\n</article>\n");
  }

  private static void headline(
      StringBuilder out, Article a, Analysis analysis, String title, String topic) {
    out.append(a.headline().isPresent() ? "<h3>" : "<h3 class=\"untitled\">");
    if (a.headline().isPresent()) {
      Marks marks = Marks.ofTitle(title, analysis.topic(), topic);
      marks.doubt(a.headline().get().doubtful(), 0);
      marks.write(out, title, 0);
    } else {
      out.append(HtmlReport.escape(title));
    }
    out.append("</h3>\n");
    if (PageMap.isDoubtful(a)) {
      HtmlReport.tag(out, "p", "unsure", "版面把握不大：标题、正文可能不是一篇，或不完整");
    }
  }

  private static void byline(StringBuilder out, Article a) {
    out.append("<p class=\"byline\">");
    if (a.kind() == Article.Kind.PHOTO) {
      out.append("<span class=\"photo\">图片</span>");
    }
    out.append(
        HtmlReport.escape(
            a.byline().stream()
                .map(c -> role(c.role()) + " " + c.name())
                .collect(Collectors.joining("　"))));
    a.credit().ifPresent(c -> out.append(HtmlReport.escape(c.name())).append(" 摄"));
    out.append("</p>\n");
  }

  /** Where the article goes on, or comes from. */
  private static void jumps(StringBuilder out, List<Article.Jump> jumps) {
    for (Article.Jump jump : jumps) {
      boolean to = jump.direction() == Article.Jump.Direction.TO;
      String says = (to ? "下转第 " : "上接第 ") + jump.page() + " 版";
      String found = jump.joined() ? "（已接上）" : to ? "（下文未找到）" : "（上文未找到）";
      HtmlReport.tag(out, "p", "jump", says + found);
    }
  }

  private static void topic(StringBuilder out, Classification c) {
    out.append("<p class=\"label ")
        .append(TopicCounts.css(c.topic()))
        .append("\">")
        .append(TopicCounts.label(c.topic()))
        .append("</p>\n<dl class=\"bars\">\n");
    c.probabilities()
        .forEach(
            (topic, p) ->
                out.append("<dt>")
                    .append(TopicCounts.label(Optional.of(topic)))
                    .append("</dt><dd><i class=\"")
                    .append(TopicCounts.css(Optional.of(topic)))
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
      for (Summary.KeyPoint p : points) {
        out.append("<li>").append(HtmlReport.escape(p.text()));
        p.by()
            .ifPresent(
                by -> out.append(" <small>").append(HtmlReport.escape(by)).append("</small>"));
        out.append("</li>\n");
      }
      out.append("</ul>\n");
    }
  }

  private static void keywords(StringBuilder out, List<Keyword> keywords) {
    out.append("<ul class=\"keywords\" aria-label=\"关键词\">");
    keywords.forEach(k -> HtmlReport.tag(out, "li", "", k.word()));
    out.append("</ul>\n");
  }

  /** The paragraphs with what is marked in them. */
  private static void body(StringBuilder out, Article a, Analysis analysis, String topic) {
    Marks marks =
        Marks.ofBody(a.body(), analysis.summary(), analysis.entities(), analysis.topic(), topic);
    int offset = 0;
    for (TextBlock p : a.paragraphs()) {
      marks.doubt(p.doubtful(), offset);
      out.append("<p>");
      marks.write(out, p.text(), offset);
      out.append("</p>\n");
      offset += p.text().length() + 1;
    }
  }

  /** The headline, or one that is made, marked as such. */
  static String title(Article a, Analysis analysis, Qubao qubao) {
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
}
