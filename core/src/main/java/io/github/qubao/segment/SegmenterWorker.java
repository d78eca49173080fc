package io.github.qubao.segment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per thread at a time. Owns what a text needs while it is segmented, and
 * drives the stages: shortest path, character tagger, part-of-speech tagger.
 */
class SegmenterWorker {
  /** For calls that bring no buffer of their own. */
  final TokenBuffer tokens = new TokenBuffer();

  private final Window window;
  private final ShortestPath path = new ShortestPath();
  private final PathWriter writer;
  private final PosTagger posTagger = new PosTagger();

  /** Made when first asked for: most segmenters never need it. */
  private @Nullable HanLpLattice lattice;

  private final int windowSize;

  /** Where in the window the words of a text in pieces are not final any more. */
  private int origin;

  SegmenterWorker() {
    this(Window.SIZE);
  }

  /**
   * A worker.
   *
   * @param windowSize how many characters are held at first; words do not depend on it
   */
  SegmenterWorker(int windowSize) {
    this.windowSize = windowSize;
    window = new Window(windowSize);
    writer = new PathWriter(window, path);
  }

  /** Puts the tokens of {@code text} into {@code out}, whose old content is lost. */
  void run(String text, Settings settings, boolean tagged, TokenBuffer out) {
    out.clear(tagged, settings.users());
    if (settings.hanLp() != null) {
      if (lattice == null) {
        lattice = new HanLpLattice(2 * windowSize);
      }
      lattice.run(text, settings.hanLp(), settings.users(), settings.tags(), out);
    } else if (!text.isEmpty()) {
      window.begin(text, settings.charCodes());
      shortestPath(text, 0, true, settings, Objects.requireNonNull(settings.dictionary()), out);
      window.end();
    }
    if (tagged) {
      posTagger.choose(settings.tags(), out);
    }
  }

  /** Begins a text that comes in pieces; {@link #goOn} takes it on. */
  void begin(Settings settings) {
    origin = 0;
    if (settings.hanLp() != null) {
      lattice = new HanLpLattice(2 * windowSize);
    } else {
      window.begin("", settings.charCodes());
    }
  }

  /**
   * Adds the words of {@code text} that are final to {@code out}, which holds those before them.
   *
   * @param text what is left of the text before it, from the words on that {@code out} holds, and
   *     more behind that
   * @param dropped how many characters of the text before it are not in it any more
   * @param ends whether the text ends here: then all words are final
   */
  void goOn(String text, int dropped, boolean ends, Settings settings, TokenBuffer out) {
    if (lattice != null) {
      lattice.goOn(
          text,
          dropped,
          ends,
          Objects.requireNonNull(settings.hanLp()),
          settings.users(),
          settings.tags(),
          out);
      return;
    }
    window.goOn(text, dropped);
    if (window.filled > origin) {
      Dictionary dictionary = Objects.requireNonNull(settings.dictionary());
      origin = shortestPath(text, origin, ends, settings, dictionary, out);
    }
  }

  /**
   * Settles the parts of speech of the words from {@code from} on, as far as no word that may
   * follow has a say; returns where they are not settled any more.
   */
  int tag(int from, boolean ends, Settings settings, TokenBuffer out) {
    return posTagger.choose(settings.tags(), out, from, ends);
  }

  /**
   * Adds the words from {@code from} on, a place in the window.
   *
   * @param ends whether nothing follows {@code text}
   * @return where in the window those begin that are not final
   */
  private int shortestPath(
      String text,
      int from,
      boolean ends,
      Settings settings,
      Dictionary dictionary,
      TokenBuffer out) {
    int origin = from;
    while (true) {
      boolean all = window.isLast();
      boolean last = all && ends;
      int limit = last ? window.filled : Math.max(origin, window.filled - Window.LOOKAHEAD);
      path.run(window, origin, limit, settings, dictionary);
      int common = last ? limit : path.common(origin, limit, window.filled);
      int first = path.trace(origin, common, settings, dictionary, window);
      int done = writer.put(text, origin, first, last, settings, dictionary, out);
      if (last) {
        return done;
      }
      if (all) {
        return done == origin ? origin : window.advance(done);
      }
      if (done == origin) {
        window.grow();
      } else {
        origin = window.advance(done);
      }
    }
  }

  /** How much the worker holds on to: the longest of its arrays. */
  int capacity() {
    int most = Math.max(window.chars.length, tokens.capacity());
    return lattice == null ? most : Math.max(most, lattice.capacity());
  }
}
