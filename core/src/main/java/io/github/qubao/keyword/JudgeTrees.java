package io.github.qubao.keyword;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;

/**
 * Immutable and thread-safe. How likely something is true of a word, by its figures: the sum of
 * small decision trees (gradient boosting, Friedman 2001) as log-odds. A node asks whether a figure
 * is above a threshold; the children of node k are 2k + 1 (no) and 2k + 2 (yes).
 */
final class JudgeTrees {
  /** So many questions are asked in each tree. */
  static final int DEPTH = 3;

  /** The nodes of a tree; it has one leaf more. */
  static final int NODES = (1 << DEPTH) - 1;

  private final double constant;
  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;

  /** Takes the nodes and leaves of all trees, one tree after another. */
  JudgeTrees(double constant, int[] features, float[] thresholds, float[] leaves) {
    this.constant = constant;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
  }

  double likelihood(float[] figures) {
    double sum = constant;
    for (int node = 0, leaf = 0; node < features.length; node += NODES, leaf += NODES + 1) {
      int k = 0;
      while (k < NODES) {
        k = 2 * k + (figures[features[node + k]] > thresholds[node + k] ? 2 : 1);
      }
      sum += leaves[leaf + k - NODES];
    }
    // The same on every machine.
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /**
   * The constant, and then a line a tree: its nodes as {@code figure>threshold}, then its leaves.
   */
  String lines(List<String> names) {
    StringBuilder out = new StringBuilder().append(constant).append('\n');
    for (int node = 0, leaf = 0; node < features.length; node += NODES, leaf += NODES + 1) {
      StringJoiner line = new StringJoiner("\t", "", "\n");
      for (int k = 0; k < NODES; k++) {
        line.add(names.get(features[node + k]) + ">" + thresholds[node + k]);
      }
      for (int k = 0; k <= NODES; k++) {
        line.add(Float.toString(leaves[leaf + k]));
      }
      out.append(line);
    }
    return out.toString();
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @throws IOException if there are none, or a line is no tree over these figures; it says which
   */
  static JudgeTrees read(List<String> lines, List<String> names) throws IOException {
    if (lines.size() < 2) {
      throw new IOException("there are no trees");
    }
    int trees = lines.size() - 1;
    int[] features = new int[trees * NODES];
    float[] thresholds = new float[features.length];
    float[] leaves = new float[trees * (NODES + 1)];
    int n = 0;
    try {
      double constant = Double.parseDouble(lines.get(0));
      for (; n < trees; n++) {
        String[] cells = lines.get(n + 1).split("\t", -1);
        if (cells.length != 2 * NODES + 1) {
          throw new IOException("tree " + (n + 1) + " has " + cells.length + " cells");
        }
        for (int k = 0; k < NODES; k++) {
          int mark = cells[k].indexOf('>');
          int feature = names.indexOf(cells[k].substring(0, Math.max(0, mark)));
          if (feature < 0) {
            throw new IOException("tree " + (n + 1) + ": no figure is called so: " + cells[k]);
          }
          features[n * NODES + k] = feature;
          thresholds[n * NODES + k] = Float.parseFloat(cells[k].substring(mark + 1));
        }
        for (int k = 0; k <= NODES; k++) {
          leaves[n * (NODES + 1) + k] = Float.parseFloat(cells[NODES + k]);
        }
      }
      return new JudgeTrees(constant, features, thresholds, leaves);
    } catch (NumberFormatException e) {
      throw new IOException("tree " + (n + 1) + " has what is no number", e);
    }
  }
}
