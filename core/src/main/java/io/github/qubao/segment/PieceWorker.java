package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Not thread-safe. Segments a text that comes in pieces: holds of it only what words that are not
 * final yet may depend on.
 */
final class PieceWorker<T> {
  /** Fewer characters than this are not worth a look: most of them would not be final. */
  private static final int LEAST = 4 * Window.LOOKAHEAD;

  /** Words kept before those that are not final: names look back at so many. */
  private static final int CONTEXT = 2 * PersonNames.MOST_NAMES + 8;

  private final Settings settings;
  private final Giver<T> giver;
  private final SegmenterWorker worker = new SegmenterWorker();

  /** The words of {@link #text}: given out, then final, then those whose tags are not settled. */
  private final TokenBuffer words = new TokenBuffer();

  /** What is held of the text, and where in the whole it begins. */
  private String text = "";

  private int offset;

  /** What came since. */
  private final StringBuilder coming = new StringBuilder();

  private int settled;
  private int given;
  private boolean finished;

  /**
   * A worker at the beginning of a text.
   *
   * @param tagged whether {@code giver} needs parts of speech
   */
  PieceWorker(Settings settings, boolean tagged, Giver<T> giver) {
    this.settings = settings;
    this.giver = giver;
    words.clear(tagged, settings.users());
    worker.begin(settings);
  }

  /** Takes a piece; returns the words that are final by it and were not before. */
  List<T> add(CharSequence piece) {
    if (finished) {
      throw new IllegalStateException("the text is finished");
    }
    if (piece.length() > Integer.MAX_VALUE - offset - text.length() - coming.length()) {
      throw new IllegalStateException("a text has at most 2147483647 UTF-16 units");
    }
    coming.append(piece);
    // Twice what is not final: a text of which nothing becomes final is gone over a few times only.
    return coming.length() < Math.max(LEAST, text.length() - words.begin(given))
        ? List.of()
        : goOn(false);
  }

  /** The text has ended; returns the rest of its words. */
  List<T> finish() {
    if (finished) {
      throw new IllegalStateException("the text is finished");
    }
    finished = true;
    return goOn(true);
  }

  /** Up to where in the whole text words were given out. */
  int end() {
    return offset + words.begin(given);
  }

  /** A word given out by the last call. */
  String word(Token token) {
    int start = Objects.requireNonNull(token, "token").start() - offset;
    int end = token.end() - offset;
    Objects.checkFromToIndex(start, end, text.length());
    return text.substring(start, end);
  }

  /** How many characters are held. */
  int held() {
    return text.length() + coming.length();
  }

  private List<T> goOn(boolean ends) {
    int dropped = drop();
    text = text.substring(dropped) + coming;
    offset += dropped;
    coming.setLength(0);
    worker.goOn(text, dropped, ends, settings, words);
    settled = words.isTagged() ? worker.tag(settled, ends, settings, words) : words.size;
    return give(ends);
  }

  /** Forgets words that nothing depends on any more; returns how many characters they had. */
  private int drop() {
    int n = given - CONTEXT;
    if (n <= 0) {
      return 0;
    }
    int dropped = words.begin(n);
    words.drop(n, dropped);
    settled -= n;
    given -= n;
    return dropped;
  }

  /** The words that are final and were not given out yet. */
  private List<T> give(boolean ends) {
    List<T> out = new ArrayList<>();
    given += giver.give(text, words, given, settled, ends, offset, out);
    return out;
  }

  /** Turns words into what is given out. */
  interface Giver<T> {
    /**
     * Adds what comes of the words from {@code from} to {@code to}.
     *
     * @param ends whether no word will follow
     * @param offset what offsets of {@code text} are counted from
     * @return how many words were taken; the others may still be joined with what follows
     */
    int give(
        String text, TokenBuffer words, int from, int to, boolean ends, int offset, List<T> out);
  }
}
