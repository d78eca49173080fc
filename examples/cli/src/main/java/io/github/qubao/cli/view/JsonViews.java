package io.github.qubao.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.entity.Entities;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.Evaluation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results as the JSON that FORMATS.md promises. */
public final class JsonViews {
  /** The field that tells of which page an article is. */
  public static final String PAGE = "page";

  /** The field of a page's digest. */
  public static final String DIGEST = "digest";

  /** The fields of {@link #article}, but for {@link #PAGE}. */
  public static final List<String> ARTICLE =
      EntityViews.fields(
          List.of(
              "headline",
              "madeHeadline",
              "kicker",
              "byline",
              "kind",
              "credit",
              "paragraphs",
              "paragraphs.text",
              "paragraphs.start",
              "paragraphs.end",
              "paragraphs.doubtful",
              "paragraphs.doubtful.start",
              "paragraphs.doubtful.end",
              "headlineDoubtful",
              "headlineDoubtful.start",
              "headlineDoubtful.end",
              "areas",
              "areas.page",
              "areas.left",
              "areas.top",
              "areas.right",
              "areas.bottom",
              "continuedOn",
              "continuedOn.page",
              "continuedOn.joined",
              "continuedFrom",
              "confidence",
              "why",
              "topic",
              "scores",
              "summary",
              "keyPoints",
              "keyPoints.text",
              "keyPoints.by",
              "keywords",
              "keywords.word",
              "keywords.score",
              "mentions",
              "mentions.paragraph"),
          EntityViews.NAMES);

  /** The fields of {@link #classification}. */
  public static final List<String> CLASSIFICATION =
      List.of(
          "id",
          "topic",
          "scores",
          "uncertain",
          "topics",
          "evidence",
          "evidence.text",
          "evidence.weight",
          "evidence.title",
          "evidence.body");

  /** The fields of {@link #summary}. */
  public static final List<String> SUMMARY =
      List.of(
          "id",
          "summary",
          "sentences",
          "sentences.start",
          "sentences.end",
          "sentences.text",
          "sentences.cut",
          "keyPoints",
          "keyPoints.start",
          "keyPoints.end",
          "keyPoints.text",
          "keyPoints.by",
          "keywords",
          "keywords.word",
          "keywords.score",
          "headline");

  /** The fields of {@link #tokens}. */
  public static final List<String> TOKENS =
      List.of("tokens", "tokens.start", "tokens.end", "tokens.text", "tokens.pos");

  private JsonViews() {}

  /** What a page tells, a sentence each of its weightiest articles. */
  public static ArrayNode digest(Page page, Qubao qubao) {
    ArrayNode out = JsonNodeFactory.instance.arrayNode();
    for (Qubao.Digest.Item i : qubao.digest(page, PageText.DIGEST_CHARS).items()) {
      out.addObject().put("article", i.article()).put("text", i.sentence().text());
    }
    return out;
  }

  /**
   * An article of a page, analysed.
   *
   * @param page the page's name, or null to tell none
   */
  public static ObjectNode article(Article article, Qubao qubao, @Nullable String page) {
    Analysis analysis = qubao.analyze(article);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (page != null) {
      node.put(PAGE, page);
    }
    node.put("headline", text(article.headline()));
    if (article.headline().isEmpty()) {
      node.put(
          "madeHeadline",
          qubao
              .summarizer()
              .headline(analysis.document())
              .map(Summary.Headline::text)
              .orElse(null));
    }
    article.headline().ifPresent(h -> putDoubtful(node, "headlineDoubtful", h.doubtful()));
    node.put("kicker", text(article.kicker()));
    ArrayNode byline = node.putArray("byline");
    article.byline().forEach(c -> byline.add(c.name()));
    node.put("kind", article.kind().name().toLowerCase(Locale.ROOT));
    node.put("credit", article.credit().map(Article.Contributor::name).orElse(null));
    ArrayNode paragraphs = node.putArray("paragraphs");
    for (TextBlock p : article.paragraphs()) {
      ObjectNode paragraph = paragraphs.addObject();
      paragraph.put("text", p.text()).put("start", p.start()).put("end", p.end());
      putDoubtful(paragraph, "doubtful", p.doubtful());
    }
    node.put("confidence", rounded(article.confidence()));
    ArrayNode areas = node.putArray("areas");
    for (Article.Area a : article.areas()) {
      ObjectNode area = areas.addObject().put("page", a.page());
      area.put("left", rounded(a.left())).put("top", rounded(a.top()));
      area.put("right", rounded(a.right())).put("bottom", rounded(a.bottom()));
    }
    putJumps(node, article.jumps());
    node.put("why", article.why().orElse(null));
    putTopic(node, analysis.topic());
    node.put("summary", analysis.summary().text());
    ArrayNode points = node.putArray("keyPoints");
    analysis.keyPoints().forEach(p -> putBy(points.addObject().put("text", p.text()), p));
    putKeywords(node, analysis.keywords());
    EntityViews.put(node, article, Entities.of(analysis.entities()));
    return node;
  }

