package io.github.qubao.contract;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.document.Document;
import io.github.qubao.segment.TokenBuffer;
import io.github.qubao.summary.Summarizer.LongSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Every public call that takes a text. Answers are compared with {@code equals}. */
enum Call {
  SEGMENT("segment", (q, text) -> q.segmenter().segment(text)),
  SEGMENT_INTO("segment into a buffer", (q, text) -> tokens(q, text, false)),
  TAG("tag", (q, text) -> q.segmenter().tag(text)),
  TAG_INTO("tag into a buffer", (q, text) -> tokens(q, text, true)),
  PAGE("read a page", (q, text) -> q.readPage(text)),
  CLASSIFY("classify", (q, text) -> q.topicClassifier().classify(title(text), text)),
  SUMMARIZE(
      "summarize",
      (q, text) ->
          List.of(
              q.summarizer().summarize(title(text), text, 80),
              q.summarizer().with(LongSentence.CUT).summarize("", text, 20))),
  SUMMARIZE_BY_SENTENCES(
      "summarize by sentences",
      (q, text) -> q.summarizer().summarizeBySentences(title(text), text, 3)),
  SUMMARIZE_WHOLE(
      "summarize nearly the whole",
      (q, text) ->
          List.of(
              q.summarizer().summarize(title(text), text, Math.max(1, text.length() - 1)),
              q.summarizer().summarizeBySentences("", text, 256))),
  KEY_POINTS("key points", (q, text) -> q.summarizer().keyPoints(text)),
  HEADLINE("headline", (q, text) -> q.summarizer().headline(Document.of(q.segmenter(), "", text))),
  DIGEST("digest", (q, text) -> q.digest(q.readPage(text), Math.max(1, text.length() / 4))),
  KEYWORDS("keywords", (q, text) -> q.keywordExtractor().extract(title(text), text, 8)),
  DOCUMENT(
      "read a document",
      (q, text) -> {
        Document d = Document.of(q.segmenter(), title(text), text);
        return List.of(
            d.byline(),
            d.dateline(),
            d.textStart(),
            d.paragraphs(),
            d.sentences(),
            d.titleTokens());
      }),
  OF_A_DOCUMENT(
      "ask about a document",
      (q, text) -> {
        Document d = Document.of(q.segmenter(), title(text), text);
        return List.of(
            q.topicClassifier().classify(d),
            q.summarizer().summarize(d, 80),
            q.summarizer().summarizeBySentences(d, 3),
            q.summarizer().keyPoints(d),
            q.keywordExtractor().extract(d, 8));
      }),
  NAMES("names", (q, text) -> q.entityRecognizer().recognize(text)),
  ANALYZE(
      "analyze",
      (q, text) -> {
        Analysis a = q.analyze(title(text), text);
        return List.of(
            a.tokens(), a.topic(), a.summary(), a.keyPoints(), a.keywords(), a.entities());
      });

  private final String label;
  private final BiFunction<Qubao, String, Object> call;

  Call(String label, BiFunction<Qubao, String, Object> call) {
    this.label = label;
    this.call = call;
  }

  Object on(Qubao qubao, String text) {
    return call.apply(qubao, text);
  }

  /** A headline that is taken from the text, so that both share words. */
  private static String title(String text) {
    return text.substring(0, Math.min(text.length(), 20));
  }

  private static List<Integer> tokens(Qubao qubao, String text, boolean tagged) {
    TokenBuffer buffer = new TokenBuffer();
    if (tagged) {
      qubao.segmenter().tag(text, buffer);
    } else {
      qubao.segmenter().segment(text, buffer);
    }
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(buffer.end(i) << 6 | buffer.partOfSpeech(i).ordinal());
    }
    return out;
  }

  @Override
  public String toString() {
    return label;
  }
}
