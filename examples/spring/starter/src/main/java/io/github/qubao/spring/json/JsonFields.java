package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.entity.Entities;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.Token;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Thread-safe. The fields of results that are of one text. */
final class JsonFields {
  private JsonFields() {}

  static void span(Span span, JsonGenerator out) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }

  static void keyword(Keyword k, JsonGenerator out) throws IOException {
    JsonText.field(out, "word", k.word());
    out.writeNumberField("score", rounded(k.score()));
  }

  static void classification(Classification c, JsonGenerator out) throws IOException {
    topic(c, out);
    out.writeBooleanField("uncertain", c.isUncertain());
    out.writeArrayFieldStart("topics");
    for (Topic t : c.topics()) {
      out.writeString(t.name());
    }
    out.writeEndArray();
    out.writeArrayFieldStart("evidence");
    for (Classification.Evidence e : c.evidence()) {
      out.writeStartObject();
      JsonText.field(out, "text", e.text());
      out.writeNumberField("weight", rounded(e.weight()));
      place(out, "title", e.titleSpan());
      place(out, "body", e.bodySpan());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void topic(Classification c, JsonGenerator out) throws IOException {
    JsonText.field(out, "topic", c.topic().map(Topic::name).orElse(null));
    out.writeObjectFieldStart("scores");
    for (Map.Entry<Topic, Double> score : c.probabilities().entrySet()) {
      out.writeNumberField(score.getKey().name(), rounded(score.getValue()));
    }
    out.writeEndObject();
  }

  private static void place(JsonGenerator out, String name, Optional<Span> place)
      throws IOException {
    if (place.isPresent()) {
      out.writeObjectFieldStart(name);
      span(place.get(), out);
      out.writeEndObject();
    }
  }

  static void summary(Summary summary, JsonGenerator out) throws IOException {
    JsonText.field(out, "summary", summary.text());
    out.writeArrayFieldStart("sentences");
    for (Summary.Sentence s : summary.sentences()) {
      out.writeStartObject();
      sentence(s, out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void keyPoints(SummaryWithKeyPoints s, JsonGenerator out) throws IOException {
    summary(s.summary(), out);
    keyPoints(s.keyPoints(), out);
  }

  private static void keyPoints(List<Summary.KeyPoint> all, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("keyPoints");
    for (Summary.KeyPoint p : all) {
      out.writeStartObject();
      keyPoint(p, out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void keyPoint(Summary.KeyPoint p, JsonGenerator out) throws IOException {
    span(p.span(), out);
    demand(p, out);
  }

  /** What is demanded and by whom, without its place. */
  static void demand(Summary.KeyPoint p, JsonGenerator out) throws IOException {
    JsonText.field(out, "text", p.text());
    if (p.by().isPresent()) {
      JsonText.field(out, "by", p.by().get());
    }
  }

  static void digestItem(Qubao.Digest.Item i, JsonGenerator out) throws IOException {
    out.writeNumberField("article", i.article());
    JsonText.field(out, "text", i.sentence().text());
  }

  static void sentence(Summary.Sentence s, JsonGenerator out) throws IOException {
    span(s.span(), out);
    JsonText.field(out, "text", s.text());
    if (s.cut()) {
      out.writeBooleanField("cut", true);
    }
  }

  static void tokens(SegmentedText words, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("tokens");
    for (Token t : words.tokens()) {
      out.writeStartObject();
      out.writeNumberField("start", t.start());
      out.writeNumberField("end", t.end());
      JsonText.field(out, "text", t.in(words.text()));
      JsonText.field(out, "pos", t.tag());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void keywords(List<Keyword> keywords, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("keywords");
    for (Keyword k : keywords) {
      out.writeStartObject();
      keyword(k, out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  static void analysis(Analysis analysis, JsonGenerator out) throws IOException {
    classification(analysis.topic(), out);
    summary(analysis.summary(), out);
    keyPoints(analysis.keyPoints(), out);
    keywords(analysis.keywords(), out);
    EntityFields.entities(Entities.of(analysis.entities()), out);
  }

  /** Four places are more than any of these figures means. */
  static double rounded(double x) {
    return Math.round(x * 10_000) / 10_000.0;
  }
}
