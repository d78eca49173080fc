package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the character tagger from the ensemble's cuts in those runs of single characters that the
 * shortest path leaves (averaged perceptron, Collins 2002), and rounds it to signed bytes.
 */
final class CharTaggerTrainer {
  private static final int PASSES = 8;

  /** Perceptrons that see the sentences in other orders; their mean errs less than each. */
  private static final int MEMBERS = 5;

  private static final int TAGS = 4;

  /** What a wrong tag is given while learning. */
  private static final float MARGIN = 100;

  /** Over all passes, one in so many rarer words is hidden. */
  private static final int HIDDEN_IN = 1;

  /** The largest weight but for one in ten thousand becomes this; those are cut. */
  private static final int LARGEST = 127;

  private final float[] weights = new float[TAGS * CharTaggerModel.SIZE];
  private final double[] drift = new double[weights.length];
  private final float[] transitions = new float[CharTaggerModel.TRANSITIONS];
  private final double[] transitionDrift = new double[CharTaggerModel.TRANSITIONS];
  private long step = 1;

  private CharTaggerTrainer() {}

  /**
   * Trains.
   *
   * @param words of which some are hidden in each pass
   * @param apart pairs of neighbouring characters that are never in one word
   */
  static CharTaggerModel train(
      List<Sentence> sentences,
      Dictionary dictionary,
      Map<String, DictionarySource.Word> words,
      long[] apart) {
    float[] weights = new float[TAGS * CharTaggerModel.SIZE];
    float[] transitions = new float[CharTaggerModel.TRANSITIONS];
    for (int member = 0; member < MEMBERS; member++) {
      CharTaggerTrainer trainer = new CharTaggerTrainer();
      trainer.learn(sentences, dictionary, words, apart, member);
      trainer.addMean(weights, transitions);
    }
    return rounded(weights, transitions, apart);
  }

  private void learn(
      List<Sentence> sentences,
      Dictionary dictionary,
      Map<String, DictionarySource.Word> words,
      long[] apart,
      int member) {
    CharTagger features = new CharTagger();
    CharTaggerModel pairs = new CharTaggerModel(new int[0], new int[0], apart);
    List<Sentence> order = new ArrayList<>(sentences);
    for (int pass = 0; pass < PASSES; pass++) {
      Collections.shuffle(order, new Random(PASSES * member + pass + 1));
      Dictionary known = HiddenWords.hide(dictionary, words, pass, PASSES * HIDDEN_IN);
      FirstStage stage = new FirstStage(known);
      int runs = 0;
      int wrong = 0;
      for (Sentence sentence : order) {
        stage.run(sentence);
        for (int i = 0; i < stage.size; ) {
          int n = stage.run(i, pairs);
          if (n >= 2) {
            features.look(stage.window, stage.start(i), n, known.trie());
            runs++;
            wrong += learn(features, n, sentence.cuts(), stage.start(i)) ? 1 : 0;
          }
          i += Math.max(1, n);
        }
      }
      System.out.printf("pass %d: %d of %d runs wrong before learning%n", pass + 1, wrong, runs);
    }
  }

  /** Whether the run was tagged wrongly. */
  private boolean learn(CharTagger features, int n, boolean[] cuts, int from) {
    int[] gold = new int[n];
    for (int i = 0; i < n; i++) {
      boolean begins = i == 0 || cuts[from + i];
      boolean ends = i == n - 1 || cuts[from + i + 1];
      gold[i] =
          begins
              ? ends ? CharTaggerModel.S : CharTaggerModel.B
              : ends ? CharTaggerModel.E : CharTaggerModel.M;
    }
    int[] got = decode(features, n, gold);
    step++;
    if (Arrays.equals(gold, got)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; gold[i] != got[i] && k < CharTaggerModel.FEATURES; k++) {
        int entry = TAGS * features.entry(i, k);
        add(weights, drift, entry + gold[i], 1);
        add(weights, drift, entry + got[i], -1);
      }
      if (i > 0) {
        add(transitions, transitionDrift, TAGS * gold[i - 1] + gold[i], 1);
        add(transitions, transitionDrift, TAGS * got[i - 1] + got[i], -1);
      }
    }
    return true;
  }

  private void add(float[] w, double[] d, int i, int by) {
    w[i] += by;
    d[i] += (double) by * step;
  }

  /**
   * As CharTagger does it, over weights that are not rounded yet; what is not {@code gold} gets a
   * handicap, so that what is right comes to win by a margin.
   */
  private int[] decode(CharTagger features, int n, int[] gold) {
    float[][] score = new float[n][TAGS];
    int[][] back = new int[n][TAGS];
    for (int i = 0; i < n; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        boolean begins = tag == CharTaggerModel.B || tag == CharTaggerModel.S;
        float best = i == 0 && begins ? 0 : Float.NEGATIVE_INFINITY;
        for (int before = 0; i > 0 && before < TAGS; before++) {
          boolean ended = before == CharTaggerModel.E || before == CharTaggerModel.S;
          float s = score[i - 1][before] + transitions[TAGS * before + tag];
          if (ended == begins && s > best) {
            best = s;
            back[i][tag] = before;
          }
        }
        for (int k = 0; k < CharTaggerModel.FEATURES; k++) {
          best += weights[TAGS * features.entry(i, k) + tag];
        }
        best += tag == gold[i] ? 0 : MARGIN;
        score[i][tag] = best;
      }
    }
    int[] out = new int[n];
    float[] last = score[n - 1];
    int tag =
        last[CharTaggerModel.E] > last[CharTaggerModel.S] ? CharTaggerModel.E : CharTaggerModel.S;
    for (int i = n - 1; i >= 0; i--) {
      out[i] = tag;
      tag = back[i][tag];
    }
    return out;
  }

  private void addMean(float[] weightSums, float[] transitionSums) {
    for (int i = 0; i < weights.length; i++) {
      weightSums[i] += (float) (weights[i] - drift[i] / step);
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += (float) (transitions[i] - transitionDrift[i] / step);
    }
  }

  private static CharTaggerModel rounded(float[] weights, float[] transitions, long[] apart) {
    float[] sizes = new float[weights.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i]);
    }
    Arrays.sort(sizes);
    float scale = LARGEST / sizes[(int) (sizes.length * 0.9999)];
    int[] packed = new int[CharTaggerModel.SIZE];
    for (int i = 0; i < packed.length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        int w = Math.round(weights[TAGS * i + tag] * scale);
        packed[i] |= (Math.max(-LARGEST, Math.min(LARGEST, w)) & 0xFF) << 8 * tag;
      }
    }
    int[] pairs = new int[CharTaggerModel.TRANSITIONS];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = Math.round(transitions[i] * scale);
    }
    return new CharTaggerModel(packed, pairs, apart);
  }
}
