package io.github.qubao.summary;

import java.util.Arrays;
import java.util.Random;
import java.util.TreeSet;

/**
 * Grows {@link BoostedTrees} by Newton's method on gradients that the caller gives (as XGBoost
 * does, Chen and Guestrin 2016): each tree sees some of the groups of rows and some of the values,
 * drawn by a fixed seed, so that the same rows give the same trees.
 */
final class TreeTrainer {
  /** So many times trees are grown, each time with other draws; the sum is their mean. */
  private static final int BAGS = 4;

  private static final float RATE = 0.4f;
  private static final double PENALTY = 8;
  private static final double ROWS_SEEN = 0.6;
  private static final double VALUES_SEEN = 0.5;
  private static final int FEWEST_ROWS = 20;
  private static final double SMALLEST_GAIN = 1e-3;

  /** The bin of a value that is not known; it goes to the left, and no question is chosen by it. */
  private static final int UNKNOWN = -1;

  private static final int BINS = 24;
  private static final long SEED = 7;

  private final int inner;
  private final float[][] cuts;
  private final byte[][] bins;
  private final int rows;
  private final Random random = new Random(SEED);

  /** The gradient and the curvature of the loss at each row, where the scores are these. */
  interface Loss {
    void at(double[] scores, double[] gradients, double[] curvatures);
  }

  TreeTrainer(float[][] values) {
    inner = (1 << BoostedTrees.DEPTH) - 1;
    rows = values.length;
    int size = values[0].length;
    cuts = new float[size][];
    bins = new byte[size][rows];
    for (int f = 0; f < size; f++) {
      float[] sorted = new float[rows];
      int known = 0;
      for (float[] row : values) {
        if (!Float.isNaN(row[f])) {
          sorted[known++] = row[f];
        }
      }
      sorted = Arrays.copyOf(sorted, known);
      Arrays.sort(sorted);
      cuts[f] = cuts(sorted);
      for (int i = 0; i < rows; i++) {
        bins[f][i] = (byte) (Float.isNaN(values[i][f]) ? UNKNOWN : 0);
        while (bins[f][i] >= 0
            && bins[f][i] < cuts[f].length
            && values[i][f] > cuts[f][bins[f][i]]) {
          bins[f][i]++;
        }
      }
    }
  }

  /** Thresholds that part the rows into about equal bins. */
  private static float[] cuts(float[] sorted) {
    if (sorted.length == 0) {
      return sorted;
    }
    float last = sorted[sorted.length - 1];
    TreeSet<Float> out = new TreeSet<>();
    for (int b = 0; b < BINS; b++) {
      float value = sorted[(int) ((long) b * sorted.length / BINS)];
      if (value < last) {
        out.add(value);
      }
    }
    float[] cuts = new float[out.size()];
    int n = 0;
    for (float value : out) {
      cuts[n++] = value;
    }
    return cuts;
  }

  /**
   * Grows the trees.
   *
   * @param base what the trees add to, a score a row
   * @param groups the first row of each group, and the number of rows
   * @param trees how many in each bag
   */
  BoostedTrees grow(double[] base, int[] groups, int trees, Loss loss) {
    int[] features = new int[BAGS * trees * inner];
    float[] thresholds = new float[features.length];
    float[] leaves = new float[BAGS * trees * (inner + 1)];
    double[] scores = base.clone();
    double[] gradients = new double[rows];
    double[] curvatures = new double[rows];
    for (int t = 0; t < BAGS * trees; t++) {
      if (t % trees == 0) {
        System.arraycopy(base, 0, scores, 0, rows);
      }
      loss.at(scores, gradients, curvatures);
      Tree tree = new Tree(sample(groups), gradients, curvatures);
      System.arraycopy(tree.features, 0, features, t * inner, inner);
      for (int k = 0; k < inner; k++) {
        int bin = tree.bins[k];
        thresholds[t * inner + k] = bin < 0 ? Float.POSITIVE_INFINITY : cuts[tree.features[k]][bin];
      }
      for (int k = 0; k <= inner; k++) {
        leaves[t * (inner + 1) + k] = tree.leaves[k] / BAGS;
      }
      for (int i = 0; i < rows; i++) {
        scores[i] += tree.leaves[tree.leaf(i)];
      }
    }
    return new BoostedTrees(features, thresholds, leaves);
  }

