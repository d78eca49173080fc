package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe. How similar a headline is to each body of a page: the share of its words and
 * character bigrams that the body has too, each weighted by its inverse document frequency, so that
 * what all bodies say tells nothing.
 */
final class Similarity {
  /** The weight of what stands only below the lead; in the lead it counts in full. */
  private static final double BELOW_LEAD = 0.75;

  /** The weight of a character by itself, which says less than a bigram or a word. */
  private static final double SINGLE_CHARACTER = 0.35;

  /** Only bodies that are no further apart are compared with each other. */
  static final int MAX_DISTANCE = 6;

  private final TextFeatures.Reader reader;
  private final List<TextFeatures> bodies;

  /** The features of all bodies, sorted, each once. */
  private final long[] vocabulary;

  /**
   * The postings of feature i begin at {@code offsets[i]} and end before {@code offsets[i + 1]}.
   */
  private final int[] offsets;

  /** For each feature the bodies that have it, in order; as ~b where body b has it in its lead. */
  private final int[] postings;

  /** For each body, how many features it shares with each one before it, and with no other. */
  private final int[][] sharedByTwo;

  Similarity(TextFeatures.Reader reader, List<TextFeatures> bodies) {
    this.reader = reader;
    this.bodies = bodies;
    this.vocabulary = TextFeatures.union(bodies.stream().map(TextFeatures::all).toList());
    this.offsets = new int[vocabulary.length + 1];
    this.postings = new int[bodies.stream().mapToInt(b -> b.all().length).sum()];
    countPostings();
    int[] free = Arrays.copyOf(offsets, vocabulary.length);
    for (int b = 0; b < bodies.size(); b++) {
      long[] lead = bodies.get(b).lead();
      int l = 0;
      int at = 0;
      for (long feature : bodies.get(b).all()) {
        while (l < lead.length && lead[l] < feature) {
          l++;
        }
        at = find(feature, at);
        postings[free[at]++] = l < lead.length && lead[l] == feature ? ~b : b;
      }
    }
    this.sharedByTwo = sharedByTwo();
  }

  /** Sets {@code offsets}. */
  private void countPostings() {
    for (TextFeatures body : bodies) {
      int at = 0;
      for (long feature : body.all()) {
        at = find(feature, at);
        offsets[at + 1]++;
      }
    }
    for (int i = 0; i < vocabulary.length; i++) {
      offsets[i + 1] += offsets[i];
    }
  }

  /** The index of a feature in the vocabulary, which is {@code at} or greater. */
  private int find(long feature, int at) {
    // A body's features are sorted too, so that the next one is often near.
    int step = 1;
    int low = at;
    while (low + step < vocabulary.length && vocabulary[low + step] <= feature) {
      low += step;
      step *= 2;
    }
    return Arrays.binarySearch(vocabulary, low, Math.min(vocabulary.length, low + step), feature);
  }

  private int[][] sharedByTwo() {
    int[][] out = new int[bodies.size()][MAX_DISTANCE];
    for (int i = 0; i < vocabulary.length; i++) {
      if (offsets[i + 1] - offsets[i] == 2 && !TextFeatures.isCharacter(vocabulary[i])) {
        int a = body(postings[offsets[i]]);
        int b = body(postings[offsets[i] + 1]);
        if (b - a <= MAX_DISTANCE) {
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
  int bodyCount() {
    return bodies.size();
  }

  /** The similarity to each body, from 0, nothing shared, to 1, everything. */
  double[] of(String headline) {
    double[] out = new double[bodies.size()];
    double sum = 0;
    for (long feature : reader.of(headline)) {
      int i = Arrays.binarySearch(vocabulary, feature);
      int begin = i < 0 ? 0 : offsets[i];
      int end = i < 0 ? 0 : offsets[i + 1];
      double weight = Math.log(1.5 + bodies.size() / (1.0 + end - begin));
      weight *= TextFeatures.isCharacter(feature) ? SINGLE_CHARACTER : 1;
      sum += weight;
      for (int s = begin; s < end; s++) {
        out[body(postings[s])] += postings[s] < 0 ? weight : BELOW_LEAD * weight;
      }
    }
    for (int b = 0; b < out.length && sum > 0; b++) {
      out[b] /= sum;
    }
    return out;
  }

  /**
   * How similar two bodies are, by the features that only they have: 0 not at all, 1 very.
   *
   * @param a a body before {@code b}, by {@link #MAX_DISTANCE} at most
   */
  double ofBodies(int a, int b) {
    return Math.min(1, 10.0 * sharedByTwo[b][b - a - 1] / Math.max(60, bodies.get(b).all().length));
  }

  /** The pieces of the headline that stand in body {@code b} too. */
  List<String> shared(String headline, int b) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i + 1 < headline.length(); i++) {
      int end = i;
      while (end + 1 < headline.length() && contains(headline.substring(end, end + 2), b)) {
        end++;
      }
      if (end > i) {
        found.add(headline.substring(i, end + 1));
        i = end;
      }
    }
    return found;
  }

  private boolean contains(String pair, int b) {
    long feature = (long) pair.charAt(0) << 16 | pair.charAt(1);
    return Arrays.binarySearch(bodies.get(b).all(), feature) >= 0;
  }
}
