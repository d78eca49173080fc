package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a lexicon: refused, or one that cuts every text without a gap. */
class LexiconFuzzTest {
  /** Of the format: magic, version, length and checksum of what follows. */
  private static final int HEAD = 16;

  private static final String TEXT = "农民种植水稻，農民 2022年9月 3.5% abc𠀀\uD840。";

  @MethodSource("small")
  @FuzzTest
  void file(byte[] bytes) {
    lexicon(bytes);
  }

  /** With length and checksum as they have to be, so that what is behind them is reached. */
  @MethodSource("small")
  @FuzzTest
  void sealed(byte[] bytes) {
    if (bytes.length >= HEAD) {
      CRC32 crc = new CRC32();
      crc.update(bytes, HEAD, bytes.length - HEAD);
      ByteBuffer.wrap(bytes).putInt(8, bytes.length - HEAD).putInt(12, (int) crc.getValue());
    }
    lexicon(bytes);
  }

  static Stream<byte[]> small() throws IOException {
    return Stream.of(SmallLexicon.bytes());
  }

  @Test
  void theSmallLexiconIsSound() throws IOException {
    assertTrue(lexicon(SmallLexicon.bytes()));
    LexiconData data = LexiconFormat.read(new ByteArrayInputStream(SmallLexicon.bytes()));
    TokenBuffer buffer = new TokenBuffer();
    buffer.fill("农民种植水稻。", new Engine(data, false, null, null, false, false), false);
    assertEquals(4, buffer.size());
  }

  private static boolean lexicon(byte[] bytes) {
    LexiconData data;
    try {
      data = LexiconFormat.read(new ByteArrayInputStream(bytes));
    } catch (IOException refused) {
      return false;
    }
    for (boolean rules : new boolean[] {true, false}) {
      TokenBuffer buffer = new TokenBuffer();
      buffer.fill(TEXT, new Engine(data, rules, null, data.tagger(), rules, true), true);
      int at = 0;
      for (int i = 0; i < buffer.size(); i++) {
        assertEquals(at, buffer.start(i));
        assertTrue(buffer.end(i) > at);
        at = buffer.end(i);
      }
      assertEquals(TEXT.length(), at);
    }
    return true;
  }
}
