package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;

/** Not thread-safe. Tells whether two lines that may belong together cut a word between them. */
final class WordJoins {
  /** So many characters on each side are enough to see a word. */
  private static final int SIGHT = 8;

  private final Segmenter segmenter;
  private final TokenBuffer buffer = new TokenBuffer();

  WordJoins(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** Whether a word begins in {@code left} and ends in {@code right}. */
  boolean over(PageLine left, PageLine right) {
    return !word(left, right).isEmpty();
  }

  /** The word that begins in {@code left} and ends in {@code right}, empty if there is none. */
  String word(PageLine left, PageLine right) {
    String a = left.text().substring(Math.max(0, left.text().length() - SIGHT));
    String b = right.text().substring(0, Math.min(SIGHT, right.text().length()));
    segmenter.segment(a + b, buffer);
    for (int i = 0; i < buffer.size(); i++) {
      if (buffer.start(i) < a.length() && buffer.end(i) > a.length()) {
        return (a + b).substring(buffer.start(i), buffer.end(i));
      }
    }
    return "";
  }
}
