package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.segment.TokenBuffer;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.TopicClassifier;
import java.util.List;
import java.util.Optional;

/** What every public call keeps, whatever string it is given. */
final class Contract {
  /** A county and a village are no longer. */
  private static final int MAX_PLACE = 14;

  private static final double ROUNDING = 1e-6;

  private Contract() {}

  /** Every call on an article. */
  static void article(Qubao qubao, String title, String body) {
    segmenter(qubao.segmenter(), body);
    classifier(qubao.topicClassifier(), title, body);
    summarizer(qubao.summarizer(), title, body);
    headline(qubao, title, body);
    keywords(qubao, title, body);
    names(qubao, body);
    analysis(qubao, title, body);
  }

  /** Tokens cover the text, split no code point, and are the same in a list and in a buffer. */
  static void segmenter(Segmenter segmenter, String text) {
    TokenBuffer buffer = new TokenBuffer();
    List<Token> plain = segmenter.segment(text);
    assertEquals(plain, segmenter.segment(text), "segmented twice");
    segmenter.segment(text, buffer);
    sameTokens(plain, buffer);
    cover(plain, text);
    List<Token> tagged = segmenter.tag(text);
    assertEquals(tagged, segmenter.tag(text), "tagged twice");
    segmenter.tag(text, buffer);
    sameTokens(tagged, buffer);
    cover(tagged, text);
    for (Token t : tagged) {
      assertTrue(t.partOfSpeech() != PartOfSpeech.NONE, () -> t + " has no part of speech");
    }
  }

  private static void sameTokens(List<Token> tokens, TokenBuffer buffer) {
    assertEquals(tokens.size(), buffer.size(), "tokens in list and buffer");
    for (int i = 0; i < tokens.size(); i++) {
      assertEquals(
          tokens.get(i), new Token(buffer.start(i), buffer.end(i), buffer.partOfSpeech(i)));
    }
  }

  private static void cover(List<Token> tokens, String text) {
    int at = 0;
    for (Token t : tokens) {
      assertEquals(at, t.start(), "a token begins where the one before ends");
      assertTrue(t.end() > t.start(), "a token is not empty");
      at = t.end();
      whole(at, text);
    }
    assertEquals(text.length(), at, "the tokens cover the text");
  }

  /** No code point is split at {@code offset}. */
  static void whole(int offset, String text) {
    assertFalse(
        offset > 0
            && offset < text.length()
            && Character.isHighSurrogate(text.charAt(offset - 1))
            && Character.isLowSurrogate(text.charAt(offset)),
        () -> "a code point is split at " + offset);
  }

  /** A span is in the text, is not empty and splits no code point. */
  static void span(Span span, String text) {
    assertTrue(
        span.start() >= 0 && span.start() < span.end() && span.end() <= text.length(),
        () -> span + " in a text of " + text.length());
    whole(span.start(), text);
    whole(span.end(), text);
  }

  static void classifier(TopicClassifier classifier, String title, String body) {
    Classification c = classifier.classify(title, body);
    assertEquals(c, classifier.classify(title, body), "classified twice");
    assertEquals(classifier.topics(), List.copyOf(c.probabilities().keySet()));
    double sum = 0;
    for (double p : c.probabilities().values()) {
      assertTrue(p >= 0 && p <= 1, () -> "a probability is " + p);
      assertTrue(p <= c.probability(), "the topic is the most probable one");
      sum += p;
    }
    assertEquals(1, sum, ROUNDING, "the probabilities' sum");
    for (Classification.Evidence e : c.evidence()) {
      assertTrue(Double.isFinite(e.weight()), () -> "a weight is " + e.weight());
      assertTrue(e.titleSpan().isPresent() || e.bodySpan().isPresent(), () -> e + " is nowhere");
      e.titleSpan().ifPresent(s -> place(s, e.text(), title));
      e.bodySpan().ifPresent(s -> place(s, e.text(), body));
    }
  }

  private static void place(Span span, String word, String text) {
    span(span, text);
    assertEquals(word, span.in(text));
  }

  static void summarizer(Summarizer summarizer, String title, String body) {
    boolean visible = body.codePoints().anyMatch(c -> !Visible.blank(c));
    for (int most : new int[] {1, 3, 20, 80, 160, 100_000}) {
      Summary whole = summarizer.summarize(title, body, most);
      assertEquals(whole, summarizer.summarize(title, body, most), "summarised twice");
      sentences(whole.sentences(), body);
      assertTrue(whole.sentences().size() <= 1 || whole.text().length() <= most, "too long");
      assertTrue(visible || whole.sentences().isEmpty(), "a summary of nothing");
      Summary cut = summarizer.with(Summarizer.LongSentence.CUT).summarize(title, body, most);
      sentences(cut.sentences(), body);
      assertTrue(cut.text().length() <= Math.max(most, 2), "too long, though it may be cut");
    }
    for (int count : new int[] {1, 2, 5}) {
      Summary s = summarizer.summarizeBySentences(title, body, count);
      assertEquals(s, summarizer.summarizeBySentences(title, body, count), "summarised twice");
      assertTrue(s.sentences().size() <= count, "too many sentences");
      sentences(s.sentences(), body);
    }
    List<Summary.KeyPoint> points = summarizer.keyPoints(body);
    assertEquals(points, summarizer.keyPoints(body), "key points twice");
    sentences(
        points.stream().map(p -> new Summary.Sentence(p.text(), p.span(), false)).toList(), body);
  }

