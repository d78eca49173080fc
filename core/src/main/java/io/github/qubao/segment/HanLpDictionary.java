package io.github.qubao.segment;

import io.github.qubao.internal.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe once read. HanLP's words and counts in the form that its lattice walks:
 * four integers a state of the trie, so that a step and what it finds are in one cache line.
 */
final class HanLpDictionary {
  static final int SPECIALS = 5;
  static final int BOS = 0;
  static final int EOS = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  static final int TIME = 4;

  /**
   * In a cost of the bigram table: it is a count, for the cost depends on more than the two ids.
   */
  static final int IS_COUNT = 1 << 22;

  private static final int BEGINNING_BITS = 20;

  /** In UTF-16 units; within what the lattice looks ahead. */
  static final int LONGEST_WORD = 200;

  /** The offsets in a state's cell. */
  static final int BASE = 0;

  static final int CHECK = 1;

  /** Id in bigrams of the word that ends here, -1 if none does. */
  static final int ID = 2;

  /** Cost of that word after one it never followed. */
  static final int UNIGRAM = 3;

  static final int UNIGRAM_MASK = (1 << 20) - 1;

  /** Categories of HanLP's table: letters and signs of one byte. */
  static final int SINGLE = 5;

  static final int CHINESE = 7;
  static final int NUMBER_SIGN = 9;
  static final int INDEX = 10;
  static final int CHINESE_NUMBER = 11;

  final Costs costs;
  final char[] charCodes;
  final char[] forms;
  private final byte[] categories;
  final int[] cells;
  final int[] counts;
  final Bigrams bigrams;

  /**
   * A bit for each pair of characters that begins a word: most pairs of a text do not, and need no
   * look at the trie.
   */
  private final long[] beginnings;

  private final int[] specialIds;
  private final int[] specialCounts;
  private final int[] countOfId;

  final TagDictionary tags;

  /**
   * The states of the trie, and what ends at each.
   *
   * @param cells four integers a state
   * @param counts count of the word
   * @param tags its part of speech
   */
  record States(int[] cells, int[] counts, byte[] tags) {
    /**
     * Whether each state is a child of its parent, and none deeper than a word may be long: the
     * lattice looks no further ahead.
     */
    private boolean isTree(int codes) {
      int n = counts.length;
      short[] depth = new short[n];
      int[] way = new int[LONGEST_WORD + 1];
      boolean sound = cells[CHECK] == -1;
      for (int s = 1; s < n && sound; s++) {
        int k = 0;
        int at = s;
        for (; at > 0 && depth[at] == 0 && cells[4 * at + CHECK] >= 0 && sound; k++) {
          sound = k < LONGEST_WORD;
          way[k] = at;
          int parent = cells[4 * at + CHECK];
          int code = at - cells[4 * parent + BASE];
          sound &= code > 0 && code <= codes;
          at = parent;
        }
        // A state that is in no use has no children.
        sound &= k == 0 || at == 0 || cells[4 * at + CHECK] >= 0;
        for (int d = depth[at]; k > 0 && sound; ) {
          depth[way[--k]] = (short) ++d;
          sound = d <= LONGEST_WORD;
        }
      }
      return sound;
    }

    /**
     * Checks that no step can leave the arrays: {@code codes} is the largest code, {@code words}
     * bounds ids, {@code total} counts.
     */
    void check(int codes, int words, int total) throws IOException {
      int n = counts.length;
      int most = n - codes;
      int tagCount = Tags.IN_FILES;
      boolean sound = true;
      for (int s = 0; s < n; s++) {
        int base = cells[4 * s + BASE];
        int id = cells[4 * s + ID];
        int check = cells[4 * s + CHECK];
        sound &= base >= 0 && base < most && id >= -1 && id < words;
        sound &= check >= -1 && check < n;
        sound &= cells[4 * s + UNIGRAM] >= 0 && cells[4 * s + UNIGRAM] <= UNIGRAM_MASK;
        sound &= counts[s] >= 0 && counts[s] <= total && tags[s] >= 0 && tags[s] < tagCount;
      }
      DictionaryFile.check(sound, "a state of the trie");
      DictionaryFile.check(isTree(codes), "its trie is no tree");
    }
  }

