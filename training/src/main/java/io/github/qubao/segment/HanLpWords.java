package io.github.qubao.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.utility.Predefine;
import io.github.qubao.segment.HanLpSource.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reads what HanLP's jar holds: words with tags and counts, bigrams, categories of characters,
 * simplified forms.
 */
final class HanLpWords {
  private static final String DATA = "/data/dictionary/";
  private static final int[] SPECIALS = {
    CoreDictionary.BEGIN_WORD_ID,
    CoreDictionary.END_WORD_ID,
    CoreDictionary.M_WORD_ID,
    CoreDictionary.X_WORD_ID,
    CoreDictionary.T_WORD_ID
  };

  private HanLpWords() {}

  /** Everything as HanLP's Viterbi segmenter takes it. */
  static HanLpSource source() throws IOException {
    TreeMap<String, Word> words = words();
    int[] counts = new int[SPECIALS.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = CoreDictionary.get(SPECIALS[i]).totalFrequency;
    }
    // HanLP gives both ends of a text this count.
    counts[HanLpDictionary.BOS] = Predefine.TOTAL_FREQUENCY / 10;
    counts[HanLpDictionary.EOS] = Predefine.TOTAL_FREQUENCY / 10;
    return new HanLpSource(
        words,
        bigrams(words.size()),
        SPECIALS.clone(),
        counts,
        Predefine.TOTAL_FREQUENCY,
        Predefine.myu,
        Predefine.OOV_DEFAULT_FREQUENCY);
  }

  /** The count of a word itself, whatever class it is counted under. */
  static int ownCount(Word word) {
    return CoreDictionary.get(word.id()).totalFrequency;
  }

  /** The words, in the order of their UTF-16 units. */
  static TreeMap<String, Word> words() {
    TreeMap<String, Integer> ids = new TreeMap<>();
    int[] base = CoreDictionary.trie.getBase();
    int[] check = CoreDictionary.trie.getCheck();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int i = 1; i < check.length; i++) {
      if (check[i] != 0) {
        children.computeIfAbsent(check[i], k -> new ArrayList<>()).add(i);
      }
    }
    walk(0, "", base, children, ids);
    if (ids.size() != CoreDictionary.trie.size()) {
      throw new IllegalStateException(ids.size() + " words of " + CoreDictionary.trie.size());
    }
    TreeMap<String, Word> out = new TreeMap<>();
    ids.forEach((w, id) -> out.put(w, word(w, id)));
    return out;
  }

  private static void walk(
      int state,
      String prefix,
      int[] base,
      Map<Integer, List<Integer>> children,
      TreeMap<String, Integer> ids) {
    int b = base[state];
    for (int child : children.getOrDefault(b, List.of())) {
      if (child == b) {
        ids.put(prefix, -base[child] - 1);
      } else {
        walk(child, prefix + (char) (child - b - 1), base, children, ids);
      }
    }
  }

  /** HanLP's Vertex counts some words under their class when all their readings have one tag. */
  private static Word word(String word, int id) {
    CoreDictionary.Attribute a = CoreDictionary.get(id);
    int bigram = id;
    int count = a.totalFrequency;
    if (a.nature.length == 1) {
      Nature nature = a.nature[0];
      String tag = nature.toString();
      int classOf = -1;
      if (tag.startsWith("nr")) {
        bigram = CoreDictionary.NR_WORD_ID;
      } else if (tag.startsWith("ns")) {
        bigram = CoreDictionary.NS_WORD_ID;
      } else if (nature == Nature.nx) {
        bigram =
            CoreDictionary.NX_WORD_ID == -1 ? CoreDictionary.X_WORD_ID : CoreDictionary.NX_WORD_ID;
      } else if (tag.startsWith("nt") || nature == Nature.nit) {
        bigram = CoreDictionary.NT_WORD_ID;
      } else if (tag.startsWith("m")) {
        classOf = CoreDictionary.M_WORD_ID;
      } else if (tag.startsWith("x")) {
        classOf = CoreDictionary.X_WORD_ID;
      } else if (nature == Nature.t) {
        classOf = CoreDictionary.T_WORD_ID;
      }
      if (classOf >= 0) {
        bigram = classOf;
        count = CoreDictionary.get(classOf).totalFrequency;
      }
    }
    return new Word(id, bigram, count, a.nature[0].toString());
  }

  /** The bigrams: the second's id and count for each first, as HanLP's table holds them. */
  static int[][] bigrams(int words) throws IOException {
    // Loads the dictionary, so that the table is known to be sound.
    CoreBiGramTableDictionary.getBiFrequency(0, 0);
    try (ObjectInputStream in =
        new ObjectInputStream(open("CoreNatureDictionary.ngram.mini.txt.table.bin"))) {
      int[] start = (int[]) in.readObject();
      int[] pair = (int[]) in.readObject();
      int[][] out = new int[words][];
      for (int u = 0; u < words; u++) {
        out[u] = java.util.Arrays.copyOfRange(pair, 2 * start[u], 2 * start[u + 1]);
      }
      return out;
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** How often parts of speech follow one another: a row of tags, then a tag and counts a row. */
  static List<String[]> tagPairs() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(open("CoreNatureDictionary.tr.txt"), StandardCharsets.UTF_8))) {
      return in.lines().map(l -> l.split(",")).toList();
    }
  }

  /** The category of each character, of HanLP's CharType. */
  static byte[] categories() {
    byte[] out = new byte[1 << 16];
    for (int c = 0; c < out.length; c++) {
      out[c] = CharType.get((char) c);
    }
    return out;
  }

  /** Single traditional characters and their simplified forms. */
  static TreeMap<Character, Character> simplified() throws IOException {
    TreeMap<Character, Character> out = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open("tc/t2s.txt"), StandardCharsets.UTF_8))) {
      in.lines()
          .map(l -> l.split("="))
          .filter(p -> p.length == 2 && p[0].length() == 1 && p[1].length() == 1)
          .forEach(p -> out.put(p[0].charAt(0), p[1].charAt(0)));
    }
    return out;
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(CoreDictionary.class.getResourceAsStream(DATA + name), name);
  }
}
