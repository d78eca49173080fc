package io.github.qubao.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stateless. The last word on the names of a text: of the rules' names and of the spans around and
 * beside them those that are together likeliest by {@link NameModel}, none overlapping another.
 */
final class NameChoice {
  /** A name is as likely as that at least: it costs less to find too much than to miss. */
  private static final double LEAST = 0.35;

  private static final double COST = Math.log(LEAST / (1 - LEAST));

  private static final double ALMOST = 1 - 1e-6;

  private NameChoice() {}

  private record Span(int first, int last, int hash) {}

  /** What ends at a token at best. */
  private record Best(double score, Span span, int type, double probability) {}

  static void choose(Words w, int[] placeStarts, Names names) {
    choose(w, placeStarts, names, NameModel.builtIn());
  }

  static void choose(Words w, int[] placeStarts, Names names, NameModel model) {
    NameSpans spans = new NameSpans(w, names, placeStarts);
    Map<Integer, Integer> same = new HashMap<>();
    List<List<Span>> byLast = candidates(w, spans, same);
    double[] scores = new double[w.size() + 1];
    Best[] best = new Best[w.size() + 1];
    double[] likely = new double[NameModel.TYPES];
    for (int i = 0; i < w.size(); i++) {
      scores[i + 1] = scores[i];
      for (Span span : byLast.get(i)) {
        int[] features = spans.features(span.first(), i, same.getOrDefault(span.hash(), 0));
        model.probabilities(features, features.length, likely);
        for (int t = 0; t < NameModel.TYPES; t++) {
          double p = Math.min(ALMOST, likely[t]);
          double gain = Math.log(p / (1 - p)) - COST;
          if (gain > 0 && scores[span.first()] + gain > scores[i + 1]) {
            scores[i + 1] = scores[span.first()] + gain;
            best[i + 1] = new Best(scores[i + 1], span, t, p);
          }
        }
      }
    }
    replace(w, names, best);
  }

  private static List<List<Span>> candidates(
      Words w, NameSpans spans, Map<Integer, Integer> same) {
    List<List<Span>> byLast = new ArrayList<>();
    for (int i = 0; i < w.size(); i++) {
      byLast.add(new ArrayList<>(2));
    }
    for (int i = 0; i < w.size(); i++) {
      int limit = spans.limit(i);
      for (int k = i; k < limit; k++) {
        if (spans.isCandidate(i, k)) {
          Span span = new Span(i, k, spans.hash(i, k));
          byLast.get(k).add(span);
          same.merge(span.hash(), 1, Integer::sum);
        }
      }
    }
    return byLast;
  }

  private static void replace(Words w, Names names, Best[] best) {
    for (int i = 0; i < w.size(); i++) {
      if (names.tokensAt(i) > 0) {
        names.remove(i);
      }
    }
    Entity.Type[] types = Entity.Type.values();
    for (int i = w.size(); i > 0; ) {
      Best b = best[i];
      if (b == null) {
        i--;
      } else {
        int tokens = b.span().last() + 1 - b.span().first();
        double probability = Math.round(100 * b.probability()) / 100.0;
        names.add(b.span().first(), tokens, types[b.type()], probability);
        i = b.span().first();
      }
    }
  }
}