  /**
   * The topic of a line's article, and why.
   *
   * @param further from which probability on another topic counts too
   */
  public static ObjectNode classification(ArticleLine article, Classification c, double further) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    putTopic(node, c);
    node.put("uncertain", c.isUncertain());
    ArrayNode topics = node.putArray("topics");
    c.topics(further).forEach(t -> topics.add(t.name()));
    node.set("evidence", evidence(c));
    return node;
  }

  /** The summary of a line's article. */
  public static ObjectNode summary(ArticleLine article, Summary summary) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    node.put("summary", summary.text());
    ArrayNode sentences = node.putArray("sentences");
    for (Summary.Sentence s : summary.sentences()) {
      ObjectNode sentence = putSpan(sentences.addObject(), s.span()).put("text", s.text());
      if (s.cut()) {
        sentence.put("cut", true);
      }
    }
    return node;
  }

  /** What is demanded in an article, with spans. */
  public static void putKeyPoints(ObjectNode node, List<Summary.KeyPoint> all) {
    ArrayNode points = node.putArray("keyPoints");
    all.forEach(p -> putBy(putSpan(points.addObject(), p.span()).put("text", p.text()), p));
  }

  /** What an article is about. */
  public static void putKeywords(ObjectNode node, List<Keyword> all) {
    ArrayNode keywords = node.putArray("keywords");
    all.forEach(k -> keywords.addObject().put("word", k.word()).put("score", rounded(k.score())));
  }

  private static void putBy(ObjectNode node, Summary.KeyPoint point) {
    point.by().ifPresent(by -> node.put("by", by));
  }

  /** The words of a line. */
  public static ObjectNode tokens(List<Token> tokens, String line) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode array = node.putArray("tokens");
    for (Token t : tokens) {
      array
          .addObject()
          .put("start", t.start())
          .put("end", t.end())
          .put("text", t.in(line))
          .put("pos", t.tag());
    }
    return node;
  }

  /** The page of which an answer tells, if it is one of {@link #article} with its page. */
  public static Optional<String> page(String answer) {
    return Optional.ofNullable(Output.parse(answer).path(PAGE).textValue());
  }

  /** How an article of a page begins in JSON, if no other field was chosen to stand first. */
  public static String beginning(String page) {
    String json = Output.compact(JsonNodeFactory.instance.objectNode().put(PAGE, page));
    return json.substring(0, json.length() - 1);
  }

  /** The line of which {@link #tokens} told, if the answer has its words. */
  public static Optional<String> line(String answer) {
    StringBuilder out = new StringBuilder();
    for (JsonNode token : Output.parse(answer).path("tokens")) {
      if (!token.path("text").isTextual()) {
        return Optional.empty();
      }
      out.append(token.get("text").textValue());
    }
    return Optional.of(out.toString());
  }

  private static void putTopic(ObjectNode node, Classification c) {
    node.put("topic", c.topic().map(Topic::name).orElse(null));
    ObjectNode scores = node.putObject("scores");
    c.probabilities().forEach((topic, p) -> scores.put(topic.name(), rounded(p)));
  }

  private static ArrayNode evidence(Classification c) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Classification.Evidence e : c.evidence()) {
      ObjectNode node = all.addObject().put("text", e.text()).put("weight", rounded(e.weight()));
      e.titleSpan().ifPresent(s -> putSpan(node.putObject("title"), s));
      e.bodySpan().ifPresent(s -> putSpan(node.putObject("body"), s));
    }
    return all;
  }

  /** Prints scores, as the table for people or as JSON. */
  public static void print(Evaluation evaluation, Format format, PrintWriter out) {
    out.print(
        switch (format) {
          case TEXT -> evaluation.toString();
          case JSON -> Output.pretty(evaluation(evaluation)) + "\n";
          case JSONL -> Output.compact(evaluation(evaluation)) + "\n";
        });
    out.flush();
  }

  /** What a model says of itself, as JSON. */
  public static String model(TopicClassifier.Info info) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", info.name());
    node.put("date", info.date());
    ObjectNode articles = node.putObject("articles");
    info.articles().forEach((topic, n) -> articles.put(topic.name(), n));
    node.put("grams", info.grams());
    node.put("heldOut", info.heldOut());
    node.put("macroF1", rounded(info.macroF1()));
    node.put("accuracy", rounded(info.accuracy()));
    return Output.pretty(node);
  }

  private static ObjectNode evaluation(Evaluation e) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("items", e.items());
    node.put("uncertain", e.uncertain());
    node.put("trainedOn", e.trainedOn());
    node.put("macroF1", rounded(e.macroF1()));
    node.put("accuracy", rounded(e.accuracy()));
    node.put("lenientAccuracy", rounded(e.lenientAccuracy()));
    node.put("calibrationError", rounded(e.calibrationError()));
    ObjectNode topics = node.putObject("topics");
    for (Topic t : e.topics()) {
      ObjectNode answers =
          topics
              .putObject(t.name())
              .put("precision", rounded(e.precision(t)))
              .put("recall", rounded(e.recall(t)))
              .put("f1", rounded(e.f1(t)))
              .putObject("answers");
      e.topics().forEach(a -> answers.put(a.name(), e.confusion(t, a)));
    }
    return node;
  }

  private static ObjectNode putSpan(ObjectNode node, Span span) {
    return node.put("start", span.start()).put("end", span.end());
  }

  /** Where the article goes on, and from where it comes, if it says so. */
  private static void putJumps(ObjectNode node, List<Article.Jump> jumps) {
    for (Article.Jump jump : jumps) {
      if (jump.direction() == Article.Jump.Direction.TO) {
        node.withArray("/continuedOn")
            .addObject()
            .put("page", jump.page())
            .put("joined", jump.joined());
      } else if (!node.has("continuedFrom")) {
        node.put("continuedFrom", jump.page());
      }
    }
  }

  /** What OCR doubts, if it doubts anything. */
  private static void putDoubtful(ObjectNode node, String field, List<Span> doubtful) {
    if (!doubtful.isEmpty()) {
      ArrayNode spans = node.putArray(field);
      doubtful.forEach(span -> putSpan(spans.addObject(), span));
    }
  }

  private static @Nullable String text(Optional<TextBlock> block) {
    return block.map(TextBlock::text).orElse(null);
  }

  /** Four places are more than any of these figures means. */
  static double rounded(double x) {
    return Math.round(x * 10_000) / 10_000.0;
  }
}
