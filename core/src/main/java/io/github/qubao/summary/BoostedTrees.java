package io.github.qubao.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Immutable and thread-safe. The sum of small decision trees (gradient boosting, Friedman 2001)
 * over a row of values. All trees are three nodes deep: a node asks whether a value is above a
 * threshold, and the children of node k are 2k + 1 (no) and 2k + 2 (yes).
 *
 * <p>No processor foresees what a node says, so nothing branches on it: values and thresholds are
 * integers in the same order, and the sign of their difference is the last bit of the number of the
 * next node among all of its depth.
 */
final class BoostedTrees {
  static final int DEPTH = 3;

  /** The nodes of a tree; it has one leaf more. */
  private static final int NODES = (1 << DEPTH) - 1;

  /** The feature of a node is the lower bits of its number, and its threshold the upper ones. */
  private static final int FEATURE_BITS = 8;

  private static final int MOST_FEATURES = 1 << FEATURE_BITS;

  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;

  /** The features that are asked for; nodes go by their places in this array. */
  private final int[] asked;

  /** The nodes of each depth, those of the same tree next to each other. */
  private final long[][] nodes = new long[DEPTH][];

  /**
   * Takes the nodes and leaves of all trees, one tree after another. At most {@value
   * #MOST_FEATURES} features are asked for.
   */
  BoostedTrees(int[] features, float[] thresholds, float[] leaves) {
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    asked = Arrays.stream(features).distinct().sorted().toArray();
    if (features.length != thresholds.length
        || features.length / NODES * (NODES + 1) != leaves.length
        || asked.length > MOST_FEATURES) {
      throw new IllegalArgumentException("nodes and leaves do not fit");
    }
    for (int d = 0; d < DEPTH; d++) {
      int width = 1 << d;
      nodes[d] = new long[features.length / NODES * width];
      for (int k = 0; k < nodes[d].length; k++) {
        int n = k / width * NODES + width - 1 + k % width;
        nodes[d][k] = ordered(thresholds[n]) | Arrays.binarySearch(asked, features[n]);
      }
    }
  }

  /** A number that is greater for a greater value, with 0 for the feature; no value is a NaN. */
  private static long ordered(float value) {
    // Of 0 and -0 none is greater.
    int bits = Float.floatToRawIntBits(value + 0f);
    return (long) (bits ^ bits >> 31 & Integer.MAX_VALUE) << FEATURE_BITS;
  }

  /** The sum over each of some rows. */
  float[] sums(float[][] rows) {
    float[] out = new float[rows.length];
    long[] ordered = new long[MOST_FEATURES];
    for (int i = 0; i < out.length; i++) {
      for (int f = 0; f < asked.length; f++) {
        ordered[f] = ordered(rows[i][asked[f]]);
      }
      float sum = 0;
      for (int tree = 0; tree < nodes[0].length; tree++) {
        int second = 2 * tree + above(nodes[0][tree], ordered);
        int third = 2 * second + above(nodes[1][second], ordered);
        sum += leaves[2 * third + above(nodes[2][third], ordered)];
      }
      out[i] = sum;
    }
    return out;
  }

  /** 1 if the value that a node asks for is above its threshold, else 0. */
  private static int above(long node, long[] ordered) {
    return (int) (node - ordered[(int) node & MOST_FEATURES - 1] >>> 63);
  }

  /** A line a tree: its nodes as {@code name>threshold}, then its leaves, set apart by tabs. */
  String lines(List<String> names) {
    StringBuilder out = new StringBuilder();
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
   * @throws IOException if there are none or a line is no tree over these names; it says which
   */
  static BoostedTrees read(String name, BufferedReader in, List<String> names) throws IOException {
    List<String> lines = in.lines().toList();
    if (lines.isEmpty()) {
      throw new IOException(name + " has no trees");
    }
    return read(lines, names);
  }

  /**
   * Reads what {@link #lines} wrote.
   *
   * @throws IOException if a line is no tree over these names; it says which
   */
  static BoostedTrees read(List<String> lines, List<String> names) throws IOException {
    int[] features = new int[lines.size() * NODES];
    float[] thresholds = new float[features.length];
    float[] leaves = new float[lines.size() * (NODES + 1)];
    for (int n = 0; n < lines.size(); n++) {
      String[] cells = lines.get(n).split("\t", -1);
      if (cells.length != 2 * NODES + 1) {
        throw new IOException("line " + (n + 1) + ": expected " + (2 * NODES + 1) + " cells");
      }
      try {
        for (int k = 0; k < NODES; k++) {
          int mark = cells[k].indexOf('>');
          int feature = names.indexOf(cells[k].substring(0, Math.max(0, mark)));
          if (feature < 0) {
            throw new IOException("line " + (n + 1) + ": no feature of that name: " + cells[k]);
          }
          features[n * NODES + k] = feature;
          thresholds[n * NODES + k] = Float.parseFloat(cells[k].substring(mark + 1));
        }
        for (int k = 0; k <= NODES; k++) {
          leaves[n * (NODES + 1) + k] = Float.parseFloat(cells[NODES + k]);
        }
      } catch (NumberFormatException e) {
        throw new IOException("line " + (n + 1) + ": not a number", e);
      }
    }
    return new BoostedTrees(features, thresholds, leaves);
  }
}
