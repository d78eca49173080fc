package io.github.qubao.segment;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Thread-safe once filled. A trie whose nodes hold stretches of characters (Patricia; Morrison,
 * 1968), and whose children are found in one hash table: adding a word takes time by its length,
 * whatever the others are, and a word adds two nodes at most. Characters that fold into one
 * another, by the codes of {@code charCodes}, are the same. The two first characters of a word are
 * looked up at once.
 */
final class WordTrie {
  static final int ROOT = 0;

  /** What a node holds, as offsets into its four integers. */
  private static final int PARENT = 0;

  /**
   * Code of the first character, above it the number of characters, and whether children follow.
   */
  private static final int FIRST = 1;

  /** Where the characters after the first stand in {@link #chars}. */
  private static final int LABEL = 2;

  private static final int VALUE = 3;

  private static final int CODE_BITS = 17;
  private static final int CODE = (1 << CODE_BITS) - 1;
  private static final int NONE = -1;

  /** What {@link CharTable#key} may give. */
  private static final int FIRSTS = CharTable.CODE + 1 + (1 << Character.SIZE);

  /**
   * No search looks at more places. With half of the table taken at most, words that nobody chose
   * come nowhere near; where words were chosen to collide, they are placed anew by another hash.
   */
  private static final int MOST_PLACES = 256;

  private static final int HAS_CHILDREN = 1 << 31;

  /** No word has more characters. */
  static final int LONGEST = (1 << 31 - CODE_BITS) - 1;

  private final char[] charCodes;

  /** Of each key of a character whether a word begins with it, and whether it is a word. */
  private final long[] begins = new long[FIRSTS / Long.SIZE];

  private final long[] singles = new long[FIRSTS / Long.SIZE];

  private char[] chars;
  private int used;
  private int[] nodes = new int[4 * 64];
  private int count = 1;

  /**
   * The nodes, open-addressed, 0 for none; at most half are taken. Above a node stands the lower
   * half of its hash, so that a search that fails seldom looks at a node.
   */
  private long[] slots = new long[128];

  private int shift = Long.SIZE - 7;

  /** Odd. */
  private long multiplier = 0x9E3779B97F4A7C15L;

  /**
   * An empty trie.
   *
   * @param charCodes codes of characters, folded or not
   * @param most the characters of all words together, or more
   */
  WordTrie(char[] charCodes, long most) {
    if (most > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("the words have " + most + " characters together");
    }
    this.charCodes = charCodes;
    chars = new char[(int) most];
    nodes[VALUE] = NONE;
  }

  /** Adds a word; of one that is added twice the later value holds, which is 0 or above. */
  void add(String word, int value) {
    int n = word.length();
    int first = CharTable.key(word.charAt(0), charCodes[word.charAt(0)]);
    set(begins, first);
    if (n == 1) {
      set(singles, first);
    }
    int node = n == 1 ? ROOT : behind(first);
    int i = n == 1 ? 0 : 1;
    while (i < n) {
      int code = CharTable.key(word.charAt(i), charCodes[word.charAt(i)]);
      int child = child(node, code);
      if (child == ROOT) {
        int label = used;
        word.getChars(i + 1, n, chars, used);
        used += n - i - 1;
        place(fresh(node, code, n - i, label, value));
        return;
      }
      int same = same(child, word, i);
      node = same < length(child) ? split(child, same) : child;
      i += same;
    }
    nodes[4 * node + VALUE] = value;
  }

  /** Takes a word out, if it is there. */
  void remove(String word) {
    int node = find(word, 0, word.length());
    nodes[4 * node + VALUE] = NONE;
  }

  /** The value of a word, below 0 if it is not there. */
  int valueOf(String word) {
    return valueOf(word, 0, word.length());
  }

  /** The value of the word that stands in a text, below 0 if it is not there. */
  int valueOf(String text, int from, int to) {
    return value(find(text, from, to));
  }

  /** Whether the characters of {@code text} from {@code from} to {@code to} are a word. */
  boolean contains(String text, int from, int to) {
    return valueOf(text, from, to) >= 0;
  }

  int nodes() {
    return count;
  }

  /** The most places that a search looks at. */
  int furthest() {
    int most = 0;
    for (int s = 0; s < slots.length; s++) {
      if (slots[s] != 0) {
        int x = (int) slots[s];
        int home = (int) (hash(nodes[4 * x + PARENT], nodes[4 * x + FIRST] & CODE) >>> shift);
        most = Math.max(most, 1 + (s - home & slots.length - 1));
      }
    }
    return most;
  }

  /** Gives back room that no word took. */
  void trim() {
    if (used < chars.length - (chars.length >> 3)) {
      chars = Arrays.copyOf(chars, used);
    }
    nodes = Arrays.copyOf(nodes, 4 * count);
  }

  /** Whether a word may begin with a character. */
  boolean mayBegin(char c, char charCode) {
    return isSet(begins, CharTable.key(c, charCode));
  }

  /** The node of a character that may be a word, {@link #ROOT} if it is none. */
  int single(char c, char charCode) {
    int code = CharTable.key(c, charCode);
    return isSet(singles, code) ? child(ROOT, code) : ROOT;
  }

  /** The node of words that begin with {@code c}, from the character {@code d} behind it on. */
  int pair(char c, char charCode, char d, char next) {
    return child(behind(CharTable.key(c, charCode)), CharTable.key(d, next));
  }

  /** What stands for a word's first character, so that the first search is for a pair. */
  private static int behind(int code) {
    return -1 - code;
  }

  private static void set(long[] bits, int code) {
    bits[code >>> 6] |= 1L << code;
  }

