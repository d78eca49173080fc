package io.github.qubao.service;

import io.github.qubao.Qubao;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.spring.QubaoProperties;
import io.github.qubao.spring.json.SegmentedText;
import io.github.qubao.spring.json.SummaryWithKeyPoints;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.TopicClassifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Thread-safe. What can be done with an article, as the parameters of a request say. */
@Component
class Operations {
  static final String MAX_ERROR = "maxError";

  /** The parameters of each operation. */
  static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "classify", Set.of(MAX_ERROR, "evidence"),
          "summarize", Set.of("maxChars", "sentences", "cut", "keyPoints"),
          "segment", Set.of("granularity", "dates"));

  private record SegmenterKind(Granularity granularity, DateStyle dates) {}

  private final Qubao qubao;
  private final QubaoProperties properties;
  private final Map<SegmenterKind, Segmenter> segmenters = new HashMap<>();

  Operations(Qubao qubao, Lexicon lexicon, QubaoProperties properties) {
    this.qubao = qubao;
    this.properties = properties;
    for (Granularity granularity : Granularity.values()) {
      for (DateStyle dates : DateStyle.values()) {
        segmenters.put(
            new SegmenterKind(granularity, dates),
            Segmenter.builder().lexicon(lexicon).granularity(granularity).dates(dates).build());
      }
    }
  }

  /** Makes a result from an article. */
  @FunctionalInterface
  interface Operation {
    Object apply(ArticleRequest article);
  }

  /**
   * The operation of a name with its parameters.
   *
   * @throws Problem if a parameter is wrong
   */
  Operation of(String name, ServerWebExchange exchange) {
    Query query = Query.of(exchange, Objects.requireNonNull(PARAMETERS.get(name)));
    return switch (name) {
      case "classify" -> classify(query);
      case "summarize" -> summarize(query);
      default -> segment(query);
    };
  }

  private Operation classify(Query query) {
    TopicClassifier topics = qubao.topicClassifier();
    OptionalDouble maxError = query.number(MAX_ERROR);
    if (maxError.isPresent()) {
      try {
        topics = topics.abstain(maxError.getAsDouble());
      } catch (IllegalArgumentException e) {
        throw Problem.parameter("\"" + MAX_ERROR + "\": " + e.getMessage());
      }
    }
    TopicClassifier by = query.flag("evidence", true) ? topics : topics.withoutEvidence();
    return article -> by.classify(article.title(), article.text());
  }

  private Operation summarize(Query query) {
    OptionalInt sentences = query.count("sentences");
    boolean cut = query.flag("cut", false);
    boolean keyPoints = query.flag("keyPoints", false);
    if (sentences.isPresent() && (query.has("maxChars") || cut)) {
      throw Problem.parameter("\"sentences\" goes with neither \"maxChars\" nor \"cut\"");
    }
    int maxChars = query.count("maxChars").orElse(properties.summaryChars());
    Summarizer whole = qubao.summarizer();
    Summarizer by = cut ? whole.with(Summarizer.LongSentence.CUT) : whole;
    return article -> {
      Summary summary =
          sentences.isPresent()
              ? by.summarizeBySentences(article.title(), article.text(), sentences.getAsInt())
              : by.summarize(article.title(), article.text(), maxChars);
      return keyPoints ? new SummaryWithKeyPoints(summary, by.keyPoints(article.text())) : summary;
    };
  }

  private Operation segment(Query query) {
    SegmenterKind kind =
        new SegmenterKind(
            query.choice("granularity", properties.granularity()),
            query.choice("dates", properties.dates()));
    Segmenter words = Objects.requireNonNull(segmenters.get(kind));
    return article -> new SegmentedText(article.text(), words.tag(article.text()));
  }
}
