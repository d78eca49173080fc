package io.github.qubao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe once read. The built-in lexicon in the form that the lattice walks:
 * four integers a state of the trie, so that a step and what it finds are in one cache line.
 */
final class LexiconData {
  static final int SPECIALS = 5;
  static final int BEGIN = 0;
  static final int END = 1;
  static final int NUMBER = 2;
  static final int STRING = 3;
  static final int TIME = 4;

  /**
   * In a cost of the bigram table: it is a count, for the cost depends on more than the two ids.
   */
  static final int IS_COUNT = 1 << 22;

  private static final int BEGINNING_BITS = 20;

  /** In UTF-16 units; within what the lattice looks ahead. */
  private static final int LONGEST_WORD = 200;

  /** The offsets in a state's cell. */
  static final int BASE = 0;

  static final int CHECK = 1;

  /** Id in bigrams of the word that ends here, -1 if none does. */
  static final int ID = 2;

  /**
   * Cost of that word after one it never followed, in the lower bits; above them, in units of
   * 2^{@link #LEAST_UNIT}, what it costs at least after any word.
   */
  static final int UNIGRAM = 3;

  static final int UNIGRAM_MASK = (1 << 20) - 1;
  private static final int LEAST_SHIFT = 20;
  private static final int LEAST_UNIT = 8;
  private static final int LEAST_MASK = (1 << 12) - 1 << LEAST_UNIT;

  final Costs costs;
  final Characters characters;
  final int[] cells;
  final int[] counts;
  final byte[] tags;
  final Bigrams bigrams;

  /**
   * A bit for each pair of characters that begins a word: most pairs of a text do not, and need no
   * look at the trie.
   */
  private final long[] beginnings;

  private final int[] specialIds;
  private final int[] specialCounts;
  private final int[] countOfId;

  final Readings readings;
  private final @Nullable TaggerModel tagger;

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
      int tagCount = PartOfSpeech.values().length;
      boolean sound = true;
      for (int s = 0; s < n; s++) {
        int base = cells[4 * s + BASE];
        int id = cells[4 * s + ID];
        int check = cells[4 * s + CHECK];
        sound &= base >= 0 && base < most && id >= -1 && id < words;
        sound &= check >= -1 && check < n;
        sound &= counts[s] >= 0 && counts[s] <= total && tags[s] >= 0 && tags[s] < tagCount;
      }
      LexiconFormat.check(sound, "a state of the trie");
      LexiconFormat.check(isTree(codes), "its trie is no tree");
    }
  }

  LexiconData(
      Costs costs,
      int[] specialIds,
      int[] specialCounts,
      Characters characters,
      States trie,
      int words,
      int pairs,
      Readings readings,
      @Nullable TaggerModel tagger) {
    beginnings = new long[1 << BEGINNING_BITS - 6];
    this.readings = readings;
    this.tagger = tagger;
    this.costs = costs;
    this.specialIds = specialIds;
    this.specialCounts = specialCounts;
    this.characters = characters;
    int n = trie.counts.length;
    cells = trie.cells;
    counts = trie.counts;
    tags = trie.tags;
    countOfId = new int[words];
    java.util.Arrays.fill(countOfId, -1);
    for (int s = 0; s < n; s++) {
      int id = cells[4 * s + ID];
      if (id >= 0) {
        // Names, and numbers that no lexicon lists, share an id but not a count: what a pair of
        // theirs costs is only
        // known when it is met.
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
  private LexiconData(LexiconData other, int[] cells) {
    this.cells = cells;
    costs = other.costs;
    characters = other.characters;
    counts = other.counts;
    tags = other.tags;
    bigrams = other.bigrams;
    beginnings = other.beginnings;
    specialIds = other.specialIds;
    specialCounts = other.specialCounts;
    countOfId = other.countOfId;
    readings = other.readings;
    tagger = other.tagger;
  }

  /** This lexicon without the words that the user took out or counted anew; all else is shared. */
  LexiconData without(List<Lexicon.Change> changes, UserWords users, char[] units) {
    int[] fewer = cells;
    for (Lexicon.Change c : changes) {
      Lexicon.Word w = c.word();
      if (w == null || w.count() > 0) {
        int state = state(c.text(), 0, c.text().length(), units);
        if (state > 0 && fewer[4 * state + ID] >= 0 && users.hides(c.text())) {
          fewer = fewer == cells ? cells.clone() : fewer;
          fewer[4 * state + ID] = -1;
        }
      }
    }
    return fewer == cells ? this : new LexiconData(this, fewer);
  }

  private static int beginning(int first, int second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 32 - BEGINNING_BITS;
  }

  /**
   * The state of the trie at the end of {@code text} from {@code from} to {@code to}, 0 if there is
   * none.
   */
  int state(String text, int from, int to, char[] units) {
    int state = 0;
    for (int i = from; i < to; i++) {
      int code = units[text.charAt(i)] & Characters.CODE;
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

  /** What a word costs at least after any word, from its cell's {@link #UNIGRAM}. */
  static int least(int unigram) {
    return unigram >>> LEAST_SHIFT - LEAST_UNIT & LEAST_MASK;
  }

  /** Once the lexicon is read: notes in each word's cell what it costs at least. */
  void finish() throws IOException {
    int[] least = new int[countOfId.length];
    java.util.Arrays.fill(least, UNIGRAM_MASK);
    bigrams.leastCosts(least);
    for (int s = 0; s < counts.length; s++) {
      int id = cells[4 * s + ID];
      int unigram = cells[4 * s + UNIGRAM];
      LexiconFormat.check(unigram >= 0 && unigram <= UNIGRAM_MASK, "a word's cost");
      if (id >= 0) {
        int l = Math.min(unigram, least[id]);
        cells[4 * s + UNIGRAM] = unigram | (l >> LEAST_UNIT) << LEAST_SHIFT;
      }
    }
  }

  /** Only while the lexicon is read. */
  void putBigram(int u, int v, int count) throws IOException {
    LexiconFormat.check(
        v >= 0 && v < countOfId.length && count >= 0 && count < IS_COUNT, "a bigram");
    boolean fixed = countOfId[u] >= 0 && countOfId[v] >= 0;
    int cost = fixed ? costs.pair(count, countOfId[u], countOfId[v]) : -1;
    LexiconFormat.check(
        bigrams.put(u, v, cost >= 0 ? cost : count | IS_COUNT), "its bigrams collide");
  }

  /** What finds words that this lexicon does not have; null where there is none. */
  @Nullable TaggerModel tagger() {
    return tagger;
  }

  int id(int special) {
    return specialIds[special];
  }

  int count(int special) {
    return specialCounts[special];
  }

  /** The lexicon of the default setting. */
  static LexiconData builtIn() {
    return BuiltIn.DATA;
  }

  /** HanLP's words and counts alone. */
  static LexiconData plain() {
    return Plain.DATA;
  }

  private static LexiconData read(String name) {
    try (InputStream in = LexiconData.class.getResourceAsStream(name)) {
      return LexiconFormat.read(Objects.requireNonNull(in, name + " is not in the jar"));
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in lexicon cannot be read", e);
    }
  }

  /** Loaded when first asked for, shared by all. */
  private static final class BuiltIn {
    static final LexiconData DATA = read("lexicon.bin");
  }

  /** Loaded when first asked for, shared by all. */
  private static final class Plain {
    static final LexiconData DATA = read("plain.bin");
  }
}
