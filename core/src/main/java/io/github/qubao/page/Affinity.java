package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  private static final int[] NOBODY = {};

  private final Features.Reader reader;
  private final List<Features> bodies;

  /** The bodies that say a feature, in order; a body whose lead says it as its complement, ~b. */
  private final Map<Long, int[]> sayers = new HashMap<>();

  Affinity(Features.Reader reader, List<Features> bodies) {
    this.reader = reader;
    this.bodies = bodies;
    for (int b = 0; b < bodies.size(); b++) {
      long[] lead = bodies.get(b).lead();
      int at = 0;
      for (long feature : bodies.get(b).all()) {
        while (at < lead.length && lead[at] < feature) {
          at++;
        }
        int entry = at < lead.length && lead[at] == feature ? ~b : b;
        sayers.merge(feature, new int[] {entry}, Affinity::joined);
      }
    }
  }

  private static int[] joined(int[] some, int[] more) {
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more[0];
    return all;
  }

  /** From 0, nothing shared, to 1, everything, for each body. */
  double[] of(String headline) {
    double[] out = new double[bodies.size()];
    double sum = 0;
    for (long feature : reader.of(headline)) {
      int[] who = sayers.getOrDefault(feature, NOBODY);
      double weight = Math.log(1.5 + bodies.size() / (1.0 + who.length));
      weight *= Features.single(feature) ? SINGLE : 1;
      sum += weight;
      for (int b : who) {
        out[b < 0 ? ~b : b] += b < 0 ? weight : DEEP * weight;
      }
    }
    for (int b = 0; b < out.length && sum > 0; b++) {
      out[b] /= sum;
    }
    return out;
  }

  /** How much of what only two bodies say, the two share: 0 nothing, 1 a good deal. */
  double alike(int a, int b) {
    double shared = 0;
    for (long feature : bodies.get(b).all()) {
      int[] who = sayers.getOrDefault(feature, NOBODY);
      if (who.length == 2 && !Features.single(feature)) {
        shared += is(who[0], a) || is(who[1], a) ? 1 : 0;
      }
    }
    return Math.min(1, 10 * shared / Math.max(60, bodies.get(b).all().length));
  }

  private static boolean is(int entry, int body) {
    return (entry < 0 ? ~entry : entry) == body;
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
    for (int who : sayers.getOrDefault(feature, NOBODY)) {
      if (is(who, b)) {
        return true;
      }
    }
    return false;
  }
}
