package io.github.qubao.spring.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.entity.Entities;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;

/**
 * Not thread-safe until it is registered, then not changed any more. Teaches Jackson to write
 * results as FORMATS.md of the command line has them: {@link Classification}, {@link Summary},
 * {@link Summary.KeyPoint}, {@link Entities}, {@link Analysis}, {@link Keyword}, {@link Topic},
 * {@link Span}, {@link Qubao.Digest}, and the records of this package. Half of a surrogate pair in
 * a text is written as an escape, so that it does not end in an error of UTF-8. Reading them back
 * is not supported.
 */
public final class QubaoModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** A module to register with an {@code ObjectMapper}; Spring Boot does it by itself. */
  public QubaoModule() {
    super("qubao");
    addSerializer(new ToStringSerializer(Topic.class));
    addSerializer(new FieldsSerializer<>(Span.class, JsonFields::span));
    addSerializer(new FieldsSerializer<>(Keyword.class, JsonFields::keyword));
    addSerializer(new FieldsSerializer<>(Classification.class, JsonFields::classification));
    addSerializer(new FieldsSerializer<>(Summary.class, JsonFields::summary));
    addSerializer(new FieldsSerializer<>(Summary.Sentence.class, JsonFields::sentence));
    addSerializer(new FieldsSerializer<>(Summary.KeyPoint.class, JsonFields::keyPoint));
    addSerializer(new FieldsSerializer<>(SummaryWithKeyPoints.class, JsonFields::keyPoints));
    addSerializer(new FieldsSerializer<>(Entities.class, EntityFields::entities));
    addSerializer(new FieldsSerializer<>(SegmentedText.class, JsonFields::tokens));
    addSerializer(new FieldsSerializer<>(Analysis.class, JsonFields::analysis));
    addSerializer(new FieldsSerializer<>(AnalyzedArticle.class, ArticleFields::article));
    addSerializer(new FieldsSerializer<>(Qubao.Digest.Item.class, JsonFields::digestItem));
    addSerializer(new DigestSerializer());
    addSerializer(new IdentifiedSerializer());
  }
}
