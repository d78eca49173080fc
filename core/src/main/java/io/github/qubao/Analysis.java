package io.github.qubao;

import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.internal.Lazy;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.Classification;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * Thread-safe. What there is to know of one article; each part is computed when it is first asked
 * for, and only once; where that fails, the next call tries again. All spans are UTF-16 offsets
 * into {@link #body()}, but for {@link Classification.Evidence#titleSpan()}, into the title.
 */
public final class Analysis implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Document document;
  private final transient Lazy<Classification> topic;
  private final transient Lazy<Summary> summary;
  private final transient Lazy<List<Summary.KeyPoint>> keyPoints;
  private final transient Lazy<List<Keyword>> keywords;
  private final transient Lazy<List<Entity>> entities;

  Analysis(
      Document document,
      Supplier<Classification> topic,
      Supplier<Summary> summary,
      Supplier<List<Summary.KeyPoint>> keyPoints,
      Supplier<List<Keyword>> keywords,
      Supplier<List<Entity>> entities) {
    this.document = document;
    this.topic = new Lazy<>(topic);
    this.summary = new Lazy<>(summary);
    this.keyPoints = new Lazy<>(keyPoints);
    this.keywords = new Lazy<>(keywords);
    this.entities = new Lazy<>(entities);
  }

  /** The article as it was read: its byline, paragraphs, sentences and words. */
  public Document document() {
    return document;
  }

  /** The title as it was given. */
  public String title() {
    return document.title();
  }

  /** The text that the spans are offsets into. */
  public String body() {
    return document.body();
  }

  /** The words of the body with their parts of speech. */
  public List<Token> tokens() {
    return document.tokens();
  }

  /** The topic, with probabilities and reasons. */
  public Classification topic() {
    return topic.get();
  }

  /**
   * The summary, of at most {@link Qubao.Builder#summaryChars} UTF-16 units; a single sentence that
   * is longer stays whole.
   */
  public Summary summary() {
    return summary.get();
  }

  /** What was demanded and by whom, one clause each; see {@link Summarizer#keyPoints}. */
  public List<Summary.KeyPoint> keyPoints() {
    return keyPoints.get();
  }

  /** The keywords, the best first, at most {@link Qubao.Builder#keywordLimit}. */
  public List<Keyword> keywords() {
    return keywords.get();
  }

  /**
   * The names in the body, in its order; {@link io.github.qubao.entity.Entities#of(List)} says
   * which of them name the same.
   */
  public List<Entity> entities() {
    return entities.get();
  }

  /** What is written in place of it: its document and all its results. */
  private Object writeReplace() {
    return new Serialized(document, topic(), summary(), keyPoints(), keywords(), entities());
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its document and all its results");
  }

  private record Serialized(
      Document document,
      Classification topic,
      Summary summary,
      List<Summary.KeyPoint> keyPoints,
      List<Keyword> keywords,
      List<Entity> entities)
      implements Serializable {
    private Object readResolve() {
      return new Analysis(
          document, () -> topic, () -> summary, () -> keyPoints, () -> keywords, () -> entities);
    }
  }
}
