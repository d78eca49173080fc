package io.github.qubao.topic.train;

import java.util.Optional;

/**
 * Stateless and thread-safe. The first sentences of an article without its title: what a list of
 * news or a feed often has in place of the whole.
 */
final class Opening {
  /** Openings are so long at least, or longer by one to three of the steps. */
  private static final int CHARS = 60;

  private static final int STEP = 20;
  private static final int STEPS = 4;

  /** A sentence that goes on for more is cut. */
  private static final int MOST_MORE = 60;

  /**
   * Not all of {@code Characters.SENTENCE_ENDS}: with … and ｡ an article that the built-in model
   * learned from would be cut elsewhere, and its file would be another.
   */
  private static final String ENDS = "。！？!?\n";

  private Opening() {}

  /** The opening as an article of the same topic; none if that is the article itself. */
  static Optional<LabelledText> of(LabelledText article) {
    String body = article.body().strip();
    int least = CHARS + STEP * (body.length() % STEPS);
    int end = least;
    int most = Math.min(body.length(), least + MOST_MORE);
    while (end < most && ENDS.indexOf(body.charAt(end - 1)) < 0) {
      end++;
    }
    String opening = body.substring(0, Math.min(end, body.length()));
    if (article.title().isEmpty() && opening.length() == body.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new LabelledText("", opening, article.topic(), article.second(), article.weight()));
  }
}
