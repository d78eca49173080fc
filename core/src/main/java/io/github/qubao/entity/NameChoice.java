package io.github.qubao.entity;

import java.util.Arrays;
import java.util.Objects;

/**
 * Not thread-safe. The last word on the names of a text: of the rules' names and of {@link
 * NameSpans} those that are together likeliest by {@link NameModel}, none overlapping another
 * (Viterbi over the tokens). What the rules are sure of stays, or a longer name has it.
 */
final class NameChoice {
  /** A name is as likely as that at least: it costs less to find too much than to miss. */
  static final double LEAST = 0.35;

  private static final double ALMOST = 1 - 1e-6;

  /** More than nothing: what a name gains that must not be lost. */
  private static final double LITTLE = 1e-9;

  private final Words w;
  private final Names names;
  private final RuleNames rules;
  private final NameSpans spans;
  private final SpanFeatures features;

  /** Of each token how much the best names gain that end before it. */
  private final double[] gains;

  /** Of each token the span that ends before it at best, -1 if none does; its type and likelihood. */
  private final int[] best;

  private final byte[] types;
  private final double[] likely;

  /** What a name must gain: the logit of the least likelihood. */
  private final double cost;

  private NameChoice(Words words, Names names, NameModel model, double least) {
    cost = logit(least);
    w = words;
    this.names = names;
    rules = new RuleNames(w, names);
    spans = new NameSpans(w, rules);
    features = new SpanFeatures(w, rules, model);
    gains = new double[w.size() + 1];
    best = new int[w.size() + 1];
    types = new byte[w.size() + 1];
    likely = new double[w.size() + 1];
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }

  static void choose(Words w, Names names, NameModel model) {
    choose(w, names, model, LEAST);
  }

  static void choose(Words w, Names names, NameModel model, double least) {
    NameChoice choice = new NameChoice(w, names, model, least);
    choice.weigh();
    choice.replace();
  }

  private void weigh() {
    Arrays.fill(gains, Double.NEGATIVE_INFINITY);
    Arrays.fill(best, -1);
    gains[0] = 0;
    int span = 0;
    for (int i = 0; i < w.size(); i++) {
      if (gains[i] >= gains[i + 1]) {
        gains[i + 1] = gains[i];
        best[i + 1] = -1;
      }
      for (; span < spans.size() && spans.first(span) == i; span++) {
        weigh(span);
      }
    }
  }

  private void weigh(int span) {
    int first = spans.first(span);
    int last = spans.last(span);
    long sum = features.borders(first, last) + features.inside(spans, span);
    double[] all = new double[NameModel.TYPES];
    NameModel.probabilities(sum, all);
    for (int t = 0; t < NameModel.TYPES; t++) {
      double p = Math.min(ALMOST, all[t]);
      double gain = logit(p) - cost;
      if (gain > 0 && gains[first] + gain > gains[last + 1]) {
        gains[last + 1] = gains[first] + gain;
        best[last + 1] = span;
        types[last + 1] = (byte) t;
        likely[last + 1] = p;
      }
    }
  }

  private void replace() {
    for (int i = 0; i < w.size(); i++) {
      if (names.tokensAt(i) > 0) {
        names.remove(i);
      }
    }
    Entity.Type[] all = Entity.Type.values();
    for (int i = w.size(); i > 0; ) {
      if (best[i] < 0) {
        i--;
      } else {
        int first = spans.first(best[i]);
        double probability = Math.round(100 * likely[i]) / 100.0;
        names.add(first, i - first, all[types[i]], probability);
        i = first;
      }
    }
  }
}
