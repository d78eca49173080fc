package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of neighbouring single characters that the ensemble never takes for a word: the tagger need
 * not look at them.
 */
final class ApartPairs {
  private static final int LEAST_PLACES = 3;
  private static final double MOST_JOINED = 0.01;

  private ApartPairs() {}

  /** The pairs as bits, for {@link CharTaggerModel}. */
  static long[] find(List<Sentence> sentences, Dictionary dictionary) {
    Map<Integer, int[]> counts = new TreeMap<>();
    FirstStage stage = new FirstStage(dictionary);
    for (Sentence sentence : sentences) {
      stage.run(sentence);
      for (int i = 0; i + 1 < stage.size; i++) {
        int at = stage.ends[i];
        if (stage.isSingleHan(i)
            && stage.isSingleHan(i + 1)
            && stage.code(at - 1) > 0
            && stage.code(at) > 0) {
          int[] n =
              counts.computeIfAbsent(stage.code(at - 1) << 13 | stage.code(at), k -> new int[2]);
          n[0]++;
          n[1] += sentence.cuts()[at] ? 0 : 1;
        }
      }
    }
    Set<Integer> joined = new HashSet<>();
    counts.forEach(
        (pair, n) -> {
          if (n[1] > 0 && !isApart(n)) {
            joined.add(bit(pair));
          }
        });
    long[] out = new long[CharTaggerModel.APART_SIZE];
    int pairs = 0;
    for (Map.Entry<Integer, int[]> e : counts.entrySet()) {
      int bit = bit(e.getKey());
      if (isApart(e.getValue()) && !joined.contains(bit)) {
        out[bit >>> 6] |= 1L << bit;
        pairs++;
      }
    }
    System.out.println(pairs + " of " + counts.size() + " pairs are apart");
    return out;
  }

  private static boolean isApart(int[] n) {
    return n[0] >= LEAST_PLACES && n[1] <= MOST_JOINED * n[0];
  }

  private static int bit(int pair) {
    return CharTaggerModel.apartBit(pair >>> 13, pair & CharTable.CODE);
  }
}
