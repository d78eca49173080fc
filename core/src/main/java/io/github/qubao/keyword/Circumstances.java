package io.github.qubao.keyword;

import io.github.qubao.keyword.WordCounts.Circumstance;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Not thread-safe. Notes of a word what is true of the places where it stands. */
final class Circumstances {
  private static final String BRACKETS = "（()）【】";

  private static final Set<PartOfSpeech> NOUNS =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.VERBAL_NOUN,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.ABBREVIATION,
              PartOfSpeech.MORPHEME));

  /** So many units behind its beginning a sentence still tells who did it. */
  private static final int NEAR = 12;

  private final String text;
  private final int bodyStart;
  private final Prose prose;

  /** The sentence that was asked for its comma last, and where that is. */
  private int commaOf = -1;

  private int comma;

  /**
   * Takes title and body as one text.
   *
   * @param bodyStart where the body begins, whose sentences are those of {@code prose}
   */
  Circumstances(String text, int bodyStart, Prose prose) {
    this.text = text;
    this.bodyStart = bodyStart;
    this.prose = prose;
  }

  /** Notes what is true of {@code text[start, end)}, between words of these parts of speech. */
  void note(
      WordCounts c,
      int start,
      int end,
      PartOfSpeech posBefore,
      PartOfSpeech posAfter,
      int sentence,
      Prose.Kind kind) {
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char after = end == text.length() ? '\n' : text.charAt(end);
    if (before == '、' || after == '、') {
      c.note(Circumstance.LISTED);
    }
    if (BRACKETS.indexOf(before) >= 0 || BRACKETS.indexOf(after) >= 0) {
      c.note(Circumstance.BRACKETED);
    }
    if (NOUNS.contains(posBefore)) {
      c.note(Circumstance.BEHIND_NOUN);
    } else if (posBefore == PartOfSpeech.NUMERAL || posBefore == PartOfSpeech.MEASURE) {
      c.note(Circumstance.BEHIND_NUMBER);
    }
    if (posAfter == PartOfSpeech.PLACE) {
      c.note(Circumstance.BEFORE_PLACE);
    }
    if (kind == Prose.Kind.HOOK || kind == Prose.Kind.QUESTION) {
      c.note(Circumstance.SCENE);
    } else if (kind == Prose.Kind.ATTENDANCE) {
      c.note(Circumstance.ATTENDANCE);
    } else if (kind == Prose.Kind.QUOTATION) {
      c.note(Circumstance.SAID);
    }
    if (start >= bodyStart && sentence < prose.sentences().size()) {
      int from = bodyStart + prose.sentences().get(sentence).start();
      if (start - from < NEAR || start < firstComma(sentence)) {
        c.note(Circumstance.FIRST_CLAUSE);
      }
      if (sentence == 0) {
        c.note(Circumstance.OPENING);
      }
    }
  }

  /**
   * The first sentence from number {@code from} on that ends behind {@code start}; their number if
   * none does.
   */
  int sentenceAt(int start, int from) {
    int sentence = from;
    while (sentence < prose.sentences().size()
        && bodyStart + prose.sentences().get(sentence).end() <= start) {
      sentence++;
    }
    return sentence;
  }

  /** Where the first comma of a sentence is, its end if there is none; looked up once. */
  private int firstComma(int sentence) {
    if (commaOf != sentence) {
      commaOf = sentence;
      Span s = prose.sentences().get(sentence);
      comma = bodyStart + s.start();
      while (comma < bodyStart + s.end() && text.charAt(comma) != '，') {
        comma++;
      }
    }
    return comma;
  }
}
