package io.github.qubao.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Builds small dictionaries as {@link DictionaryFormat} has them. */
final class TinyDictionary {
  static final int UNKNOWN = 10_000;
  static final int NUMBER = 5_000;
  static final int LATIN = 6_000;
  static final int WORDS = 1_000_000;

  /** Where fields begin in the body, once it is built. */
  int costsAt;

  int codesAt;
  int trieAt;
  int phrasesAt;
  int tagsAt;
  int taggerAt;

  /** A key of the trie; of words and phrases what they cost, below 0 for neither. */
  private record Key(int cost, int cuts, boolean isWord, List<PartOfSpeech> tags) {}

  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final TreeMap<String, Integer> states = new TreeMap<>();
  private final Map<Character, Integer> codes = new TreeMap<>();
  private int[] weights = new int[CharTaggerModel.SIZE];
  private final long[] apart = new long[CharTaggerModel.APART_SIZE];

  /** The thirty words that the tests of this package speak of. */
  static TinyDictionary standard() {
    TinyDictionary out = new TinyDictionary();
    for (String c : "区 委 会 议 室 农 民 种 植 水 稻 想 起 来 人 工 不 是 领 导 ， 。 ！".split(" ")) {
      out.word(c, 8000, Character.isLetter(c.charAt(0)) ? PartOfSpeech.NOUN : MARK);
    }
    for (String w : "区委 会议 会议室 农民 种植 水稻 想起 起来 人工 工人".split(" ")) {
      out.word(w, 9000, PartOfSpeech.NOUN);
    }
    out.word("领导", 9000, PartOfSpeech.NOUN, PartOfSpeech.VERB);
    out.word("他", 8000, PartOfSpeech.PRONOUN);
    // Left to the character tagger.
    out.word("不是", -1, PartOfSpeech.VERB);
    out.phrase("想起来", 16_999, 1);
    return out;
  }

  private static final PartOfSpeech MARK = PartOfSpeech.PUNCTUATION;

  /**
   * Adds a word.
   *
   * @param cost below 0 if the path is not to propose it
   */
  TinyDictionary word(String word, int cost, PartOfSpeech... tags) {
    keys.put(word, new Key(cost, 0, true, List.of(tags)));
    return this;
  }

  TinyDictionary phrase(String phrase, int cost, int cuts) {
    keys.put(phrase, new Key(cost, cuts, false, List.of()));
    return this;
  }

  /** Weights of the character tagger: of each entry of its table four signed bytes. */
  TinyDictionary weights(int[] weights) {
    this.weights = weights.clone();
    return this;
  }

  TinyDictionary apart(int first, int second) {
    int bit = CharTaggerModel.apartBit(first, second);
    apart[bit >>> 6] |= 1L << bit;
    return this;
  }

  /** The code that a character has or gets. */
  int code(char c) {
    return codes.computeIfAbsent(c, x -> codes.size() + 1);
  }

  int state(String key) {
    return states.getOrDefault(key, 0);
  }

  Dictionary build() throws IOException {
    return read(file(body()));
  }

  static Dictionary read(byte[] file) throws IOException {
    return DictionaryFormat.read(new ByteArrayInputStream(file));
  }

  static byte[] file(byte[] body) {
    return Sealed.file(DictionaryFormat.MAGIC, DictionaryFormat.VERSION, body);
  }

  /** All that is needed to segment, as {@link Segmenter} has it by default. */
  static Settings settings(Dictionary dictionary, @Nullable UserDictionary users) {
    return new Settings(
        dictionary,
        null,
        dictionary.chars().charCodes(true),
        dictionary.chars().forms(true),
        users,
        dictionary.charTagger(),
        true,
        dictionary.tags());
  }

  /** As {@link Segmenter} does it. */
  static Settings settings(Dictionary dictionary, Lexicon lexicon) {
    return Settings.of(dictionary, Segmenter.builder().lexicon(lexicon).options());
  }