  /** Sentences are spans of the text, in its order, and something can be read in each. */
  private static void sentences(List<Summary.Sentence> sentences, String body) {
    int at = 0;
    for (Summary.Sentence s : sentences) {
      span(s.span(), body);
      assertTrue(s.span().start() >= at, "sentences are in order");
      at = s.span().end();
      String text = s.span().in(body);
      // A length of one or two has no room for the ellipsis.
      assertTrue(
          s.text().equals(text) || s.cut() && s.text().equals(text + "……"),
          () -> s + " is not what stands at its span");
      assertTrue(text.codePoints().anyMatch(c -> !Visible.blank(c)), "a sentence is blank");
    }
  }

  /**
   * A made headline is short and one line; its words stand in its sentence, in their order, but for
   * a place before them, which another sentence names.
   */
  static void headline(Qubao qubao, String title, String body) {
    Document document = Document.of(qubao.segmenter(), title, body);
    Optional<Summary.Headline> headline = qubao.summarizer().headline(document);
    assertEquals(headline, qubao.summarizer().headline(document), "a headline twice");
    if (headline.isEmpty()) {
      return;
    }
    Summary.Headline made = headline.get();
    span(made.span(), body);
    assertTrue(made.text().length() <= Summary.Headline.MAX_CHARS, () -> made + " is too long");
    assertFalse(Visible.of(made.text()).isEmpty(), "a blank headline");
    String source = made.span().in(body);
    String text = made.text().replaceFirst("…$", "");
    int place = 0;
    while (place < text.length()
        && body.contains(text.substring(0, place))
        && !standsIn(text.substring(place), source)) {
      place++;
    }
    assertTrue(standsIn(text.substring(place), source), () -> made + " is not in " + source);
    assertTrue(place <= MAX_PLACE, () -> made + " has too much before its sentence");
  }

  private static boolean standsIn(String words, String source) {
    int at = 0;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) != ' ') {
        at = source.indexOf(words.charAt(i), at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  static void keywords(Qubao qubao, String title, String body) {
    List<Keyword> all = qubao.keywordExtractor().extract(title, body, 50);
    assertEquals(all, qubao.keywordExtractor().extract(title, body, 50), "keywords twice");
    double before = 1;
    for (Keyword k : all) {
      assertTrue(k.score() >= 0 && k.score() <= before, () -> k + " after a lesser one");
      before = k.score();
      assertTrue(title.contains(k.word()) || body.contains(k.word()), () -> k + " is nowhere");
      assertFalse(Visible.of(k.word()).isEmpty(), "a blank keyword");
    }
    assertTrue(all.isEmpty() || all.get(0).score() == 1, "the best has score 1");
    for (int limit : new int[] {0, 1, 8}) {
      assertEquals(
          all.subList(0, Math.min(limit, all.size())),
          qubao.keywordExtractor().extract(title, body, limit),
          "fewer keywords are the beginning of the list");
    }
    assertEquals(
        all,
        qubao
            .keywordExtractor()
            .extract(title, qubao.segmenter().tag(title), body, qubao.segmenter().tag(body), 50),
        "keywords of tokens");
  }

  static void names(Qubao qubao, String body) {
    List<Entity> names = qubao.entityRecognizer().recognize(body);
    assertEquals(names, qubao.entityRecognizer().recognize(body), "names twice");
    int at = 0;
    for (Entity e : names) {
      span(e.span(), body);
      assertTrue(e.span().start() >= at, "names do not overlap");
      at = e.span().end();
      assertEquals(e.text(), e.span().in(body));
      assertFalse(Visible.of(e.text()).isEmpty(), "a blank name");
    }
  }

  /** An analysis says what the parts say by themselves. */
  static void analysis(Qubao qubao, String title, String body) {
    Analysis a = qubao.analyze(title, body);
    assertEquals(title, a.title());
    assertEquals(body, a.body());
    assertEquals(qubao.segmenter().tag(body), a.tokens());
    assertEquals(qubao.topicClassifier().classify(title, body), a.topic());
    assertEquals(qubao.summarizer().summarize(title, body, 80), a.summary());
    assertEquals(qubao.keywordExtractor().extract(title, body, 8), a.keywords());
    assertEquals(qubao.entityRecognizer().recognize(body), a.entities());
  }
}
