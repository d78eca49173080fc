package io.github.qubao.segment;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the character tagger from the teacher's cuts in those runs of single characters that the
 * lattice leaves (averaged perceptron, Collins 2002), and rounds it to signed bytes.
 */
final class TaggerTrainer {
  private static final int PASSES = 3;
  private static final int TAGS = 4;

  /** The largest weight but for one in ten thousand becomes this; those are cut. */
  private static final int LARGEST = 127;

  private final float[] weights = new float[TAGS * TaggerModel.SIZE];
  private final double[] drift = new double[weights.length];
  private final float[] transitions = new float[TaggerModel.TRANSITIONS];
  private final double[] transitionDrift = new double[TaggerModel.TRANSITIONS];
  private long step = 1;

  private TaggerTrainer() {}

  static TaggerModel train(List<String[]> sentences, LexiconData data) {
    TaggerTrainer trainer = new TaggerTrainer();
    Engine engine = new Engine(data, true, null, null, true, false);
    for (int pass = 0; pass < PASSES; pass++) {
      int runs = 0;
      int wrong = 0;
      TokenBuffer buffer = new TokenBuffer();
      UnknownWords features = new UnknownWords();
      for (String[] sentence : sentences) {
        String text = String.join("", sentence);
        boolean[] cuts = new boolean[text.length() + 1];
        int at = 0;
        for (String word : sentence) {
          at += word.length();
          cuts[at] = true;
        }
        buffer.fill(text, engine, false);
        for (int i = 0; i < buffer.size(); ) {
          int n = UnknownWords.run(text, buffer.start(i), i, engine, buffer);
          if (n >= 2) {
            features.look(text, buffer.start(i), n, engine);
            runs++;
            wrong += trainer.learn(features, n, cuts, buffer.start(i)) ? 1 : 0;
          }
          i += Math.max(1, n);
        }
      }
      System.out.printf("pass %d: %d of %d runs wrong before learning%n", pass + 1, wrong, runs);
    }
    return trainer.rounded();
  }

  /** Whether the run was tagged wrongly. */
  private boolean learn(UnknownWords features, int n, boolean[] cuts, int from) {
    int[] gold = new int[n];
    for (int i = 0; i < n; i++) {
      boolean begins = i == 0 || cuts[from + i];
      boolean ends = i == n - 1 || cuts[from + i + 1];
      gold[i] =
          begins ? ends ? TaggerModel.S : TaggerModel.B : ends ? TaggerModel.E : TaggerModel.M;
    }
    int[] got = decode(features, n);
    step++;
    if (Arrays.equals(gold, got)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      for (int k = 0; gold[i] != got[i] && k < TaggerModel.FEATURES; k++) {
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

  /** As UnknownWords does it, over weights that are not rounded yet. */
  private int[] decode(UnknownWords features, int n) {
    float[][] score = new float[n][TAGS];
    int[][] back = new int[n][TAGS];
    for (int i = 0; i < n; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        boolean begins = tag == TaggerModel.B || tag == TaggerModel.S;
        float best = i == 0 && begins ? 0 : Float.NEGATIVE_INFINITY;
        for (int before = 0; i > 0 && before < TAGS; before++) {
          boolean ended = before == TaggerModel.E || before == TaggerModel.S;
          float s = score[i - 1][before] + transitions[TAGS * before + tag];
          if (ended == begins && s > best) {
            best = s;
            back[i][tag] = before;
          }
        }
        for (int k = 0; k < TaggerModel.FEATURES; k++) {
          best += weights[TAGS * features.entry(i, k) + tag];
        }
        score[i][tag] = best;
      }
    }
    int[] out = new int[n];
    float[] last = score[n - 1];
    int tag = last[TaggerModel.E] > last[TaggerModel.S] ? TaggerModel.E : TaggerModel.S;
    for (int i = n - 1; i >= 0; i--) {
      out[i] = tag;
      tag = back[i][tag];
    }
    return out;
  }

  private TaggerModel rounded() {
    float[] mean = new float[weights.length];
    float[] sizes = new float[weights.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (float) (weights[i] - drift[i] / step);
      sizes[i] = Math.abs(mean[i]);
    }
    Arrays.sort(sizes);
    float scale = LARGEST / sizes[(int) (sizes.length * 0.9999)];
    int[] packed = new int[TaggerModel.SIZE];
    for (int i = 0; i < packed.length; i++) {
      for (int tag = 0; tag < TAGS; tag++) {
        int w = Math.round(mean[TAGS * i + tag] * scale);
        packed[i] |= (Math.max(-LARGEST, Math.min(LARGEST, w)) & 0xFF) << 8 * tag;
      }
    }
    int[] pairs = new int[TaggerModel.TRANSITIONS];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (int) Math.round((transitions[i] - transitionDrift[i] / step) * scale);
    }
    return new TaggerModel(packed, pairs);
  }
}
