package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that the path puts out but the ensemble cuts: those that it mostly cuts are left out of the
 * dictionary, and of two single characters (个人, 不是) that it often cuts the tagger decides.
 */
final class ContestedWords {
  /** A word is left out if the ensemble has it in less than this share of its places. */
  private static final double DROPPED = 0.5;

  /** A word of two characters is left to the tagger if it is cut in more than this share. */
  private static final double CONTESTED = 0.1;

  private static final int LEAST_PLACES = 3;

  final Set<String> dropped = new TreeSet<>();
  final Set<String> contested = new TreeSet<>();

  /**
   * Adds what the path over a dictionary shows; the next dictionary is made without it.
   *
   * @param corpus running text
   * @param made sentences with made-up names: no word is left out for what they say
   */
  void add(List<Sentence> corpus, List<Sentence> made, Dictionary dictionary) {
    Map<String, int[]> counts = new HashMap<>();
    count(corpus, dictionary, counts);
    counts.forEach(
        (word, n) -> {
          if (n[0] >= LEAST_PLACES && cutShare(n) > DROPPED) {
            dropped.add(word);
          }
        });
    count(made, dictionary, counts);
    counts.forEach(
        (word, n) -> {
          if (word.length() == 2
              && !dropped.contains(word)
              && n[0] - n[1] >= LEAST_PLACES
              && cutShare(n) > CONTESTED) {
            contested.add(word);
          }
        });
  }

  private static double cutShare(int[] n) {
    return 1 - (double) n[1] / n[0];
  }

  /** Counts how often the path puts out a word, and how often the ensemble has it there. */
  private static void count(
      List<Sentence> sentences, Dictionary dictionary, Map<String, int[]> counts) {
    FirstStage stage = new FirstStage(dictionary);
    for (Sentence sentence : sentences) {
      stage.run(sentence);
      for (int i = 0; i < stage.size; i++) {
        int from = stage.start(i);
        int to = stage.ends[i];
        if (to - from > 1 && (stage.window.codes[from] & CharTable.HAN) != 0) {
          int[] n = counts.computeIfAbsent(sentence.text().substring(from, to), k -> new int[2]);
          n[0]++;
          n[1] += sentence.isWord(from, to) ? 1 : 0;
        }
      }
    }
  }
}
