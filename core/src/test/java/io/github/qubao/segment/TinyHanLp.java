package io.github.qubao.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** A sound dictionary of a few words, as {@link HanLpDictionaryFormat} has it, and its fields. */
final class TinyHanLp {
  static final int SECOND = 10;
  private static final List<String> WORDS = List.of("农民", "种植", "水稻", "水", "，", "。");
  private static final String CHARACTERS = "农民种植水稻，。";
  private static final int TOTAL = 1000;
  private static final int COUNT = 10;

  /** Where fields begin in the body. */
  static final int TOTAL_COUNT = 0;

  static final int SMOOTHING = 4;
  static final int UNKNOWN_COUNT = 12;
  static final int SPECIALS = 16;
  static final int CODES = SPECIALS + 8 * HanLpDictionary.SPECIALS;
  static final int FORMS = CODES + 4 + 4 * 8;
  static final int RUNS = FORMS + 4 + 4;
  static final int IDS = RUNS + 4 + 3 * 4;
  static final int STATES = IDS + 4;
  static final int CELLS = STATES + 4;
  static final int STATE_COUNT = SECOND + 2 * 8 + 1;
  static final int TAGS = CELLS + 21 * STATE_COUNT;
  static final int ZERO = TAGS + 8 + 4 + 8 + 2 + 8 + 4 * TagDictionary.TAGS * TagDictionary.TAGS;
  static final int PAIRS = ZERO + 4;

  private TinyHanLp() {}

  static byte[] body() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    double myu = 1 - (1.0 / TOTAL + 0.00001);
    out.writeInt(TOTAL);
    out.writeDouble(myu);
    out.writeInt(1);
    for (int i = 0; i < HanLpDictionary.SPECIALS; i++) {
      out.writeInt(WORDS.size() + i);
      out.writeInt(COUNT);
    }
    out.writeInt(CHARACTERS.length());
    for (int i = 0; i < CHARACTERS.length(); i++) {
      out.writeChar(CHARACTERS.charAt(i));
      out.writeChar(i + 1);
    }
    out.writeInt(1);
    out.writeChar('農');
    out.writeChar('农');
    categories(out);
    states(new Costs(TOTAL, myu, 1), out);
    tags(out);
    out.writeInt(0);
    bigrams(out);
    return bytes.toByteArray();
  }

  static byte[] file(byte[] body) {
    return Sealed.file(HanLpDictionaryFormat.MAGIC, HanLpDictionaryFormat.VERSION, body);
  }

  static HanLpDictionary read(byte[] file) throws IOException {
    return HanLpDictionaryFormat.read(new ByteArrayInputStream(file));
  }

  static Settings settings(HanLpDictionary dictionary) {
    return Settings.of(dictionary, Lexicon.builtIn());
  }

  private static void categories(DataOutputStream out) throws IOException {
    int[][] runs = {
      {0, HanLpDictionary.SINGLE}, {'0', HanLpDictionary.NUMBER_SIGN}, {':', 5}, {0x3000, 7}
    };
    out.writeInt(runs.length);
    for (int[] run : runs) {
      out.writeChar(run[0]);
      out.writeByte(run[1]);
    }
  }

  /**
   * The trie by hand: a first character's state is its code, that of a second one is its code
   * behind {@link #SECOND}.
   */
  private static void states(Costs costs, DataOutputStream out) throws IOException {
    int[][] cells = new int[STATE_COUNT][];
    Arrays.setAll(cells, s -> new int[] {0, -1, -1, 0});
    for (int w = 0; w < WORDS.size(); w++) {
      int state = 0;
      for (char c : WORDS.get(w).toCharArray()) {
        cells[state][0] = state == 0 ? 0 : SECOND;
        int next = cells[state][0] + CHARACTERS.indexOf(c) + 1;
        cells[next][1] = state;
        state = next;
      }
      cells[state][2] = w;
      cells[state][3] = costs.unigram(COUNT);
    }
    out.writeInt(WORDS.size() + HanLpDictionary.SPECIALS);
    out.writeInt(STATE_COUNT);
    for (int[] cell : cells) {
      for (int x : cell) {
        out.writeInt(x);
      }
    }
    for (int[] cell : cells) {
      out.writeInt(cell[2] < 0 ? 0 : COUNT);
    }
    for (int[] cell : cells) {
      out.writeByte(cell[2] < 0 ? 0 : PartOfSpeech.NOUN.ordinal());
    }
  }

  /** Of 农民, noun and verb. */
  private static void tags(DataOutputStream out) throws IOException {
    out.writeInt(1);
    out.writeInt(2);
    out.writeInt(SECOND + 2);
    out.writeInt(0);
    out.writeInt(2);
    out.writeByte(PartOfSpeech.NOUN.ordinal());
    out.writeByte(PartOfSpeech.VERB.ordinal());
    out.writeInt(100);
    out.writeInt(200);
    for (int i = 0; i < TagDictionary.TAGS * TagDictionary.TAGS; i++) {
      out.writeInt(i % 7);
    }
  }

  /** Of each id the number of its pairs, then the distance to the next id and a count. */
  private static void bigrams(DataOutputStream out) throws IOException {
    byte[] rows = {1, 1, 5, 1, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    out.writeInt(2);
    out.writeInt(rows.length);
    out.write(rows);
  }
}
