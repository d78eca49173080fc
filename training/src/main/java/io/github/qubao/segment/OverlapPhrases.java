package io.github.qubao.segment;

import io.github.qubao.segment.DictionarySource.Phrase;
import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Stretches where words overlap (交集型歧义) and the path takes the wrong ones: 想/起来, not 想起/来. They
 * come into the dictionary as phrases that are put out cut as the ensemble cuts them.
 */
final class OverlapPhrases {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  /** How often the path must be wrong. */
  private static final int LEAST_WRONG = 2;

  /** In which share of the places where it cuts so. */
  private static final double LEAST_SHARE = 0.7;

  private OverlapPhrases() {}

  /** A stretch that the path cuts in one way and the ensemble in another. */
  private record Candidate(int pathCuts, int silverCuts, int wrong) {}

  static TreeMap<String, Phrase> find(List<Sentence> sentences, Dictionary dictionary) {
    FirstStage stage = new FirstStage(dictionary);
    Map<String, Map<Long, Integer>> wrong = new TreeMap<>();
    for (Sentence sentence : sentences) {
      stage.run(sentence);
      int from = 0;
      for (int i = 0; i < stage.size; i++) {
        int to = stage.ends[i];
        if (sentence.cuts()[to]) {
          note(sentence, stage, from, to, wrong);
          from = to;
        }
      }
    }
    Map<String, Candidate> candidates = candidates(wrong);
    Map<String, Integer> places = places(sentences, stage, candidates);
    TreeMap<String, Phrase> out = new TreeMap<>();
    candidates.forEach(
        (text, c) -> {
          if (c.wrong() >= LEAST_SHARE * places.getOrDefault(text, 0)) {
            out.put(text, new Phrase(Math.max(0, stage.cost(text) - 1), c.silverCuts()));
          }
        });
    return out;
  }

  /** Notes a stretch between cuts that both have, if the ensemble cuts where the path does not. */
  private static void note(
      Sentence sentence,
      FirstStage stage,
      int from,
      int to,
      Map<String, Map<Long, Integer>> wrong) {
    if (to - from < SHORTEST || to - from > LONGEST || !stage.isHan(from, to)) {
      return;
    }
    int path = stage.cuts(from, to);
    int silver = cuts(sentence.cuts(), from, to);
    if ((silver & ~path) != 0) {
      wrong
          .computeIfAbsent(sentence.text().substring(from, to), k -> new TreeMap<>())
          .merge((long) path << 32 | silver, 1, Integer::sum);
    }
  }

  private static int cuts(boolean[] cuts, int from, int to) {
    int out = 0;
    for (int i = from + 1; i < to; i++) {
      out |= cuts[i] ? 1 << i - from - 1 : 0;
    }
    return out;
  }

  private static Map<String, Candidate> candidates(Map<String, Map<Long, Integer>> wrong) {
    Map<String, Candidate> out = new TreeMap<>();
    wrong.forEach(
        (text, ways) -> {
          Map.Entry<Long, Integer> most =
              ways.entrySet().stream()
                  .max(
                      Map.Entry.<Long, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow();
          if (most.getValue() >= LEAST_WRONG) {
            long key = most.getKey();
            out.put(text, new Candidate((int) (key >> 32), (int) key, most.getValue()));
          }
        });
    return out;
  }

  /** How often the path cuts each candidate so, rightly or wrongly. */
  private static Map<String, Integer> places(
      List<Sentence> sentences, FirstStage stage, Map<String, Candidate> candidates) {
    Map<String, Integer> out = new HashMap<>();
    for (Sentence sentence : sentences) {
      stage.run(sentence);
      for (int i = 0; i < stage.size; i++) {
        int from = stage.start(i);
        for (int j = i; j < stage.size && stage.ends[j] - from <= LONGEST; j++) {
          int to = stage.ends[j];
          String text = to - from < SHORTEST ? "" : sentence.text().substring(from, to);
          if (candidates.containsKey(text)
              && Objects.requireNonNull(candidates.get(text)).pathCuts() == stage.cuts(from, to)) {
            out.merge(text, 1, Integer::sum);
          }
        }
      }
    }
    return out;
  }
}
