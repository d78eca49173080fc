package io.github.qubao.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/**
 * Immutable and thread-safe. The sum of small decision trees (gradient boosting, Friedman 2001)
 * over a row of values. All trees have the same depth: a node asks whether a value is above a
 * threshold, and the children of node k are 2k + 1 (no) and 2k + 2 (yes).
 *
 * <p>No processor foresees what a node says, so nothing branches on it: values and thresholds are
 * integers in the same order, and the sign of their difference is added to the number of the node.
 */
final class BoostedTrees {
  /** The feature of a node is the lower bits of its number, and its threshold the upper ones. */
  private static final int FEATURE_BITS = 16;

  private static final int FEATURE = (1 << FEATURE_BITS) - 1;

  private final int depth;
  private final int inner;
  private final int[] features;
  private final float[] thresholds;

  /** The nodes of each tree, and one place that is left free. */
  private final long[] nodes;

  private final float[] leaves;

  /**
   * Takes the nodes and leaves of all trees, one tree after another; a tree has one leaf more than
   * nodes. There are at most 65,536 features.
   */
  BoostedTrees(int depth, int[] features, float[] thresholds, float[] leaves) {
    this.depth = depth;
    this.inner = (1 << depth) - 1;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    if (features.length != thresholds.length
        || features.length / inner * (inner + 1) != leaves.length) {
      throw new IllegalArgumentException("nodes and leaves do not fit");
    }
    nodes = new long[leaves.length];
    for (int n = 0; n < features.length; n++) {
      nodes[n + n / inner] = ordered(thresholds[n]) | features[n];
    }
  }

  /** A number that is greater for a greater value, with 0 for the feature; no value is a NaN. */
  private static long ordered(float value) {
    // Of 0 and -0 none is greater.
    int bits = Float.floatToRawIntBits(value + 0f);
    return (long) (bits ^ bits >> 31 & Integer.MAX_VALUE) << FEATURE_BITS;
  }

  float sum(float[] values) {
    return sum(values, new long[values.length]);
  }

  /** The sum over each of some rows of the same length. */
  float[] sums(float[][] rows) {
    float[] out = new float[rows.length];
    long[] ordered = new long[rows.length == 0 ? 0 : rows[0].length];
    for (int i = 0; i < out.length; i++) {
      out[i] = sum(rows[i], ordered);
    }
    return out;
  }

  private float sum(float[] values, long[] ordered) {
    for (int f = 0; f < ordered.length; f++) {
      ordered[f] = ordered(values[f]);
    }
    float sum = 0;
    for (int tree = 0; tree < nodes.length; tree += inner + 1) {
      int k = child(0, tree, ordered);
      if (depth == 3) {
        // The usual depth, without a loop that would take as long as what is in it.
        k = child(child(k, tree, ordered), tree, ordered);
      } else {
        while (k < inner) {
          k = child(k, tree, ordered);
        }
      }
      sum += leaves[tree + k - inner];
    }
    return sum;
  }

  private int child(int k, int tree, long[] ordered) {
    long node = nodes[tree + k];
    return 2 * k + 1 + (int) (node - ordered[(int) node & FEATURE] >>> 63);
  }

  /** A line a tree: its nodes as {@code name>threshold}, then its leaves, set apart by tabs. */
  String lines(List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int node = 0, leaf = 0; node < features.length; node += inner, leaf += inner + 1) {
      StringJoiner line = new StringJoiner("\t", "", "\n");
      for (int k = 0; k < inner; k++) {
        line.add(names.get(features[node + k]) + ">" + thresholds[node + k]);
      }
      for (int k = 0; k <= inner; k++) {
        line.add(Float.toString(leaves[leaf + k]));
      }
      out.append(line);
    }
    return out.toString();
  }

  /** Makes something of trees. */
  interface Reader<T> {
    T read(BufferedReader in) throws IOException;
  }

  /** What is made of a resource of this package. */
  static <T> T builtIn(String name, Reader<T> reader) {
    try (InputStream in = BoostedTrees.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar of qubao");
      }
      return reader.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @param name what the file is called
   * @throws IOException if there are none or a line is no tree of this depth over these names; it
   *     says which
   */
  static BoostedTrees read(String name, BufferedReader in, int depth, List<String> names)
      throws IOException {
    List<String> lines = in.lines().toList();
    if (lines.isEmpty()) {
      throw new IOException(name + " has no trees");
    }
    return read(lines, depth, names);
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @throws IOException if a line is no tree of this depth over these names; it says which
   */
  static BoostedTrees read(List<String> lines, int depth, List<String> names) throws IOException {
    int inner = (1 << depth) - 1;
    int[] features = new int[lines.size() * inner];
    float[] thresholds = new float[features.length];
    float[] leaves = new float[lines.size() * (inner + 1)];
    for (int n = 0; n < lines.size(); n++) {
      String[] cells = lines.get(n).split("\t", -1);
      if (cells.length != 2 * inner + 1) {
        throw new IOException("line " + (n + 1) + ": expected " + (2 * inner + 1) + " cells");
      }
      try {
        for (int k = 0; k < inner; k++) {
          int mark = cells[k].indexOf('>');
          int feature = names.indexOf(cells[k].substring(0, Math.max(0, mark)));
          if (feature < 0) {
            throw new IOException("line " + (n + 1) + ": no feature of that name: " + cells[k]);
          }
          features[n * inner + k] = feature;
          thresholds[n * inner + k] = Float.parseFloat(cells[k].substring(mark + 1));
        }
        for (int k = 0; k <= inner; k++) {
          leaves[n * (inner + 1) + k] = Float.parseFloat(cells[inner + k]);
        }
      } catch (NumberFormatException e) {
        throw new IOException("line " + (n + 1) + ": not a number", e);
      }
    }
    return new BoostedTrees(depth, features, thresholds, leaves);
  }
}
