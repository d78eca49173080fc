package io.github.qubao.keyword;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;

/**
 * Not thread-safe. Grows {@link JudgeTrees} by Newton's method on the loss of logistic regression.
 * Each tree sees some of the articles and some of the figures, drawn by a fixed seed, so that the
 * same rows give the same trees.
 */
final class JudgeTrainer {
  private static final int TREES = 120;
  private static final float RATE = 0.15f;
  private static final double PENALTY = 5;
  private static final double ROWS_SEEN = 0.6;
  private static final double VALUES_SEEN = 0.8;
  private static final double LEAST_CURVATURE = 1;
  private static final int FEWEST_ROWS = 25;
  private static final int BINS = 32;
  private static final long SEED = 7;

  private final float[][] cuts;
  private final byte[][] bins;
  private final int[] articles;
  private final Random random = new Random(SEED);

  /**
   * A trainer of these rows.
   *
   * @param articles the number of each row's article, rising
   */
  JudgeTrainer(float[][] rows, int[] articles) {
    this.articles = articles;
    int figures = rows[0].length;
    cuts = new float[figures][];
    bins = new byte[figures][rows.length];
    for (int f = 0; f < figures; f++) {
      float[] values = new float[rows.length];
      for (int i = 0; i < rows.length; i++) {
        values[i] = rows[i][f];
      }
      cuts[f] = cuts(values);
      for (int i = 0; i < rows.length; i++) {
        int bin = 0;
        while (bin < cuts[f].length && rows[i][f] > cuts[f][bin]) {
          bin++;
        }
        bins[f][i] = (byte) bin;
      }
    }
  }

  /** Thresholds that part the rows into about equal bins. */
  private static float[] cuts(float[] values) {
    Arrays.sort(values);
    TreeSet<Float> found = new TreeSet<>();
    for (int b = 0; b < BINS; b++) {
      float value = values[(int) ((long) b * values.length / BINS)];
      if (value < values[values.length - 1]) {
        found.add(value);
      }
    }
    float[] out = new float[found.size()];
    int n = 0;
    for (float value : found) {
      out[n++] = value;
    }
    return out;
  }

  /**
   * Grows the trees.
   *
   * @param truth 1 or 0 of each row
   * @param weights how much each row counts
   */
  JudgeTrees fit(double[] truth, double[] weights) {
    int inner = JudgeTrees.NODES;
    int[] features = new int[TREES * inner];
    float[] thresholds = new float[features.length];
    float[] leaves = new float[TREES * (inner + 1)];
    double constant = logOdds(truth, weights);
    double[] scores = new double[truth.length];
    Arrays.fill(scores, constant);
    double[] gradients = new double[truth.length];
    double[] curvatures = new double[truth.length];
    for (int t = 0; t < TREES; t++) {
      for (int i = 0; i < scores.length; i++) {
        double p = 1 / (1 + StrictMath.exp(-scores[i]));
        gradients[i] = weights[i] * (p - truth[i]);
        curvatures[i] = weights[i] * p * (1 - p);
      }
      Tree tree = new Tree(sample(), gradients, curvatures);
      for (int k = 0; k < inner; k++) {
        features[t * inner + k] = tree.features[k];
        thresholds[t * inner + k] =
            tree.cut[k] < 0 ? Float.POSITIVE_INFINITY : cuts[tree.features[k]][tree.cut[k]];
      }
      for (int k = 0; k <= inner; k++) {
        leaves[t * (inner + 1) + k] = Math.round(1e4f * tree.leaves[k]) / 1e4f;
      }
      for (int i = 0; i < scores.length; i++) {
        scores[i] += tree.leaves[tree.leaf(i)];
      }
    }
    return new JudgeTrees(constant, features, thresholds, leaves);
  }

