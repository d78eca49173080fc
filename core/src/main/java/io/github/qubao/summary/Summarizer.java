package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Immutable and thread-safe. Picks the sentences that tell what an article says: whole ones, in
 * their order.
 *
 * <p>The lead first; then, while they fit, the sentences that share most with the title and with
 * the rest of the text, have figures or results, and say something that the ones already picked do
 * not.
 */
public final class Summarizer {
  /**
   * Sentences looked at; in a longer text those after them are not, so that the cost stays linear
   * in its length.
   */
  private static final int MOST_SENTENCES = 400;

  /** What a sentence loses at most by saying again what is picked already. */
  private static final double REDUNDANCY = 1.2;

  /** Below this a sentence is not worth its place, though it would fit. */
  private static final double LEAST = 0.2;

  /** A summarizer. Cheap, and without settings. */
  public Summarizer() {}

  /**
   * A summary of whole sentences, together never longer than {@code maxChars} unless the one
   * sentence in it is.
   *
   * @param title the headline, empty if there is none
   * @param body the text to pick from; one without any visible character gives an empty summary
   * @param maxChars the most UTF-16 units
   * @throws IllegalArgumentException if {@code maxChars} is below 1
   */
  public Summary summarize(String title, String body, int maxChars) {
    if (maxChars < 1) {
      throw new IllegalArgumentException("maxChars is at least 1, not " + maxChars);
    }
    List<Span> sentences = sentences(body);
    List<Integer> picked = pick(title, body, sentences, maxChars);
    Collections.sort(picked);
    List<Summary.Sentence> out = new ArrayList<>();
    for (int i : picked) {
      out.add(new Summary.Sentence(sentences.get(i).in(body), sentences.get(i)));
    }
    return new Summary(out);
  }

  /** The sentences to pick from; the first begins after the byline. */
  private static List<Span> sentences(String body) {
    List<Span> all = SentenceSplitter.split(body);
    List<Span> out = new ArrayList<>(all.subList(0, Math.min(MOST_SENTENCES, all.size())));
    int start = Boilerplate.bylineEnd(body);
    if (!out.isEmpty() && start > out.get(0).start() && start < out.get(0).end()) {
      out.set(0, new Span(start, out.get(0).end()));
    }
    return out;
  }

  /** Greedily the best that fits, each time, after what the others already say is taken off. */
  private static List<Integer> pick(String title, String body, List<Span> sentences, int maxChars) {
    double[] scores = SentenceScorer.scores(title, body, sentences);
    List<Integer> picked = new ArrayList<>();
    Set<Integer> said = new HashSet<>();
    int used = 0;
    while (picked.size() < scores.length) {
      int best = -1;
      double most = picked.isEmpty() ? Double.NEGATIVE_INFINITY : LEAST;
      for (int i = 0; i < scores.length; i++) {
        Span s = sentences.get(i);
        if (picked.contains(i) || !picked.isEmpty() && used + s.length() > maxChars) {
          continue;
        }
        double score = scores[i] - (picked.isEmpty() ? 0 : REDUNDANCY * again(body, s, said));
        if (score > most) {
          most = score;
          best = i;
        }
      }
      if (best < 0) {
        break;
      }
      picked.add(best);
      used += sentences.get(best).length();
      said.addAll(
          SentenceScorer.pairs(body, sentences.get(best).start(), sentences.get(best).end()));
    }
    return picked;
  }

  /** The share of a sentence that is said already, 0 to 1. */
  private static double again(String body, Span sentence, Set<Integer> said) {
    Set<Integer> pairs = SentenceScorer.pairs(body, sentence.start(), sentence.end());
    int n = 0;
    for (int p : pairs) {
      n += said.contains(p) ? 1 : 0;
    }
    return n / (double) Math.max(1, pairs.size());
  }
}
