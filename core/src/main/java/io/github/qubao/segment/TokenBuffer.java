package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Not thread-safe: one per thread. A reusable place for the tokens of one text, so that a program
 * that segments many texts allocates nothing once the buffer has grown to the longest of them.
 *
 * <pre>{@code
 * TokenBuffer words = new TokenBuffer();
 * segmenter.segment(text, words);
 * for (int i = 0; i < words.size(); i++) {
 *   text.substring(words.start(i), words.end(i));
 * }
 * }</pre>
 */
public final class TokenBuffer {
  /** Beside a token's tag: a word of the user's, which is never changed. */
  static final byte WHOLE = 1 << 6;

  int[] ends = new int[256];
  byte[] tags = new byte[256];
  int size;
  private final Lattice lattice = new Lattice();
  private final UnknownWords unknownWords = new UnknownWords();
  private final PartsOfSpeech partsOfSpeech = new PartsOfSpeech();

  /** An empty buffer. */
  public TokenBuffer() {}

  /** How many tokens the last text had. */
  public int size() {
    return size;
  }

  /**
   * Offset of the first UTF-16 unit of token {@code i}.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int start(int i) {
    check(i);
    return i == 0 ? 0 : ends[i - 1];
  }

  /**
   * Offset after the last UTF-16 unit of token {@code i}.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public int end(int i) {
    check(i);
    return ends[i];
  }

  /**
   * Part of speech of token {@code i}, {@link PartOfSpeech#NONE} if it was not asked for.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public PartOfSpeech partOfSpeech(int i) {
    check(i);
    return Tags.of((byte) (tags[i] & ~WHOLE));
  }

  private void check(int i) {
    if (i < 0 || i >= size) {
      throw new IndexOutOfBoundsException("token " + i + " of " + size);
    }
  }

  /** Cuts {@code text}; the old content is lost. */
  void fill(String text, Engine engine, boolean tagged) {
    size = 0;
    lattice.run(text, engine, tagged, this);
    if (engine.unknownWords != null) {
      unknownWords.find(text, engine, engine.unknownWords, tagged, this);
    }
    if (tagged) {
      partsOfSpeech.choose(text, engine, this);
    }
  }

  void add(int end, byte tag) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
    }
    ends[size] = end;
    tags[size++] = tag;
  }
}
