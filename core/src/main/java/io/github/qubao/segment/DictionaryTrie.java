package io.github.qubao.segment;

import io.github.qubao.internal.Hash;
import java.io.IOException;
import java.util.Arrays;

/**
 * Immutable and thread-safe. A double-array trie (Aoe, 1989) with all there is to know of a state
 * in one {@code long}, so that a step is one load. A cell belongs to the state that it is reached
 * from if its label is the character stepped by, which holds since no two states share a base (as
 * in darts-clone).
 *
 * <pre>
 * bits  0..12  label: code of the character that leads here, 0 for a free cell
 * bits 13..34  base: where the children's cells are counted from, 0 if there are none
 * bits 35..54  cost of the word that ends here plus 1, 0 if the path does not propose it
 * bit  55      a word ends here: the character tagger sees it
 * bit  56      a phrase ends here: it is put out as several words
 * bit  57      a word ends here that no words inside it are cheaper than, and that only a word
 *              which begins with its last character may reach beyond
 * bits 58..63  which of six classes of characters may follow; 0 in files
 * </pre>
 *
 * <p>The root is state 0.
 */
final class DictionaryTrie {
  static final long LABEL = (1L << 13) - 1;
  static final int BASE_SHIFT = 13;
  static final int BASE = (1 << 22) - 1;
  static final int COST_SHIFT = 35;
  static final int COST = (1 << 20) - 1;
  static final long WORD = 1L << 55;
  static final long PHRASE = 1L << 56;
  static final long CERTAIN = 1L << 57;

  private static final int FOLLOW_SHIFT = 58;

  /** In UTF-16 units; within what the window looks ahead. */
  private static final int LONGEST_WORD = 200;

  /** The cuts of a phrase are a byte. */
  static final int LONGEST_PHRASE = 9;

  /** What a single character costs is less, so that sums over a block of text stay integers. */
  static final int MOST_COST = 1 << 16;

  private static final int FIRST_PAIR_BITS = 20;

  final long[] cells;

  /** Where the children of the root are counted from. */
  final int root;

  /**
   * A bit for each pair of characters that begins a word: most pairs of a text do not, and need no
   * look at the cells.
   */
  private final long[] firstPairs;

  private DictionaryTrie(long[] cells, long[] firstPairs) {
    this.cells = cells;
    this.firstPairs = firstPairs;
    this.root = base(cells[0]);
  }

  /**
   * Takes the cells for its own.
   *
   * @param largest the largest code of a character
   * @throws IOException if they are no trie, or a step could leave them
   */
  static DictionaryTrie of(long[] cells, int largest) throws IOException {
    int n = cells.length;
    DictionaryFile.check(n > 0 && base(cells[0]) > 0, "its trie has no root");
    int[] stateOfBase = new int[n];
    Arrays.fill(stateOfBase, -1);
    for (int s = 0; s < n; s++) {
      int base = base(cells[s]);
      DictionaryFile.check(cells[s] >>> FOLLOW_SHIFT == 0, "a cell of the trie");
      if (base > 0 && (s == 0 || (cells[s] & LABEL) > 0)) {
        DictionaryFile.check(base + largest < n && stateOfBase[base] < 0, "a state of the trie");
        stateOfBase[base] = s;
      }
    }
    long[] firstPairs = new long[1 << FIRST_PAIR_BITS - 6];
    short[] depth = new short[n];
    for (int s = 1; s < n; s++) {
      int label = (int) (cells[s] & LABEL);
      if (label > 0) {
        DictionaryFile.check(label <= largest && s >= label, "a label of the trie");
        int steps = depth(s, cells, stateOfBase, depth);
        cells[stateOfBase[s - label]] |= follow(label);
        DictionaryFile.check(steps > 1 || cost(cells[s]) < MOST_COST, "a cost");
        DictionaryFile.check(
            steps <= LONGEST_PHRASE || (cells[s] & PHRASE) == 0, "a phrase is too long");
        if (steps == 2) {
          int first = (int) (cells[stateOfBase[s - label]] & LABEL);
          int bit = firstPair(first, label);
          firstPairs[bit >>> 6] |= 1L << bit;
        }
      }
    }
    return new DictionaryTrie(cells, firstPairs);
  }

