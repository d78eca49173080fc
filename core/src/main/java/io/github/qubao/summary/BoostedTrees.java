package io.github.qubao.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Immutable and thread-safe. The sum of small decision trees (gradient boosting, Friedman 2001)
 * over a row of values. All trees have the same depth: a node asks whether a value is above a
 * threshold, and the children of node k are 2k + 1 (no) and 2k + 2 (yes).
 *
 * <p>Trees are not walked one after another (QuickScorer, Lucchese et al. 2015): each value goes
 * through the thresholds that any node has for it, rising, as far as it is above them. A node that
 * says yes takes away the leaves of its left half; the first that is left is where its tree ends.
 */
final class BoostedTrees {
  private final int inner;
  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;

  /** The nodes of each feature, one feature after another, their thresholds rising. */
  private final int[] nodesFrom;

  private final float[] nodeThresholds;

  /** The tree of each of them, and the leaves that are left if it says yes, as bits. */
  private final int[] nodeTrees;

  private final int[] nodeLeaves;

  /**
   * Takes the nodes and leaves of all trees, one tree after another; a tree has one leaf more than
   * nodes, and at most 32.
   */
  BoostedTrees(int depth, int[] features, float[] thresholds, float[] leaves) {
    this.inner = (1 << depth) - 1;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    if (features.length != thresholds.length
        || features.length / inner * (inner + 1) != leaves.length
        || inner >= Integer.SIZE) {
      throw new IllegalArgumentException("nodes and leaves do not fit");
    }
    int[] nodes =
        IntStream.range(0, features.length)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer n) -> features[n])
                    .thenComparing(n -> thresholds[n]))
            .mapToInt(n -> n)
            .toArray();
    nodesFrom = new int[Arrays.stream(features).max().orElse(-1) + 2];
    nodeThresholds = new float[nodes.length];
    nodeTrees = new int[nodes.length];
    nodeLeaves = new int[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      int node = nodes[i];
      nodesFrom[features[node] + 1] = i + 1;
      nodeThresholds[i] = thresholds[node];
      nodeTrees[i] = node / inner;
      nodeLeaves[i] = ~leftLeaves(node % inner);
    }
    for (int f = 1; f < nodesFrom.length; f++) {
      nodesFrom[f] = Math.max(nodesFrom[f], nodesFrom[f - 1]);
    }
  }

  /** The leaves of the left half below node {@code k} of a tree, as bits. */
  private int leftLeaves(int k) {
    int first = 2 * k + 1;
    int last = first;
    while (first < inner) {
      first = 2 * first + 1;
      last = 2 * last + 2;
    }
    return (2 << last - inner) - (1 << first - inner);
  }

  float sum(float[] values) {
    return sum(values, new int[leaves.length / (inner + 1)]);
  }

  /** The sum over each of some rows. */
  float[] sums(float[][] rows) {
    float[] out = new float[rows.length];
    int[] left = new int[leaves.length / (inner + 1)];
    for (int i = 0; i < out.length; i++) {
      out[i] = sum(rows[i], left);
    }
    return out;
  }

  /** {@code left} has room for the leaves that are left of each tree. */
  private float sum(float[] values, int[] left) {
    Arrays.fill(left, -1);
    for (int f = 0; f + 1 < nodesFrom.length; f++) {
      float value = values[f];
      int end = nodesFrom[f + 1];
      for (int i = nodesFrom[f]; i < end && value > nodeThresholds[i]; i++) {
        left[nodeTrees[i]] &= nodeLeaves[i];
      }
    }
    float sum = 0;
    for (int tree = 0; tree < left.length; tree++) {
      sum += leaves[tree * (inner + 1) + Integer.numberOfTrailingZeros(left[tree])];
    }
    return sum;
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
