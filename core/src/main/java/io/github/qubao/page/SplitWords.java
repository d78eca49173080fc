package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;

/**
 * Not thread-safe. Tells whether the break between two lines splits a word: then one continues the
 * other.
 */
final class SplitWords {
  /** So many characters on each side are enough to see a word. */
  private static final int CONTEXT = 8;

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
