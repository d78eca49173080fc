package io.github.qubao.segment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The bytes of a lexicon of a few words: 甲, 乙, 甲乙 and 丙, as {@link LexiconFormat} has them. */
final class TinyLexicon {
  static final int HEAD = 16;

  /** Where fields begin in the body. */
  static final int TOTAL = 0;

  static final int SMOOTHING = 4;
  static final int UNKNOWN_COUNT = 12;
  static final int SPECIALS = 16;
  static final int CODES = 56;
  static final int FORMS = CODES + 4 + 3 * 4;
  static final int RUNS = FORMS + 4 + 4;
  static final int IDS = RUNS + 4 + 3;
  static final int STATES = IDS + 4;
  static final int CELLS = STATES + 4;

  private static final int STATE_COUNT = 12;
  static final int COUNTS = CELLS + 16 * STATE_COUNT;
  static final int TAGS = COUNTS + 4 * STATE_COUNT;
  static final int READINGS = TAGS + STATE_COUNT;
  static final int TAGGER = READINGS + 8 + 4 + 8 + 2 + 8 + 4 * Readings.TAGS * Readings.TAGS;
  static final int PAIRS = TAGGER + 4;

  private TinyLexicon() {}

  static byte[] body() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(1000);
    out.writeDouble(0.99);
    out.writeInt(5);
    for (int i = 0; i < LexiconData.SPECIALS; i++) {
      out.writeInt(4 + i);
      out.writeInt(100);
    }
    out.writeInt(3);
    for (int i = 0; i < 3; i++) {
      out.writeChar("甲乙丙".charAt(i));
      out.writeChar(1 + i);
    }
    out.writeInt(1);
    out.writeChar('鉀');
    out.writeChar('甲');
    out.writeInt(1);
    out.writeChar(0x4E00);
    out.writeByte(Characters.CHINESE);
    out.writeInt(9);
    out.writeInt(STATE_COUNT);
    Costs costs = new Costs(1000, 0.99, 5);
    int[] base = {1, -1, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    int[] check = {-1, -1, 0, 0, 0, -1, 2, -1, -1, -1, -1, -1};
    int[] ids = {-1, -1, 0, 1, 3, -1, 2, -1, -1, -1, -1, -1};
    for (int s = 0; s < STATE_COUNT; s++) {
      out.writeInt(Math.max(0, base[s]));
      out.writeInt(check[s]);
      out.writeInt(ids[s]);
      out.writeInt(ids[s] < 0 ? 0 : costs.unigram(10));
    }
    for (int s = 0; s < STATE_COUNT; s++) {
      out.writeInt(ids[s] < 0 ? 0 : 10);
    }
    for (int s = 0; s < STATE_COUNT; s++) {
      out.writeByte(ids[s] < 0 ? 0 : PartOfSpeech.NOUN.ordinal());
    }
    out.writeInt(1);
    out.writeInt(2);
    out.writeInt(6);
    out.writeInt(0);
    out.writeInt(2);
    out.writeByte(PartOfSpeech.NOUN.ordinal());
    out.writeByte(PartOfSpeech.VERB.ordinal());
    out.writeInt(10);
    out.writeInt(900);
    for (int i = 0; i < Readings.TAGS * Readings.TAGS; i++) {
      out.writeInt(i % 7);
    }
    out.writeInt(0);
    byte[] pairs = {1, 1, 3, 0, 1, 1, 2, 0, 0, 0, 0, 0, 0};
    out.writeInt(2);
    out.writeInt(pairs.length);
    out.write(pairs);
    return bytes.toByteArray();
  }

  /** With the head that the body calls for. */
  static byte[] file(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return ByteBuffer.allocate(HEAD + body.length)
        .putInt(LexiconFormat.MAGIC)
        .putInt(LexiconFormat.VERSION)
        .putInt(body.length)
        .putInt((int) crc.getValue())
        .put(body)
        .array();
  }

  static LexiconData read(byte[] file) throws IOException {
    return LexiconFormat.read(new ByteArrayInputStream(file));
  }
}
