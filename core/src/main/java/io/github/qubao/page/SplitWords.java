package io.github.qubao.page;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import java.util.Set;

/**
 * Not thread-safe. Tells whether the break between two lines splits a word: then one continues the
 * other.
 */
final class SplitWords {
  /** So many characters on each side are enough to see a word. */
  private static final int CONTEXT = 8;

  /** What the object of a verb may begin with. */
  private static final Set<PartOfSpeech> NAMES =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PERSON,
          PartOfSpeech.PLACE,
          PartOfSpeech.ORGANIZATION,
          PartOfSpeech.PROPER_NAME,
          PartOfSpeech.TIME,
          PartOfSpeech.DISTINGUISHER,
          PartOfSpeech.ADJECTIVE);

  private final Segmenter segmenter;
  private final TokenBuffer buffer = new TokenBuffer();

  SplitWords(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Whether a word begins in {@code left} and ends in {@code right}. */
  boolean isSplit(PageLine left, PageLine right) {
    return !wordAcross(left, right).isEmpty();
  }

  /** Whether a word begins in {@code left} and ends in {@code right}. */
  boolean isSplit(String left, String right) {
    return !wordAcross(left, right).isEmpty();
  }

  /** The word that begins in {@code left} and ends in {@code right}, empty if there is none. */
  String wordAcross(PageLine left, PageLine right) {
    return wordAcross(left.text(), right.text());
  }

  /**
   * Whether {@code left} cannot end there: its last word, a verb or a preposition, wants a word of
   * {@code right}, or nobody does anything in it yet.
   */
  boolean isOpen(PageLine left, PageLine right) {
    String a = left.text();
    String b = right.text().substring(0, Math.min(CONTEXT, right.text().length()));
    segmenter.tag(a + b, buffer);
    int last = -1;
    boolean verb = false;
    for (int i = 0; i < buffer.size() && buffer.end(i) <= a.length(); i++) {
      verb |= buffer.partOfSpeech(i) == PartOfSpeech.VERB;
      last = i;
    }
    if (last < 0 || last + 1 == buffer.size()) {
      return false;
    }
    PartOfSpeech next = buffer.partOfSpeech(last + 1);
    return switch (buffer.partOfSpeech(last)) {
      case PREPOSITION, CONJUNCTION -> true;
      case PARTICLE -> "的地得".indexOf(a.charAt(a.length() - 1)) >= 0;
      case VERB -> NAMES.contains(next);
      case NOUN, PERSON, PLACE, ORGANIZATION, PROPER_NAME -> !verb;
      default -> false;
    };
  }

  private String wordAcross(String left, String right) {
    String a = left.substring(Math.max(0, left.length() - CONTEXT));
    String b = right.substring(0, Math.min(CONTEXT, right.length()));
    segmenter.segment(a + b, buffer);
    for (int i = 0; i < buffer.size(); i++) {
      if (buffer.start(i) < a.length() && buffer.end(i) > a.length()) {
        return (a + b).substring(buffer.start(i), buffer.end(i));
      }
    }
    return "";
  }
}
