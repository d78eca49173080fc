package io.github.qubao.page;

/**
 * How sure the reader is of an article: less, the more of it was guessed. The factors were chosen
 * by hand; the test on composed pages shows that what is right has more of it than what is wrong.
 */
final class Confidence {
  /** A text in which no structure was found. */
  static final double OF_BARE_TEXT = 0.3;

  /** The factor for each guess: whether a line starts a paragraph, or to which body it belongs. */
  private static final double GUESS = 0.94;

  private static final double WITHOUT_HEADLINE = 0.6;
  private static final double PHOTO_WITHOUT_HEADLINE = 0.9;
  private static final double WITHOUT_BYLINE = 0.85;

  /** A headline whose score is this much better than the second best is sure. */
  private static final double CLEAR = 0.4;

  private Confidence() {}

  static double of(BodyBuilder body, HeadlineMatcher.Match match) {
    double confidence = Math.pow(GUESS, Math.min(body.guesses, 20));
    if (!body.hasByline && !body.isPhoto) {
      confidence *= WITHOUT_BYLINE;
    }
    if (match.main() < 0) {
      return confidence * (body.isPhoto ? PHOTO_WITHOUT_HEADLINE : WITHOUT_HEADLINE);
    }
    double ahead = Math.max(0, Math.min(CLEAR, match.score() - match.second())) / CLEAR;
    return confidence * (0.6 + 0.4 * ahead);
  }
}
