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
  int[] ends = new int[256];

  /** What each token is, as {@link PathWord} says; not filled where no tags are asked for. */
  int[] words = new int[0];

  byte[] tags = new byte[0];
  int size;
  private boolean tagged;
  private @Nullable UserDictionary users;

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
    return begin(i);
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
    return tagged ? Tags.of(tags[i]) : PartOfSpeech.NONE;
  }

  /**
   * Tag of token {@code i}: the one that the user's lexicon gives the word, as it stands there,
   * else that of its part of speech; empty if it was not asked for.
   *
   * @throws IndexOutOfBoundsException if there is no such token
   */
  public String tag(int i) {
    PartOfSpeech p = partOfSpeech(i);
    if (users != null && tagged && PathWord.isUser(words[i])) {
      return users.tagName(PathWord.userNumber(words[i]));
    }
    return p.tag();
  }

  /** Where token {@code i} begins, or, of one more than there are, where it would. */
  int begin(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /** Token {@code i}, its offsets counted from {@code offset}. */
  Token token(int i, int offset) {
    return new Token(offset + start(i), offset + ends[i], partOfSpeech(i), tag(i));
  }

  /** The tokens, which stay when the buffer is used again. */
  TokenList toList() {
    return new TokenList(
        Arrays.copyOf(ends, size), tagged ? Arrays.copyOf(tags, size) : null, userTags());
  }

  /** The tags of users' words at the numbers of their tokens; null if there are none. */
  private @Nullable String @Nullable [] userTags() {
    if (!tagged || users == null) {
      return null;
    }
    @Nullable String[] out = new String[size];
    for (int i = 0; i < size; i++) {
      if (PathWord.isUser(words[i])) {
        out[i] = users.tagName(PathWord.userNumber(words[i]));
      }
    }
    return out;
  }

  private void check(int i) {
    if (i < 0 || i >= size) {
      throw new IndexOutOfBoundsException("token " + i + " of " + size);
    }
  }

  /** Forgets the old content. */
  void clear(boolean tagged, @Nullable UserDictionary users) {
    size = 0;
    this.tagged = tagged;
    this.users = users;
    if (tagged && words.length < ends.length) {
      words = new int[ends.length];
      tags = new byte[ends.length];
    }
  }

  /** Whether it keeps what the tokens are. */
  boolean isTagged() {
    return tagged;
  }

  /** How much the buffer holds on to. */
  int capacity() {
    return ends.length;
  }

  /** Adds a token that ends at {@code end} and is {@code word}, as {@link PathWord} says. */
  void add(int end, int word, TagDictionary dictionary) {
    if (size == ends.length) {
      grow();
    }
    if (tagged) {
      words[size] = word;
      tags[size] = tag(word, dictionary);
    }
    ends[size++] = end;
  }

  /**
   * Adds the words of {@code path} from number {@code from} to {@code to}, whose ends are counted
   * from {@code base}.
   */
  void addAll(ShortestPath path, int from, int to, int base, TagDictionary dictionary) {
    int more = to - from;
    while (size + more > ends.length) {
      grow();
    }
    for (int i = 0; i < more; i++) {
      ends[size + i] = base + path.ends[from + i];
    }
    if (tagged) {
      for (int i = 0; i < more; i++) {
        int word = PathWord.plain(path.words[from + i]);
        words[size + i] = word;
        tags[size + i] = tag(word, dictionary);
      }
    }
    size += more;
  }

  /** Makes the last token end at {@code end} and be {@code word}. */
  void extend(int end, int word, TagDictionary dictionary) {
    size--;
    add(end, word, dictionary);
  }

  /** Forgets the first {@code n} tokens, which had {@code chars} characters. */
  void drop(int n, int chars) {
    size -= n;
    for (int i = 0; i < size; i++) {
      ends[i] = ends[i + n] - chars;
    }
    if (tagged) {
      System.arraycopy(words, n, words, 0, size);
      System.arraycopy(tags, n, tags, 0, size);
    }
  }

  /** Takes the tokens of {@code other} from {@code from} to {@code to} in place of its own. */
  void copy(TokenBuffer other, int from, int to) {
    size = to - from;
    if (ends.length < size) {
      ends = new int[other.ends.length];
    }
    System.arraycopy(other.ends, from, ends, 0, size);
    if (tagged) {
      words = words.length < ends.length ? new int[ends.length] : words;
      tags = tags.length < ends.length ? new byte[ends.length] : tags;
      System.arraycopy(other.words, from, words, 0, size);
      System.arraycopy(other.tags, from, tags, 0, size);
    }
  }

  /** Takes token {@code i}'s place; there are tags. */
  void put(int i, int end, int word, byte tag) {
    ends[i] = end;
    words[i] = word;
    tags[i] = tag;
  }

  /** Makes room for so many tokens with tags. */
  void ensure(int tokens) {
    if (tokens > ends.length) {
      int room = Math.max(tokens, (int) Math.min(2L * ends.length, Integer.MAX_VALUE - 8));
      ends = Arrays.copyOf(ends, room);
      words = Arrays.copyOf(words, room);
      tags = Arrays.copyOf(tags, room);
    }
  }

  /** Nobody asked for tags: they were needed on the way. */
  void forgetTags() {
    tagged = false;
  }

  private void grow() {
    ends = Arrays.copyOf(ends, (int) Math.min(2L * ends.length, Integer.MAX_VALUE - 8));
    if (tagged) {
      words = Arrays.copyOf(words, ends.length);
      tags = Arrays.copyOf(tags, ends.length);
    }
  }

  private byte tag(int word, TagDictionary dictionary) {
    if (word >= 0) {
      return dictionary.tag(word);
    }
    return users != null && PathWord.isUser(word)
        ? users.tag(PathWord.userNumber(word))
        : PathWord.tag(word);
  }
}