  byte[] body() throws IOException {
    long[] cells = cells();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(Tags.IN_FILES);
    for (PartOfSpeech p : Tags.inFiles()) {
      out.writeUTF(p.tag());
    }
    costsAt = out.size();
    out.writeInt(UNKNOWN);
    out.writeInt(NUMBER);
    out.writeInt(LATIN);
    out.writeInt(WORDS);
    codesAt = out.size();
    out.writeInt(codes.size());
    for (Map.Entry<Character, Integer> e : codes.entrySet()) {
      out.writeChar(e.getKey());
      out.writeChar(e.getValue());
    }
    out.writeInt(2);
    out.writeChars("農农種种");
    trieAt = out.size();
    out.writeInt(cells.length);
    for (long cell : cells) {
      out.writeLong(cell);
    }
    byte[] tags = new byte[cells.length];
    keys.forEach((w, k) -> tags[state(w)] = k.isWord ? (byte) k.tags.get(0).ordinal() : 0);
    out.write(tags);
    phrasesAt = out.size();
    phrases(out);
    tagsAt = out.size();
    ambiguous(out);
    taggerAt = out.size();
    for (int w : weights) {
      out.writeInt(w);
    }
    for (int i = 0; i < CharTaggerModel.TRANSITIONS; i++) {
      out.writeInt(0);
    }
    for (long bits : apart) {
      out.writeLong(bits);
    }
    return bytes.toByteArray();
  }

  /** Each state with children has a block of cells of its own: simple, not small. */
  private long[] cells() {
    keys.keySet().forEach(w -> w.chars().forEach(c -> code((char) c)));
    TreeMap<String, Integer> bases = new TreeMap<>();
    int block = codes.size() + 1;
    for (String w : keys.keySet()) {
      for (int n = 0; n < w.length(); n++) {
        bases.computeIfAbsent(w.substring(0, n), x -> 1 + bases.size() * block);
      }
    }
    long[] cells = new long[2 + bases.size() * block];
    states.put("", 0);
    for (String w : keys.keySet()) {
      for (int n = 1; n <= w.length(); n++) {
        int code = code(w.charAt(n - 1));
        int state = bases.getOrDefault(w.substring(0, n - 1), 0) + code;
        states.put(w.substring(0, n), state);
        cells[state] |= code;
      }
    }
    bases.forEach(
        (prefix, base) -> cells[state(prefix)] |= (long) base << DictionaryTrie.BASE_SHIFT);
    keys.forEach(
        (w, k) ->
            cells[state(w)] |=
                (long) Math.max(0, k.cost) << DictionaryTrie.COST_SHIFT
                    | (k.isWord ? DictionaryTrie.WORD : DictionaryTrie.PHRASE));
    return cells;
  }

  private void phrases(DataOutputStream out) throws IOException {
    TreeMap<Integer, Integer> cuts = new TreeMap<>();
    keys.forEach(
        (w, k) -> {
          if (!k.isWord) {
            cuts.put(state(w), k.cuts);
          }
        });
    out.writeInt(cuts.size());
    for (int state : cuts.keySet()) {
      out.writeInt(state);
    }
    for (int c : cuts.values()) {
      out.writeByte(c);
    }
  }

  /** Every part of speech of a word is as likely; a verb mostly follows a pronoun. */
  private void ambiguous(DataOutputStream out) throws IOException {
    TreeMap<Integer, Key> words = new TreeMap<>();
    keys.forEach(
        (w, k) -> {
          if (k.tags.size() > 1) {
            words.put(state(w), k);
          }
        });
    int all = words.values().stream().mapToInt(k -> k.tags.size()).sum();
    out.writeInt(words.size());
    out.writeInt(all);
    for (int state : words.keySet()) {
      out.writeInt(state);
    }
    int offset = 0;
    out.writeInt(offset);
    for (Key k : words.values()) {
      offset += k.tags.size();
      out.writeInt(offset);
    }
    for (Key k : words.values()) {
      for (PartOfSpeech p : k.tags) {
        out.writeByte(p.ordinal());
      }
    }
    for (int i = 0; i < all; i++) {
      out.writeInt(100);
    }
    for (int before = 0; before < TagDictionary.TAGS; before++) {
      for (int after = 0; after < TagDictionary.TAGS; after++) {
        boolean likely =
            before == PartOfSpeech.PRONOUN.ordinal()
                ? after == PartOfSpeech.VERB.ordinal()
                : after == PartOfSpeech.NOUN.ordinal();
        out.writeInt(likely ? 100 : 2000);
      }
    }
  }
}
