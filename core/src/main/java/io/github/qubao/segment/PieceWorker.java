package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Not thread-safe. Segments a text that comes in pieces: holds of it only what words that are not
 * final yet may depend on.
 */
final class PieceWorker {
  /** Fewer characters than this are not worth a look: most of them would not be final. */
  private static final int LEAST = 4 * Window.LOOKAHEAD;

  /** Words kept before those that are not final: names look back at so many. */
  private static final int CONTEXT = 2 * PersonNames.MOST_NAMES + 8;

  private final Settings settings;
  private final Segmenter.Granularity granularity;
  private final boolean tagged;
  private final SegmenterWorker worker = new SegmenterWorker();

  /** The words of {@link #text}: given out, then final, then those whose tags are not settled. */
  private final TokenBuffer words = new TokenBuffer();

  /** Words to be given out, cut or joined. */
  private final TokenBuffer ready = new TokenBuffer();

  /** What is held of the text, and where in the whole it begins. */
  private String text = "";

  private int offset;

  /** What came since. */
  private final StringBuilder coming = new StringBuilder();

  private int settled;
  private int given;
  private boolean finished;

  PieceWorker(Settings settings, Segmenter.Granularity granularity, boolean tagged) {
    this.settings = settings;
    this.granularity = granularity;
    this.tagged = tagged;
    words.clear(tagged || granularity != Segmenter.Granularity.NORMAL, settings.users());
    worker.begin(settings);
  }

  /** Takes a piece; returns the words that are final by it and were not before. */
  List<Token> add(CharSequence piece) {
    if (finished) {
      throw new IllegalStateException("the text is finished");
    }
    if (piece.length() > Integer.MAX_VALUE - offset - text.length() - coming.length()) {
      throw new IllegalStateException("a text has at most 2147483647 UTF-16 units");
    }
    coming.append(piece);
    // Twice what is not final: a text of which nothing becomes final is gone over a few times only.
    return coming.length() < Math.max(LEAST, text.length() - start(given))
        ? List.of()
        : goOn(false);
  }

  /** The text has ended; returns the rest of its words. */
  List<Token> finish() {
    if (finished) {
      throw new IllegalStateException("the text is finished");
    }
    finished = true;
    return goOn(true);
  }

  /** Up to where in the whole text words were given out. */
  int end() {
    return offset + start(given);
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

  private int start(int word) {
    return word == 0 ? 0 : words.ends[word - 1];
  }

  private List<Token> goOn(boolean ends) {
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
    int dropped = words.ends[n - 1];
    words.drop(n, dropped);
    settled -= n;
    given -= n;
    return dropped;
  }

  private List<Token> give(boolean ends) {
    int from = given;
    // The word before, so that the first begins where it ends.
    int first = Math.min(1, from);
    ready.clear(words.isTagged(), settings.users());
    ready.copy(words, from - first, settled);
    switch (granularity) {
      case NORMAL -> given = settled;
      case FINE -> {
        FineWords.cut(text, settings, Objects.requireNonNull(settings.dictionary()), ready);
        given = settled;
      }
      case COARSE -> given += CoarseWords.join(text, ready, first, ends) - first;
    }
    if (tagged) {
      WhiteSpace.tell(text, ready);
    } else {
      ready.forgetTags();
    }
    int start = start(from);
    List<Token> out = new ArrayList<>(ready.size);
    for (int i = 0; i < ready.size; i++) {
      if (ready.ends[i] > start) {
        int begin = Math.max(start, ready.start(i));
        out.add(
            new Token(offset + begin, offset + ready.ends[i], ready.partOfSpeech(i), ready.tag(i)));
      }
    }
    return out;
  }
}
