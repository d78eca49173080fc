package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.List;

/**
 * Stateless and thread-safe. How much of each of a few sentences each of the others says: a table
 * has for each kind of pair of characters the set of the sentences that have it.
 */
final class Overlaps {
  /** So many sentences at most are bits of a {@code byte}. */
  private static final int MOST = Byte.SIZE;

  private Overlaps() {}

  /**
   * Of each sentence the shares of the others' pairs that it says, 0 to 1.
   *
   * @param few the numbers of some sentences; they go by their places in this array
   */
  static float[][] of(Pairs pairs, List<Span> sentences, int[] few) {
    if (few.length > MOST) {
      throw new IllegalArgumentException(few.length + " sentences");
    }
    byte[] owners = new byte[Pairs.KINDS];
    for (int k = 0; k < few.length; k++) {
      Span s = sentences.get(few[k]);
      for (int at = s.start(); at < s.end(); at++) {
        if (pairs.at(at) != 0) {
          owners[Pairs.kind(pairs.at(at))] |= (byte) (1 << k);
        }
      }
    }
    float[][] out = new float[few.length][few.length];
    int[] said = new int[few.length];
    for (int j = 0; j < few.length; j++) {
      int all = count(pairs, sentences.get(few[j]), owners, ~(1 << j), said);
      said[j] = all;
      for (int k = 0; k < few.length; k++) {
        out[k][j] = all == 0 ? 0 : said[k] / (float) all;
        said[k] = 0;
      }
    }
    return out;
  }

  /**
   * Counts for each of {@code others} how many of a sentence's pairs it has; how many there are.
   */
  private static int count(Pairs pairs, Span s, byte[] owners, int others, int[] said) {
    int all = 0;
    for (int at = s.start(); at < s.end(); at++) {
      if (pairs.at(at) != 0) {
        all++;
        int left = owners[Pairs.kind(pairs.at(at))] & others & 0xFF;
        for (; left != 0; left &= left - 1) {
          said[Integer.numberOfTrailingZeros(left)]++;
        }
      }
    }
    return all;
  }
}