  private int[] sample(int[] groups) {
    int[] out = new int[rows];
    int n = 0;
    for (int g = 0; g + 1 < groups.length; g++) {
      if (random.nextDouble() < ROWS_SEEN) {
        for (int i = groups[g]; i < groups[g + 1]; i++) {
          out[n++] = i;
        }
      }
    }
    return Arrays.copyOf(out, n);
  }

  private final class Tree {
    final int[] features = new int[inner];

    /** The bin up to which a node's rows go to the left; -1 where all do. */
    final int[] bins = new int[inner];

    final float[] leaves = new float[inner + 1];
    private final double[] gradients;
    private final double[] curvatures;

    Tree(int[] seen, double[] gradients, double[] curvatures) {
      this.gradients = gradients;
      this.curvatures = curvatures;
      Arrays.fill(bins, -1);
      boolean[] used = new boolean[cuts.length];
      for (int f = 0; f < used.length; f++) {
        used[f] = random.nextDouble() < VALUES_SEEN;
      }
      int[] nodes = new int[rows];
      for (int level = 0; level < BoostedTrees.DEPTH; level++) {
        split((1 << level) - 1, seen, nodes, used);
        for (int i : seen) {
          nodes[i] = child(nodes[i], i);
        }
      }
      double[][] sums = new double[2][inner + 1];
      for (int i : seen) {
        sums[0][nodes[i] - inner] += gradients[i];
        sums[1][nodes[i] - inner] += curvatures[i];
      }
      for (int k = 0; k <= inner; k++) {
        leaves[k] = (float) (-RATE * sums[0][k] / (sums[1][k] + PENALTY));
      }
    }

    private int child(int node, int row) {
      boolean right = bins[node] >= 0 && TreeTrainer.this.bins[features[node]][row] > bins[node];
      return 2 * node + (right ? 2 : 1);
    }

    int leaf(int row) {
      int node = 0;
      while (node < inner) {
        node = child(node, row);
      }
      return node - inner;
    }

    /** Finds the best question for each node of a level; {@code first} is the level's first. */
    private void split(int first, int[] seen, int[] nodes, boolean[] used) {
      int count = first + 1;
      double[] best = new double[count];
      Arrays.fill(best, SMALLEST_GAIN);
      for (int f = 0; f < used.length; f++) {
        int size = cuts[f].length + 1;
        if (!used[f] || size == 1) {
          continue;
        }
        double[] g = new double[count * size];
        double[] h = new double[count * size];
        int[] n = new int[count * size];
        byte[] bin = TreeTrainer.this.bins[f];
        for (int i : seen) {
          if (bin[i] == UNKNOWN) {
            continue;
          }
          int at = (nodes[i] - first) * size + bin[i];
          g[at] += gradients[i];
          h[at] += curvatures[i];
          n[at]++;
        }
        for (int c = 0; c < count; c++) {
          Histogram of = new Histogram(g, h, n, c * size, size);
          int cut = of.bestBin(best[c]);
          if (cut >= 0) {
            best[c] = of.gain;
            features[first + c] = f;
            bins[first + c] = cut;
          }
        }
      }
    }
  }

  /** Sums of a node's rows by the bin of one value. */
  private static final class Histogram {
    private final double[] g;
    private final double[] h;
    private final int[] n;
    private final int from;
    private final int size;
    private double gain;

    Histogram(double[] g, double[] h, int[] n, int from, int size) {
      this.g = g;
      this.h = h;
      this.n = n;
      this.from = from;
      this.size = size;
    }

    /** The bin to split behind, if that gains more than {@code least}; else -1. */
    int bestBin(double least) {
      double allG = 0;
      double allH = 0;
      int all = 0;
      for (int at = from; at < from + size; at++) {
        allG += g[at];
        allH += h[at];
        all += n[at];
      }
      gain = least;
      int best = -1;
      double leftG = 0;
      double leftH = 0;
      int left = 0;
      for (int b = 0; b + 1 < size; b++) {
        leftG += g[from + b];
        leftH += h[from + b];
        left += n[from + b];
        double now = score(leftG, leftH) + score(allG - leftG, allH - leftH) - score(allG, allH);
        if (left >= FEWEST_ROWS && all - left >= FEWEST_ROWS && now > gain) {
          gain = now;
          best = b;
        }
      }
      return best;
    }

    private static double score(double g, double h) {
      return g * g / (h + PENALTY);
    }
  }
}