  private static double logOdds(double[] truth, double[] weights) {
    double yes = 1;
    double no = 1;
    for (int i = 0; i < truth.length; i++) {
      yes += weights[i] * truth[i];
      no += weights[i] * (1 - truth[i]);
    }
    return Math.round(1e4 * StrictMath.log(yes / no)) / 1e4;
  }

  /** The rows of some articles. */
  private int[] sample() {
    int[] out = new int[articles.length];
    int n = 0;
    boolean seen = false;
    for (int i = 0; i < articles.length; i++) {
      if (i == 0 || articles[i] != articles[i - 1]) {
        seen = random.nextDouble() < ROWS_SEEN;
      }
      if (seen) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** Not thread-safe. One tree. */
  private final class Tree {
    final int[] features = new int[JudgeTrees.NODES];

    /** The bin up to which a node's rows go to the left; -1 where all do. */
    final int[] cut = new int[JudgeTrees.NODES];

    final float[] leaves = new float[JudgeTrees.NODES + 1];

    private final double[] gradients;
    private final double[] curvatures;

    Tree(int[] seen, double[] gradients, double[] curvatures) {
      this.gradients = gradients;
      this.curvatures = curvatures;
      Arrays.fill(cut, -1);
      boolean[] used = new boolean[cuts.length];
      for (int f = 0; f < used.length; f++) {
        used[f] = random.nextDouble() < VALUES_SEEN;
      }
      grow(0, seen, used);
    }

    /** Finds the best question for a node and goes on with its children. */
    private void grow(int node, int[] rows, boolean[] used) {
      if (node >= JudgeTrees.NODES) {
        double g = 0;
        double h = PENALTY;
        for (int i : rows) {
          g += gradients[i];
          h += curvatures[i];
        }
        leaves[node - JudgeTrees.NODES] = (float) (-RATE * g / h);
        return;
      }
      double best = 1e-3;
      for (int f = 0; f < used.length; f++) {
        if (used[f] && cuts[f].length > 0) {
          best = split(node, rows, f, best);
        }
      }
      int[] left = new int[rows.length];
      int[] right = new int[rows.length];
      int lefts = 0;
      int rights = 0;
      for (int i : rows) {
        if (goesRight(node, i)) {
          right[rights++] = i;
        } else {
          left[lefts++] = i;
        }
      }
      grow(2 * node + 1, Arrays.copyOf(left, lefts), used);
      grow(2 * node + 2, Arrays.copyOf(right, rights), used);
    }

    /** Asks for a figure if that gains more than {@code best}; what it gains. */
    private double split(int node, int[] rows, int f, double best) {
      int size = cuts[f].length + 1;
      double[] g = new double[size];
      double[] h = new double[size];
      int[] n = new int[size];
      double allG = 0;
      double allH = 0;
      int all = rows.length;
      for (int i : rows) {
        int bin = bins[f][i];
        g[bin] += gradients[i];
        h[bin] += curvatures[i];
        n[bin]++;
        allG += gradients[i];
        allH += curvatures[i];
      }
      double gain = best;
      double leftG = 0;
      double leftH = 0;
      int left = 0;
      for (int b = 0; b + 1 < size; b++) {
        leftG += g[b];
        leftH += h[b];
        left += n[b];
        double now = score(leftG, leftH) + score(allG - leftG, allH - leftH) - score(allG, allH);
        if (Math.min(left, all - left) >= FEWEST_ROWS
            && Math.min(leftH, allH - leftH) >= LEAST_CURVATURE
            && now > gain) {
          gain = now;
          features[node] = f;
          cut[node] = b;
        }
      }
      return gain;
    }

    private double score(double g, double h) {
      return g * g / (h + PENALTY);
    }

    private boolean goesRight(int node, int row) {
      return cut[node] >= 0 && bins[features[node]][row] > cut[node];
    }

    int leaf(int row) {
      int node = 0;
      while (node < JudgeTrees.NODES) {
        node = 2 * node + (goesRight(node, row) ? 2 : 1);
      }
      return node - JudgeTrees.NODES;
    }
  }
}