  HanLpDictionary(
      Costs costs,
      int[] specialIds,
      int[] specialCounts,
      CharTable chars,
      byte[] categories,
      States trie,
      int words,
      int pairs,
      TagDictionary tags) {
    beginnings = new long[1 << BEGINNING_BITS - 6];
    this.tags = tags;
    this.costs = costs;
    this.specialIds = specialIds;
    this.specialCounts = specialCounts;
    this.charCodes = chars.charCodes(false);
    this.forms = chars.forms(false);
    this.categories = categories;
    int n = trie.counts.length;
    cells = trie.cells;
    counts = trie.counts;
    countOfId = new int[words];
    Arrays.fill(countOfId, -1);
    for (int s = 0; s < n; s++) {
      int id = cells[4 * s + ID];
      if (id >= 0) {
        // Names, and numbers that no dictionary lists, share an id but not a count: what a pair of
        // theirs costs is only known when it is met.
        countOfId[id] = countOfId[id] == -1 || countOfId[id] == counts[s] ? counts[s] : -2;
      }
    }
    for (int i = 0; i < SPECIALS; i++) {
      int id = specialIds[i];
      countOfId[id] = countOfId[id] == -1 ? specialCounts[i] : -2;
    }
    for (int st = 1; st < n; st++) {
      int parent = cells[4 * st + CHECK];
      if (parent > 0 && cells[4 * parent + CHECK] == 0) {
        int bit = beginning(parent - cells[BASE], st - cells[4 * parent + BASE]);
        beginnings[bit >>> 6] |= 1L << bit;
      }
    }
    bigrams = new Bigrams(pairs);
  }

  /** The same with other cells. */
  private HanLpDictionary(HanLpDictionary other, int[] cells) {
    this.cells = cells;
    costs = other.costs;
    charCodes = other.charCodes;
    forms = other.forms;
    categories = other.categories;
    counts = other.counts;
    tags = other.tags;
    bigrams = other.bigrams;
    beginnings = other.beginnings;
    specialIds = other.specialIds;
    specialCounts = other.specialCounts;
    countOfId = other.countOfId;
  }

  /**
   * This dictionary without the words that the user took out or counted anew; all else is shared.
   */
  HanLpDictionary without(List<Lexicon.Change> changes, UserDictionary users) {
    int[] fewer = cells;
    for (Lexicon.Change c : changes) {
      Lexicon.Word w = c.word();
      if (w == null || w.count() > 0) {
        int state = state(c.text());
        if (state > 0 && fewer[4 * state + ID] >= 0 && users.hides(c.text())) {
          fewer = fewer == cells ? cells.clone() : fewer;
          fewer[4 * state + ID] = -1;
        }
      }
    }
    return fewer == cells ? this : new HanLpDictionary(this, fewer);
  }

  /** Whether a word of this text is in the dictionary. */
  boolean knows(String word) {
    int state = state(word);
    return state > 0 && cells[4 * state + ID] >= 0;
  }

  private static int beginning(int first, int second) {
    return Hash.ofPair(first, second) >>> 32 - BEGINNING_BITS;
  }

  /** The state of the trie at the end of {@code word}, 0 if there is none. */
  private int state(String word) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      int code = charCodes[word.charAt(i)] & CharTable.CODE;
      int next = cells[4 * state + BASE] + code;
      if (code == 0 || cells[4 * next + CHECK] != state) {
        return 0;
      }
      state = next;
    }
    return state;
  }

  /** Whether a word may begin with two characters of these codes. */
  boolean mayBegin(int first, int second) {
    int bit = beginning(first, second);
    return (beginnings[bit >>> 6] & 1L << bit) != 0;
  }

  int category(char c) {
    return categories[c];
  }

  /** Whether atoms of a category of characters are numbers. */
  static boolean isNumber(int category) {
    return category == NUMBER_SIGN || category == INDEX || category == CHINESE_NUMBER;
  }

  /** Whether a word begins at {@code at}. */
  boolean wordBegins(Window window, int at) {
    int from = 0;
    for (int i = at; i < window.filled; i++) {
      int code = window.codes[i] & CharTable.CODE;
      int to = cells[4 * from + BASE] + code;
      if (code == 0 || cells[4 * to + CHECK] != from) {
        return false;
      }
      if (cells[4 * to + ID] >= 0) {
        return true;
      }
      from = to;
    }
    return false;
  }

  /** Only while the dictionary is read. */
  void putBigram(int u, int v, int count) throws IOException {
    DictionaryFile.check(
        v >= 0 && v < countOfId.length && count >= 0 && count < IS_COUNT, "a bigram");
    boolean fixed = countOfId[u] >= 0 && countOfId[v] >= 0;
    int cost = fixed ? costs.pair(count, countOfId[u], countOfId[v]) : -1;
    DictionaryFile.check(
        bigrams.put(u, v, cost >= 0 ? cost : count | IS_COUNT), "its bigrams collide");
  }

  int id(int special) {
    return specialIds[special];
  }

  int count(int special) {
    return specialCounts[special];
  }

  /** The words that come with the library, loaded when first asked for and shared by all. */
  static HanLpDictionary builtIn() {
    return BuiltIn.DICTIONARY;
  }

  private static final class BuiltIn {
    static final HanLpDictionary DICTIONARY = read();

    private static HanLpDictionary read() {
      String name = "plain.bin";
      try (InputStream in = HanLpDictionary.class.getResourceAsStream(name)) {
        return HanLpDictionaryFormat.read(Objects.requireNonNull(in, name + " is not in the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException("HanLP's dictionary cannot be read", e);
      }
    }
  }
}
