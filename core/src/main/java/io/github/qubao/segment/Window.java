package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Not thread-safe: one per worker. The stretch of a text that is worked on: its characters and
 * their codes, computed once for all stages. It moves along the text, so that what is worked on
 * stays in the first-level cache however long the text; it grows only where no cut can be told yet.
 */
final class Window {
  /** Characters held at first. */
  static final int SIZE = 2048;

  /** Characters seen beyond a position before what begins there is final: no word is longer. */
  static final int LOOKAHEAD = RuleChars.LONGEST + 8;

  /** Characters kept before the first that is worked on: what the tagger sees to the left. */
  static final int CONTEXT = 8;

  /** For lengths that nobody has asked for yet. */
  static final byte UNSEEN = -1;

  /** A 0 stands behind the last, so that a step beyond the end finds no code. */
  char[] chars;

  /** Codes and classes, as {@link CharTable} says. */
  char[] codes;

  /**
   * Lengths of the dictionary's words that begin at each character: bit k for k + 2 characters, up
   * to five; {@link #UNSEEN} inside a word that the path took at once.
   */
  byte[] wordLengths;

  /** Characters held. */
  int filled;

  /** Offset in the text of the first character held. */
  int base;

  private String text = "";
  private char[] table = new char[0];

  /**
   * An empty window.
   *
   * @param size how many characters it holds at first
   */
  Window(int size) {
    chars = new char[size + 1];
    codes = new char[size + 1];
    wordLengths = new byte[size + 1];
  }

  /** Begins a text. */
  void begin(String text, char[] charCodes) {
    this.text = text;
    this.table = charCodes;
    filled = 0;
    base = 0;
    fill();
  }

  /**
   * Goes on with a text that holds more at its end and no longer the first {@code dropped}
   * characters of the one before; what the window holds stays.
   */
  void goOn(String text, int dropped) {
    this.text = text;
    base -= dropped;
    fill();
  }

  /** Lets go of the text, which the worker must not keep alive. */
  void end() {
    text = "";
  }

  /** The number of the word of {@code words} that stands here, below 0 if there is none. */
  int valueIn(WordTrie words, int from, int to) {
    return words.valueOf(text, base + from, base + to);
  }

  /** Lengths of the words that begin at {@code at}, as {@link #wordLengths} has them. */
  int lengths(int at, DictionaryTrie trie) {
    if (wordLengths[at] == UNSEEN) {
      wordLengths[at] = trie.wordLengths(codes, at);
    }
    return wordLengths[at];
  }

  /** Whether the window reaches the end of the text. */
  boolean isLast() {
    return base + filled == text.length();
  }

  /** The characters in front of {@code done} are worked off; returns where it stands now. */
  int advance(int done) {
    int by = Math.max(0, done - CONTEXT);
    drop(by);
    System.arraycopy(wordLengths, by, wordLengths, 0, done - by);
    fill();
    return done - by;
  }

  /** Forgets the first {@code by} characters. */
  void drop(int by) {
    filled -= by;
    base += by;
    System.arraycopy(chars, by, chars, 0, filled);
    System.arraycopy(codes, by, codes, 0, filled);
  }

  /** Takes in more of the text; twice as many characters where those held fill more than half. */
  void more() {
    if (2 * filled > chars.length - 1) {
      grow();
    } else {
      fill();
    }
  }

  /** Whether a cut before a character would part letters or digits of one number or Latin word. */
  boolean cutsWord(int at) {
    return (codes[at - 1] & codes[at] & CharTable.IN_WORD) != 0;
  }

  /** Holds twice as many characters. */
  void grow() {
    int size = (int) Math.min(2L * (chars.length - 1) + 1, Integer.MAX_VALUE - 8);
    chars = Arrays.copyOf(chars, size);
    codes = Arrays.copyOf(codes, size);
    wordLengths = Arrays.copyOf(wordLengths, size);
    fill();
  }

  private void fill() {
    int to = Math.min(chars.length - 1, text.length() - base);
    text.getChars(base + filled, base + to, chars, filled);
    for (int i = filled; i < to; i++) {
      codes[i] = table[chars[i]];
    }
    chars[to] = 0;
    codes[to] = 0;
    filled = to;
  }
}
