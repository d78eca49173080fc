package io.github.qubao.segment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

  /** Ends of the tokens with a tag of the user's own, and the tags; empty until there is one. */
  private int[] ownEnds = new int[0];

  private int[] ownTags = new int[0];
  private int owns;
  private @Nullable UserWords users;

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

  /**
   * Tag of token {@code i}: the one that the user's lexicon gives the word, as it stands there,
   * else that of its part of speech; empty if it was not asked for.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public String tag(int i) {
    PartOfSpeech p = partOfSpeech(i);
    if (users != null && owns > 0 && (tags[i] & WHOLE) != 0) {
      int own = Arrays.binarySearch(ownEnds, 0, owns, ends[i]);
      if (own >= 0) {
        return users.tagName(ownTags[own]);
      }
    }
    return p.tag();
  }

  private void check(int i) {
    if (i < 0 || i >= size) {
      throw new IndexOutOfBoundsException("token " + i + " of " + size);
    }
  }

  /** Cuts {@code text}; the old content is lost. */
  void fill(String text, Engine engine, boolean tagged) {
    size = 0;
    owns = 0;
    users = tagged ? engine.users : null;
    lattice.run(text, engine, tagged, this);
    if (engine.unknownWords != null) {
      unknownWords.find(text, engine, engine.unknownWords, tagged, this);
    }
    if (tagged) {
      partsOfSpeech.choose(text, engine, this);
    }
  }

  /** That the token which ends at {@code end} has a tag of the user's own. */
  void addOwn(int end, int tag) {
    if (owns == ownEnds.length) {
      ownEnds = Arrays.copyOf(ownEnds, Math.max(16, owns * 2));
      ownTags = Arrays.copyOf(ownTags, ownEnds.length);
    }
    ownEnds[owns] = end;
    ownTags[owns++] = tag;
  }

  /** How much the buffer holds on to: the longest of its arrays. */
  int capacity() {
    return Math.max(ends.length, lattice.capacity());
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
