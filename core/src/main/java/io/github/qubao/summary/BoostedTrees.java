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
 * threshold, and the children of node k are 2k + 1 (no) and 2k + 2 (yes). Nothing is allocated.
 */
final class BoostedTrees {
  private final int inner;
  private final int[] features;
  private final float[] thresholds;
  private final float[] leaves;

  /**
   * Takes the nodes and leaves of all trees, one tree after another; a tree has one leaf more than
   * nodes.
   */
  BoostedTrees(int depth, int[] features, float[] thresholds, float[] leaves) {
    this.inner = (1 << depth) - 1;
    this.features = features.clone();
    this.thresholds = thresholds.clone();
    this.leaves = leaves.clone();
    if (features.length != thresholds.length
        || features.length / inner * (inner + 1) != leaves.length) {
      throw new IllegalArgumentException("nodes and leaves do not fit");
    }
  }

  float sum(float[] values) {
    float sum = 0;
    for (int node = 0, leaf = 0; node < features.length; node += inner, leaf += inner + 1) {
      int k = 0;
      while (k < inner) {
        k = 2 * k + (values[features[node + k]] > thresholds[node + k] ? 2 : 1);
      }
      sum += leaves[leaf + k - inner];
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
