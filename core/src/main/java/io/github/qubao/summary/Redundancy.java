package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.List;

/**
 * Immutable. Where each pair of characters stands in some sentences, so that what is said already
 * (redundancy) is counted as sentences are chosen, and not anew for each of them: a choice takes
 * time linear in the length of the sentences, however many are chosen.
 */
final class Redundancy {
  private final SentencePairs pairs;

  /** One more than the last place of the pairs of each slot, or 0; a slot a pair in long texts. */
  private final int[] lastPlace;

  /** For each place, one more than the place before of the same slot, or 0. */
  private final int[] placeBefore;

  /**
   * Looks at some sentences.
   *
   * @param chosen their numbers; they go by their places in this array from here on
   * @param longest longer ones are left out: they repeat nothing and nothing repeats them
   */
  Redundancy(String body, List<Span> sentences, int[] chosen, int longest) {
    pairs = new SentencePairs(body, sentences, chosen, longest);
    int slots = Integer.highestOneBit(Math.max(1, pairs.size())) << 1;
    lastPlace = new int[Math.min(SentencePairs.KINDS, slots)];
    placeBefore = new int[pairs.size()];
    for (int place = 0; place < placeBefore.length; place++) {
      int slot = slot(pairs.pair(place));
      placeBefore[place] = lastPlace[slot];
      lastPlace[slot] = place + 1;
    }
  }

  private int slot(int pair) {
    return pair & lastPlace.length - 1;
  }

  /** Nothing is said yet. */
  Overlap nothingSaid() {
    return new Overlap();
  }

  /** Not thread-safe. What each sentence shares with those chosen so far. */
  final class Overlap {
    private final long[] said = new long[SentencePairs.KINDS / Long.SIZE];

    /** How many pairs of each sentence are said. */
    private final int[] counts = new int[pairs.sentences()];

    /** Adds what sentence {@code i} says. */
    void addBigrams(int i) {
      for (int place = pairs.from(i); place < pairs.from(i + 1); place++) {
        int pair = pairs.pair(place);
        if ((said[pair >>> 6] >>> pair & 1) != 0) {
          continue;
        }
        said[pair >>> 6] |= 1L << pair;
        for (int at = lastPlace[slot(pair)]; at > 0; at = placeBefore[at - 1]) {
          counts[pairs.sentence(at - 1)] += pairs.pair(at - 1) == pair ? 1 : 0;
        }
      }
    }

    /** The share of the pairs of sentence {@code i} that are said, 0 to 1. */
    float of(int i) {
      int n = pairs.from(i + 1) - pairs.from(i);
      return n == 0 ? 0 : counts[i] / (float) n;
    }
  }
}