  /** How many steps from the root a state is; checks that it is reached from there. */
  private static int depth(int state, long[] cells, int[] stateOfBase, short[] depth)
      throws IOException {
    int steps = 0;
    int at = state;
    while (at > 0 && depth[at] == 0) {
      int label = (int) (cells[at] & LABEL);
      int parent = label == 0 || at < label ? -1 : stateOfBase[at - label];
      DictionaryFile.check(parent >= 0 && ++steps <= LONGEST_WORD, "its trie is no tree");
      at = parent;
    }
    int all = depth[at] + steps;
    DictionaryFile.check(all <= LONGEST_WORD, "a word is too long");
    at = state;
    for (int d = all; steps > 0; steps--, d--) {
      depth[at] = (short) d;
      at = stateOfBase[at - (int) (cells[at] & LABEL)];
    }
    return all;
  }

  /** The same trie with other costs; {@code cells} has the same labels and bases. */
  DictionaryTrie with(long[] cells) {
    return new DictionaryTrie(cells, firstPairs);
  }

  static int base(long cell) {
    return (int) (cell >>> BASE_SHIFT) & BASE;
  }

  static int cost(long cell) {
    return (int) (cell >>> COST_SHIFT) & COST;
  }

  /** The bit of the class of a character that may follow. */
  static long follow(int code) {
    return 1L << FOLLOW_SHIFT + ((code & 15) * 6 >>> 4);
  }

  private static int firstPair(int first, int second) {
    return Hash.ofPair(first, second) >>> 32 - FIRST_PAIR_BITS;
  }

  /** Whether a word of two or more characters may begin with these two. */
  boolean mayBegin(int first, int second) {
    int bit = firstPair(first, second);
    return (firstPairs[bit >>> 6] & 1L << bit) != 0;
  }

  /** The state after the characters of these codes, 0 if there is none. */
  int state(char[] codes, int from, int to) {
    int state = 0;
    for (int i = from; i < to; i++) {
      state = step(state, codes[i] & CharTable.CODE);
      if (state == 0) {
        return 0;
      }
    }
    return state;
  }

  /** The same of {@code text[from, to)}; {@code charCodes} has the codes by character. */
  int state(String text, int from, int to, char[] charCodes) {
    int state = 0;
    for (int i = from; i < to; i++) {
      state = step(state, charCodes[text.charAt(i)] & CharTable.CODE);
      if (state == 0) {
        return 0;
      }
    }
    return state;
  }

  /** A cell without the word that ends there; a phrase and its cost stay. */
  static long withoutWord(long cell) {
    long cost = (cell & PHRASE) != 0 ? 0 : (long) COST << COST_SHIFT;
    return cell & ~(WORD | CERTAIN | cost);
  }

  /** The state after a character, 0 if there is none. */
  int step(int state, int code) {
    int base = base(cells[state]);
    boolean found = code != 0 && base != 0 && (cells[base + code] & LABEL) == code;
    return found ? base + code : 0;
  }

  /**
   * Lengths of the words that begin at {@code at}: bit k for k + 2 characters, up to five.
   *
   * @param codes codes and classes, 0 behind the last
   */
  byte wordLengths(char[] codes, int at) {
    int next = codes[at + 1] & CharTable.CODE;
    if (next == 0 || !mayBegin(codes[at] & CharTable.CODE, next)) {
      return 0;
    }
    int lengths = 0;
    int state = step(0, codes[at] & CharTable.CODE);
    for (int k = 0; k < 4 && state != 0; k++) {
      int last = at + k + 1;
      state = step(state, codes[last] & CharTable.CODE);
      if (state != 0 && isWord(state)) {
        boolean inside = (codes[last] & codes[last + 1] & CharTable.IN_WORD) != 0;
        lengths |= inside ? 0 : 1 << k;
      }
    }
    return (byte) lengths;
  }

  /** Whether a word ends at {@code state}. */
  boolean isWord(int state) {
    return (cells[state] & WORD) != 0;
  }

  boolean isPhrase(int state) {
    return (cells[state] & PHRASE) != 0;
  }
}
