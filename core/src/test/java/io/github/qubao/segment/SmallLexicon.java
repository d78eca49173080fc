package io.github.qubao.segment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** A sound lexicon of a few words, for a fuzzer to begin with. */
final class SmallLexicon {
  private static final List<String> WORDS = List.of("农民", "种植", "水稻", "水", "，", "。");
  private static final int TOTAL = 1000;
  private static final int COUNT = 10;
  private static final int SECOND = 10;

  private SmallLexicon() {}

  static byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body(new DataOutputStream(bytes));
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.writeInt(LexiconFormat.MAGIC);
    out.writeInt(LexiconFormat.VERSION);
    out.writeInt(bytes.size());
    out.writeInt((int) crc.getValue());
    bytes.writeTo(out);
    return all.toByteArray();
  }

  private static void body(DataOutputStream out) throws IOException {
    double myu = 1 - (1.0 / TOTAL + 0.00001);
    out.writeInt(TOTAL);
    out.writeDouble(myu);
    out.writeInt(1);
    int words = WORDS.size() + LexiconData.SPECIALS;
    for (int i = 0; i < LexiconData.SPECIALS; i++) {
      out.writeInt(WORDS.size() + i);
      out.writeInt(COUNT);
    }
    String characters = "农民种植水稻，。";
    out.writeInt(characters.length());
    for (int i = 0; i < characters.length(); i++) {
      out.writeChar(characters.charAt(i));
      out.writeChar(i + 1);
    }
    out.writeInt(1);
    out.writeChar('農');
    out.writeChar('农');
    kinds(out);
    states(characters, words, new Costs(TOTAL, myu, 1), out);
    readings(out);
    out.writeInt(0); // no tagger
    bigrams(words, out);
  }

  private static void kinds(DataOutputStream out) throws IOException {
    int[][] runs = {{0, Characters.SINGLE}, {'0', Characters.NUMBER}, {':', 5}, {0x3000, 7}};
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
  private static void states(String characters, int words, Costs costs, DataOutputStream out)
      throws IOException {
    int n = SECOND + 2 * characters.length() + 1;
    int[][] cells = new int[n][];
    Arrays.setAll(cells, s -> new int[] {0, -1, -1, 0});
    for (int w = 0; w < WORDS.size(); w++) {
      int state = 0;
      for (char c : WORDS.get(w).toCharArray()) {
        cells[state][0] = state == 0 ? 0 : SECOND;
        int next = cells[state][0] + characters.indexOf(c) + 1;
        cells[next][1] = state;
        state = next;
      }
      cells[state][2] = w;
      cells[state][3] = costs.unigram(COUNT);
    }
    out.writeInt(words);
    out.writeInt(n);
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

  private static void readings(DataOutputStream out) throws IOException {
    int[] firsts = {0, 2};
    out.writeInt(1);
    out.writeInt(2);
    out.writeInt(1); // the state of the word
    for (int first : firsts) {
      out.writeInt(first);
    }
    out.writeByte(PartOfSpeech.NOUN.ordinal());
    out.writeByte(PartOfSpeech.VERB.ordinal());
    out.writeInt(100);
    out.writeInt(200);
    for (int i = 0; i < Readings.TAGS * Readings.TAGS; i++) {
      out.writeInt(i % 7);
    }
  }

  private static void bigrams(int words, DataOutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream rows = new DataOutputStream(bytes);
    for (int u = 0; u < words; u++) {
      LexiconFormat.writeVarInt(u < 2 ? 1 : 0, rows);
      if (u < 2) {
        LexiconFormat.writeVarInt(u + 1, rows);
        LexiconFormat.writeVarInt(COUNT / 2, rows);
      }
    }
    out.writeInt(2);
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }
}