  private static boolean isSet(long[] bits, int code) {
    return (bits[code >>> 6] & 1L << code) != 0;
  }

  /** The child of a node that begins with a character, {@link #ROOT} if none does. */
  int child(int node, char c, char charCode) {
    return nodes[4 * node + FIRST] < 0 ? child(node, CharTable.key(c, charCode)) : ROOT;
  }

  /** How many characters a node has. */
  int length(int node) {
    return (nodes[4 * node + FIRST] & ~HAS_CHILDREN) >>> CODE_BITS;
  }

  /** Whether the node's characters after the first stand in {@code text} behind {@code at}. */
  boolean matches(int node, char[] text, char[] textCodes, int at) {
    int label = nodes[4 * node + LABEL] - 1;
    int length = length(node);
    for (int i = 1; i < length; i++) {
      if (!same(chars[label + i], text[at + i], textCodes[at + i])) {
        return false;
      }
    }
    return true;
  }

  /** The value of the word that ends with a node, below 0 if none does. */
  int value(int node) {
    return nodes[4 * node + VALUE];
  }

  private int find(String text, int from, int to) {
    if (from == to) {
      return ROOT;
    }
    int first = CharTable.key(text.charAt(from), charCodes[text.charAt(from)]);
    int node = to - from == 1 ? ROOT : behind(first);
    for (int i = to - from == 1 ? from : from + 1; i < to; i += length(node)) {
      node = child(node, CharTable.key(text.charAt(i), charCodes[text.charAt(i)]));
      if (node == ROOT || i + length(node) > to || same(node, text, i) < length(node)) {
        return ROOT;
      }
    }
    return node;
  }

  /** How many of the node's characters stand in {@code word} from {@code at} on. */
  private int same(int node, String word, int at) {
    int label = nodes[4 * node + LABEL] - 1;
    int most = Math.min(length(node), word.length() - at);
    int i = 1;
    while (i < most
        && same(chars[label + i], word.charAt(at + i), charCodes[word.charAt(at + i)])) {
      i++;
    }
    return i;
  }

  private boolean same(char mine, char c, char charCode) {
    return mine == c
        || (charCode & CharTable.CODE) != 0 && ((charCode ^ charCodes[mine]) & CharTable.CODE) == 0;
  }

  /** Cuts a node after {@code at} characters; returns the new one in front. */
  private int split(int child, int at) {
    int code = nodes[4 * child + FIRST] & CODE;
    int children = nodes[4 * child + FIRST] & HAS_CHILDREN;
    int parent = nodes[4 * child + PARENT];
    int label = nodes[4 * child + LABEL];
    int rest = length(child) - at;
    int slot = slot(parent, code);
    int front = fresh(parent, code, at, label, NONE);
    slots[slot] = hash(parent, code) << Integer.SIZE | front;
    char next = chars[label + at - 1];
    nodes[4 * child + PARENT] = front;
    nodes[4 * child + FIRST] = CharTable.key(next, charCodes[next]) | rest << CODE_BITS | children;
    nodes[4 * child + LABEL] = label + at;
    place(child);
    return front;
  }

  private int fresh(int parent, int code, int length, int label, int value) {
    if (4 * count == nodes.length) {
      nodes = Arrays.copyOf(nodes, 2 * nodes.length);
    }
    int at = 4 * count;
    nodes[at + PARENT] = parent;
    nodes[at + FIRST] = code | length << CODE_BITS;
    nodes[at + LABEL] = label;
    nodes[at + VALUE] = value;
    return count++;
  }

  /** Puts the newest node, or one that was cut, into the table. */
  private void place(int node) {
    boolean placed = false;
    if (2 * count > slots.length) {
      shift--;
      slots = new long[2 * slots.length];
    } else {
      placed = enter(node);
    }
    while (!placed) {
      placed = enterAll();
      multiplier = placed ? multiplier : ThreadLocalRandom.current().nextLong() | 1;
    }
  }

  private boolean enterAll() {
    Arrays.fill(slots, 0);
    for (int x = 1; x < count; x++) {
      if (!enter(x)) {
        return false;
      }
    }
    return true;
  }

  /** False if there is no place for it. */
  private boolean enter(int node) {
    int parent = nodes[4 * node + PARENT];
    int code = nodes[4 * node + FIRST] & CODE;
    int slot = slot(parent, code);
    if (slot < 0) {
      return false;
    }
    slots[slot] = hash(parent, code) << Integer.SIZE | node;
    if (parent > ROOT) {
      nodes[4 * parent + FIRST] |= HAS_CHILDREN;
    }
    return true;
  }

  private int child(int node, int code) {
    int slot = slot(node, code);
    return slot < 0 ? ROOT : (int) slots[slot];
  }

  /** Where the child stands, or could; below 0 if it is not there and there is no place for it. */
  private int slot(int parent, int code) {
    long hash = hash(parent, code);
    int s = (int) (hash >>> shift);
    for (int n = 0; n < MOST_PLACES; n++) {
      long x = slots[s];
      if (x == 0 || (int) (x >>> Integer.SIZE) == (int) hash && isChild((int) x, parent, code)) {
        return s;
      }
      s = s + 1 & slots.length - 1;
    }
    return -1;
  }

  private boolean isChild(int node, int parent, int code) {
    return nodes[4 * node + PARENT] == parent && (nodes[4 * node + FIRST] & CODE) == code;
  }

  private long hash(int parent, int code) {
    long h = ((parent & 0xFFFFFFFFL) << CODE_BITS | code) * multiplier;
    return (h ^ h >>> 29) * 0xBF58476D1CE4E5B9L;
  }
}
