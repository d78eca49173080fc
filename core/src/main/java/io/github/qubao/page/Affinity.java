package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe. How much a headline says what a body says: the share of the headline's words and
 * pairs of characters that the body has too, each weighed by how few of the page's bodies have it
 * (inverse document frequency).
 */
final class Affinity {
  /** What stands in the lead counts in full, what stands only further down a little less. */
  private static final double DEEP = 0.75;

  /** A character by itself says less than a pair or a word. */
  private static final double SINGLE = 0.35;

  private final Features.Reader reader;
  private final List<Features> bodies;

  /** All that the bodies say, sorted, each once. */
  private final long[] said;

  /** The bodies that say the i-th feature are {@code sayers[from[i]]} up to {@code from[i + 1]}. */
  private final int[] from;

  /** Bodies in order; a body whose lead says it as its complement, ~b. */
  private final int[] sayers;

  /**
   * For each body, how much of what only two say it shares with those before it, the next first.
   */
  private final int[][] shared;

  Affinity(Features.Reader reader, List<Features> bodies) {
    this.reader = reader;
    this.bodies = bodies;
    this.said = Features.union(bodies.stream().map(Features::all).toList());
    this.from = new int[said.length + 1];
    this.sayers = new int[bodies.stream().mapToInt(b -> b.all().length).sum()];
    count();
    int[] free = Arrays.copyOf(from, said.length);
    for (int b = 0; b < bodies.size(); b++) {
      long[] lead = bodies.get(b).lead();
      int l = 0;
      int at = 0;
      for (long feature : bodies.get(b).all()) {
        while (l < lead.length && lead[l] < feature) {
          l++;
        }
        at = find(feature, at);
        sayers[free[at]++] = l < lead.length && lead[l] == feature ? ~b : b;
      }
    }
    this.shared = shared();
  }

  /** Sets {@code from}. */
  private void count() {
    for (Features body : bodies) {
      int at = 0;
      for (long feature : body.all()) {
        at = find(feature, at);
        from[at + 1]++;
      }
    }
    for (int i = 0; i < said.length; i++) {
      from[i + 1] += from[i];
    }
  }

  /** The place of a feature that is said, not before {@code at}. */
  private int find(long feature, int at) {
    // Features of a body are sorted too, so that the next one is often near.
    int step = 1;
    int low = at;
    while (low + step < said.length && said[low + step] <= feature) {
      low += step;
      step *= 2;
    }
    return Arrays.binarySearch(said, low, Math.min(said.length, low + step), feature);
  }

  private int[][] shared() {
    int[][] out = new int[bodies.size()][BodyMerger.FARTHEST];
    for (int i = 0; i < said.length; i++) {
      if (from[i + 1] - from[i] == 2 && !Features.single(said[i])) {
        int a = body(sayers[from[i]]);
        int b = body(sayers[from[i] + 1]);
        if (b - a <= BodyMerger.FARTHEST) {
          out[b][b - a - 1]++;
        }
      }
    }
    return out;
  }

  private static int body(int entry) {
    return entry < 0 ? ~entry : entry;
  }

  /** How many bodies are compared. */
  int bodies() {
    return bodies.size();
  }

  /** From 0, nothing shared, to 1, everything, for each body. */
  double[] of(String headline) {
    double[] out = new double[bodies.size()];
    double sum = 0;
    for (long feature : reader.of(headline)) {
      int i = Arrays.binarySearch(said, feature);
      int begin = i < 0 ? 0 : from[i];
      int end = i < 0 ? 0 : from[i + 1];
      double weight = Math.log(1.5 + bodies.size() / (1.0 + end - begin));
      weight *= Features.single(feature) ? SINGLE : 1;
      sum += weight;
      for (int s = begin; s < end; s++) {
        out[body(sayers[s])] += sayers[s] < 0 ? weight : DEEP * weight;
      }
    }
    for (int b = 0; b < out.length && sum > 0; b++) {
      out[b] /= sum;
    }
    return out;
  }

  /**
   * How much of what only two bodies say, the two share: 0 nothing, 1 a good deal.
   *
   * @param a a body not far before {@code b}, see {@link BodyMerger#FARTHEST}
   */
  double alike(int a, int b) {
    return Math.min(1, 10.0 * shared[b][b - a - 1] / Math.max(60, bodies.get(b).all().length));
  }

  /** The words and pairs that the headline shares with body {@code b} and few others, as text. */
  List<String> shared(String headline, int b) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 1 < headline.length(); i++) {
      int end = i;
      while (end + 1 < headline.length() && says(headline.substring(end, end + 2), b)) {
        end++;
      }
      if (end > i) {
        found.add(headline.substring(i, end + 1));
        i = end;
      }
    }
    return found;
  }

  private boolean says(String pair, int b) {
    long feature = (long) pair.charAt(0) << 16 | pair.charAt(1);
    return Arrays.binarySearch(bodies.get(b).all(), feature) >= 0;
  }
}
