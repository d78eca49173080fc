package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a headline says what a body says: the share of the headline's words and pairs of
 * characters that the body has too, each weighed by how few of the page's bodies have it (inverse
 * document frequency).
 */
final class Affinity {
  /** What stands in the lead counts in full, what stands only further down a little less. */
  private static final double DEEP = 0.75;

  /** A character by itself says less than a pair or a word. */
  private static final double SINGLE = 0.35;

  private final Segmenter segmenter;
  private final TokenBuffer buffer = new TokenBuffer();
  private final List<Set<String>> leads = new ArrayList<>();
  private final List<Set<String>> bodies = new ArrayList<>();
  private final Map<String, Integer> spread = new HashMap<>();

  Affinity(Segmenter segmenter, List<List<String>> paragraphsOfBodies) {
    this.segmenter = segmenter;
    for (List<String> paragraphs : paragraphsOfBodies) {
      Set<String> lead = features(paragraphs.get(0));
      Set<String> all = new HashSet<>(lead);
      paragraphs.forEach(p -> all.addAll(features(p)));
      leads.add(lead);
      bodies.add(all);
      all.forEach(f -> spread.merge(f, 1, Integer::sum));
    }
  }

  /** From 0, nothing shared, to 1, everything, for each body. */
  double[] of(String headline) {
    double[] out = new double[bodies.size()];
    double sum = 0;
    for (String f : features(headline)) {
      double weight = Math.log(1.5 + bodies.size() / (1.0 + spread.getOrDefault(f, 0)));
      weight *= f.length() == 1 ? SINGLE : 1;
      sum += weight;
      for (int b = 0; b < out.length; b++) {
        if (leads.get(b).contains(f)) {
          out[b] += weight;
        } else if (bodies.get(b).contains(f)) {
          out[b] += DEEP * weight;
        }
      }
    }
    for (int b = 0; b < out.length && sum > 0; b++) {
      out[b] /= sum;
    }
    return out;
  }

  private Set<String> features(String text) {
    Set<String> out = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      if (says(text.charAt(i))) {
        out.add(text.substring(i, i + 1));
      }
      if (i + 1 < text.length() && says(text.charAt(i)) && says(text.charAt(i + 1))) {
        out.add(text.substring(i, i + 2));
      }
    }
    segmenter.segment(text, buffer);
    for (int i = 0; i < buffer.size(); i++) {
      if (buffer.end(i) - buffer.start(i) > 2 && says(text.charAt(buffer.start(i)))) {
        out.add(text.substring(buffer.start(i), buffer.end(i)));
      }
    }
    return out;
  }

  private static boolean says(char c) {
    return Character.isLetterOrDigit(c);
  }
}
