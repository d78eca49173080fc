package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A report of hostile text is a page of HTML that shows it and does nothing. */
class HtmlReportTest {
  private static final String HOSTILE =
      "</script></style></title>-->]]><script>alert(1)</script><img src=x onerror=alert(2)>"
          + "\"onload=\"x\" 'onclick='y' &lt;&#60; \u0000\u0007\u001B\u007F\u0085\u202A\u202E\u2066"
          + "\u2069\uFFFE\uD83D 好\uDC00";

  /** A start or end tag with nothing but the attributes that reports have. */
  private static final Pattern TAG =
      Pattern.compile(
          "<(?:!DOCTYPE html|/?[a-z][a-z0-9]*(?: (?:lang|charset|http-equiv|content|name|class|id"
              + "|href|style|role|aria-label|aria-hidden|data-topic|type|placeholder|viewBox"
              + "|preserveAspectRatio|x|y|width|height)=\"[^\"<>]*\"| hidden| disabled)*+)>");

  private static TextBlock block(String text) {
    return new TextBlock(text, List.of(new Span(0, 1)));
  }

  private static Qubao qubao(String label) {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(new LabelledText("", "球队在体育馆比赛，球员进球。", new Topic(label), Optional.empty()));
      articles.add(new LabelledText("", "股票价格上涨，银行降低利率。", new Topic("金融"), Optional.empty()));
    }
    return Qubao.builder()
        .topicClassifier(
            TopicTrainer.builder().segmenter(Segmenter.create()).build().train(articles))
        .build();
  }

  @Test
  void everyFieldIsEscaped() {
    Article.Contributor who =
        new Article.Contributor(HOSTILE, Article.Role.REPORTER, new Span(0, 1));
    String body = "球队" + HOSTILE + "在体育馆比赛" + HOSTILE + "。球员进球。";
    List<Article> articles = new ArrayList<>();
    for (boolean headline : new boolean[] {true, false}) {
      articles.add(
          new Article(
              Article.Kind.PHOTO,
              headline ? Optional.of(block(HOSTILE)) : Optional.empty(),
              Optional.of(block(HOSTILE)),
              List.of(who),
              Optional.of(who),
              List.of(block(body), block(HOSTILE)),
              1,
              Optional.of(HOSTILE)));
    }
    Page page = new Page(HOSTILE, articles, List.of(block(HOSTILE)));
    // A topic's name is short and has no white space, control character or half of a pair.
    String label = HOSTILE.replaceAll("[\\s\\p{C}]", "").substring(0, 80);
    String html = new HtmlReport(qubao(label)).render(page, HOSTILE);

    String style = "<style>\n";
    int start = html.indexOf(style) + style.length();
    int end = html.indexOf("</style>");
    int script = html.lastIndexOf("<script>") + "<script>".length();
    String rest =
        html.substring(0, start)
            + html.substring(end, script)
            + html.substring(html.lastIndexOf("</script>"));
    String text = TAG.matcher(rest).replaceAll("");
    assertTrue(text.indexOf('<') < 0 && text.indexOf('>') < 0, text);
    assertEquals(
        List.of(),
        html.codePoints()
            .filter(c -> c != '\n' && Printable.isHidden(c))
            .mapToObj(Integer::toHexString)
            .toList());
    assertTrue(html.split("alert\\(1\\)", -1).length > 15, "the text is all there");
    assertTrue(html.contains("href=\"#p1a1\""));
  }

  @Test
  void namesAreMarkedAndListed() {
    String body = "区委书记周明远到柳树镇走访。区农业农村局派人同行。";
    Article article =
        new Article(
            Article.Kind.ARTICLE,
            Optional.of(block("走访")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(block("早稻插秧正忙。"), block(body)),
            1,
            Optional.empty());
    Page page = new Page(body, List.of(article), List.of());
    String marked = new HtmlReport(Qubao.create()).render(page, "x");
    assertTrue(marked.contains("<b class=\"evidence t-agriculture\">柳树镇</b>"), marked);
    String html = marked.replaceAll("</?b( class=\"evidence [a-z-]*\")?>", "");
    assertTrue(html.contains("<span class=\"n-person\">周明远</span>"), html);
    assertTrue(html.contains("<span class=\"n-place\">柳树镇</span>"), html);
    assertTrue(html.contains("<span class=\"n-organization\">区农业农村局</span>"), html);
    assertTrue(html.contains("<li class=\"n-person\">周明远 <small>区委书记</small></li>"), html);
    assertTrue(html.contains("<li class=\"n-organization\">区农业农村局</li>"), html);
  }

  @Test
  void policyForbidsAllButTheStyleAndTheOneScript() throws Exception {
    String html = new HtmlReport(Qubao.create()).render(new Page("", List.of(), List.of()), "x");
    String script = html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
    int policy =
        html.indexOf(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'; script-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest)
                + "'; base-uri 'none'; form-action 'none'\">");
    assertTrue(policy > 0 && policy < html.indexOf("<title>"), html);
    assertEquals(2, html.split("<script", -1).length);
    assertTrue(!html.contains("url(") && !html.contains("src="), "nothing to load");
    assertTrue(
        script.indexOf('\r') < 0, "a browser reads CR LF as LF, and the digest would differ");
  }
}
