package io.github.qubao.page;

/**
 * How sure an article is: the less the more of it had to be guessed. The factors were chosen by
 * hand; what they are worth is tested on composed pages.
 */
final class Confidence {
  /** A text in which no structure was found. */
  static final double OF_BARE_TEXT = 0.3;

  /** What each line costs of which it was open whether it begins a paragraph, or whose it is. */
  private static final double GUESS = 0.94;

  private static final double WITHOUT_HEADLINE = 0.6;
  private static final double PHOTO_WITHOUT_HEADLINE = 0.9;
  private static final double WITHOUT_BYLINE = 0.85;

  /** A headline that is this much better than the next one leaves no doubt. */
  private static final double CLEAR = 0.4;

  private Confidence() {}

  static double of(Draft body, HeadlineMatcher.Match match) {
    double sure = Math.pow(GUESS, Math.min(body.guesses, 20));
    if (!body.opened && !body.photo) {
      sure *= WITHOUT_BYLINE;
    }
    if (match.main() < 0) {
      return sure * (body.photo ? PHOTO_WITHOUT_HEADLINE : WITHOUT_HEADLINE);
    }
    double ahead = Math.max(0, Math.min(CLEAR, match.score() - match.second())) / CLEAR;
    return sure * (0.6 + 0.4 * ahead);
  }
}
