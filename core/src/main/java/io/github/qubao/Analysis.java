package io.github.qubao;

import io.github.qubao.entity.Entity;
import io.github.qubao.internal.Lazy;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Keyword;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.Classification;
import java.util.List;

/**
 * Thread-safe. What there is to know of one article; each part is computed when it is first asked
 * for, and only once; where that fails, the next call tries again. All spans are UTF-16 offsets
 * into {@link #body()}.
 */
public final class Analysis {
  private final String title;
  private final String body;
  private final Lazy<List<Token>> tokens;
  private final Lazy<Classification> topic;
  private final Lazy<Summary> summary;
  private final Lazy<List<Keyword>> keywords;
  private final Lazy<List<Entity>> entities;

  Analysis(Qubao qubao, String title, String body) {
    this.title = title;
    this.body = body;
    this.tokens = new Lazy<>(() -> qubao.segmenter().tag(body));
    this.topic = new Lazy<>(() -> qubao.topicClassifier().classify(title, body));
    this.summary =
        new Lazy<>(() -> qubao.summarizer().summarize(title, body, qubao.summaryChars()));
    this.keywords =
        new Lazy<>(() -> qubao.keywordExtractor().extract(title, body, qubao.keywordLimit()));
    this.entities = new Lazy<>(() -> qubao.entityRecognizer().recognize(body));
  }

  /** The title as it was given. */
  public String title() {
    return title;
  }

  /** The text that the spans are offsets into. */
  public String body() {
    return body;
  }

  /** The words of the body with their parts of speech. */
  public List<Token> tokens() {
    return tokens.get();
  }

  /** The topic, with probabilities and reasons. */
  public Classification topic() {
    return topic.get();
  }

  /** The summary, of at most {@link Qubao.Builder#summaryChars} characters. */
  public Summary summary() {
    return summary.get();
  }

  /** The keywords, the best first, at most {@link Qubao.Builder#keywordLimit}. */
  public List<Keyword> keywords() {
    return keywords.get();
  }

  /**
   * The names in the body. The first call in a JVM loads HanLP.
   *
   * @throws IllegalStateException as {@link io.github.qubao.entity.EntityRecognizer#recognize}
   */
  public List<Entity> entities() {
    return entities.get();
  }
}
