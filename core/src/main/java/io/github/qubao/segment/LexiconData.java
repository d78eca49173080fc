package io.github.qubao.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;

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

  /** The offsets in a state's cell. */
  static final int BASE = 0;

  static final int CHECK = 1;

  /** Id in bigrams of the word that ends here, -1 if none does. */
  static final int ID = 2;

  /** Cost of that word after one it never followed. */
  static final int UNIGRAM = 3;

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
  private final long[] beginnings = new long[1 << BEGINNING_BITS - 6];

  private final int[] specialIds;
  private final int[] specialCounts;
  private final int[] countOfId;
  private Map<String, PartOfSpeech> districtWords = Map.of();

  /**
   * The states of the trie, and what ends at each.
   *
   * @param cells four integers a state
   * @param counts count of the word
   * @param tags its part of speech
   */
  record States(int[] cells, int[] counts, byte[] tags) {
    /**
     * Checks that no step can leave the arrays: {@code codes} is the largest code, {@code words}
     * bounds ids.
     */
    void check(int codes, int words) throws IOException {
      int n = counts.length;
      int most = n - codes;
      int tagCount = PartOfSpeech.values().length;
      boolean sound = true;
      for (int s = 0; s < n; s++) {
        int base = cells[4 * s + BASE];
        int id = cells[4 * s + ID];
        sound &= base >= 0 && base < most && id >= -1 && id < words;
        sound &= counts[s] >= 0 && tags[s] >= 0 && tags[s] < tagCount;
      }
      LexiconFormat.check(sound, "a state of the trie");
    }
  }

  LexiconData(
      Costs costs,
      int[] specialIds,
      int[] specialCounts,
      Characters characters,
      States trie,
      int words,
      int pairs) {
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
    countOfId[specialIds[BEGIN]] = -2;
    countOfId[specialIds[END]] = -2;
    countOfId[specialIds[NUMBER]] = -2;
    countOfId[specialIds[STRING]] = -2;
    for (int st = 1; st < n; st++) {
      int parent = cells[4 * st + CHECK];
      if (parent > 0 && cells[4 * parent + CHECK] == 0) {
        int bit = beginning(parent - cells[BASE], st - cells[4 * parent + BASE]);
        beginnings[bit >>> 6] |= 1L << bit;
      }
    }
    bigrams = new Bigrams(pairs);
  }

  private static int beginning(int first, int second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA77) >>> 32 - BEGINNING_BITS;
  }

  /** Whether a word may begin with two characters of these codes. */
  boolean mayBegin(int first, int second) {
    int bit = beginning(first, second);
    return (beginnings[bit >>> 6] & 1L << bit) != 0;
  }

  /** Only while the lexicon is read. */
  void putBigram(int u, int v, int count) throws IOException {
    LexiconFormat.check(
        v >= 0 && v < countOfId.length && count >= 0 && count < IS_COUNT, "a bigram");
    boolean fixed = countOfId[u] >= 0 && countOfId[v] >= 0;
    int cost = fixed ? costs.pair(count, countOfId[u], countOfId[v]) : -1;
    bigrams.put(u, v, cost >= 0 ? cost : count | IS_COUNT);
  }

  /** Only while the lexicon is read. */
  void setDistrictWords(Map<String, PartOfSpeech> words) {
    districtWords = Collections.unmodifiableMap(words);
  }

  Map<String, PartOfSpeech> districtWords() {
    return districtWords;
  }

  int id(int special) {
    return specialIds[special];
  }

  int count(int special) {
    return special == BEGIN || special == END ? costs.total() / 10 : specialCounts[special];
  }

  static LexiconData builtIn() {
    return BuiltIn.DATA;
  }

  /** Loaded when first asked for, shared by all. */
  private static final class BuiltIn {
    static final LexiconData DATA = read();

    private static LexiconData read() {
      try (InputStream in = LexiconData.class.getResourceAsStream("lexicon.bin")) {
        return LexiconFormat.read(Objects.requireNonNull(in, "lexicon.bin is not in the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException("the built-in lexicon cannot be read", e);
      }
    }
  }
}
