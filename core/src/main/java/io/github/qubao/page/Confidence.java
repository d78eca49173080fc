package io.github.qubao.page;

import java.util.List;

/**
 * How sure the reader is that an article is whole and has its headline: the probability by a
 * logistic regression over what it had to guess. Lines with a place and lines of text have weights
 * of their own, fitted by {@code ConfidenceFit} in the tests, which says how.
 */
final class Confidence {
  /** A text in which no structure was found. */
  static final double OF_BARE_TEXT = 0.3;

  /** A headline whose score is this much better than the second best is sure. */
  private static final double CLEAR = 0.4;

  private static final int MOST_GUESSES = 8;
  private static final int MOST_UNFINISHED = 4;

  private static final double[] OF_PLACED = {
    3.67, -0.54, -0.43, 0.01, 2.23, -0.82, 0.61, 0.19, -0.93, -1.75, 1.02
  };

  private static final double[] OF_TEXT = {
    -1.78, -0.91, -3.36, -0.02, 1.71, 0.60, 1.34, -3.46, 0.38, 0.38, 5.00
  };

  /** Taken from the logit, for pages are set in more ways than those it was fitted on. */
  private static final double CAUTION_OF_PLACED = 0.2;

  private static final double CAUTION_OF_TEXT = 0.5;

  private Confidence() {}

  static double of(BodyBuilder body, HeadlineMatcher.Match match) {
    boolean placed = body.firstLine().isPlaced();
    double[] weights = placed ? OF_PLACED : OF_TEXT;
    double[] features = features(body, match);
    double sum = placed ? -CAUTION_OF_PLACED : -CAUTION_OF_TEXT;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What it goes by; the first is always 1. */
  static double[] features(BodyBuilder body, HeadlineMatcher.Match match) {
    boolean headed = match.main() >= 0;
    boolean above = headed && match.units().get(match.main()).cluster() == body.clusterAbove;
    double ahead = Math.max(0, Math.min(CLEAR, match.score() - match.second())) / CLEAR;
    boolean signed = body.isSigned() || !body.bylines.isEmpty();
    boolean ends = body.lastLine().endsSentence() || signed || body.isEnded;
    int unfinished = 0;
    int bare = 0;
    for (int i = 0; i < body.paragraphs.size(); i++) {
      List<PageLine> paragraph = body.paragraphs.get(i);
      boolean last = i + 1 == body.paragraphs.size();
      boolean prose = paragraph.stream().anyMatch(PageLine::hasProsePunctuation);
      bare += prose ? 0 : 1;
      boolean open = prose && !paragraph.get(paragraph.size() - 1).mayEndParagraph();
      unfinished += open && !last ? 1 : 0;
    }
    return new double[] {
      1,
      Math.min(body.guesses, MOST_GUESSES),
      headed ? 0 : 1,
      headed && !above ? 1 : 0,
      headed ? ahead : 0,
      body.hasByline || signed ? 1 : 0,
      ends ? 1 : 0,
      Math.min(unfinished, MOST_UNFINISHED),
      Math.log(body.lineCount()),
      (double) bare / body.paragraphs.size(),
      body.isPhoto ? 1 : 0
    };
  }
}
