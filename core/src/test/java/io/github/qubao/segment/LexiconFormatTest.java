package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexiconFormatTest {
  private static final int[] INTEGERS = {
    Integer.MIN_VALUE, -1, 0, 1, 12, 1 << 13, 1 << 20, 1 << 24, 1 << 28, Integer.MAX_VALUE
  };

  private static List<String> words(LexiconData data, String text, boolean plain) {
    Engine engine = new Engine(data, true, null, data.tagger(), !plain, true);
    TokenBuffer buffer = new TokenBuffer();
    buffer.fill(text, engine, true);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(text.substring(buffer.start(i), buffer.end(i)));
      assertTrue(buffer.partOfSpeech(i) != PartOfSpeech.NONE || !plain || buffer.size() > 0);
    }
    assertEquals(text, String.join("", out));
    return out;
  }

  /** What is read is sound: any text is cut; what is not is refused in the one way. */
  private static boolean isRefused(byte[] body) {
    LexiconData data;
    try {
      data = TinyLexicon.read(TinyLexicon.file(body));
    } catch (IOException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("not a sound lexicon: "), e.toString());
      return true;
    }
    for (boolean plain : new boolean[] {false, true}) {
      words(data, "甲乙丙丁，鉀乙12，2022年AB。" + "甲乙".repeat(600) + "甲".repeat(300), plain);
    }
    return false;
  }

  @Test
  void aSmallLexiconIsRead() throws IOException {
    LexiconData data = TinyLexicon.read(TinyLexicon.file(TinyLexicon.body()));
    assertEquals(List.of("甲乙", "丙", "，", "鉀乙"), words(data, "甲乙丙，鉀乙", false));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] body = TinyLexicon.body();
    byte[] file = TinyLexicon.file(body);
    for (int n = 0; n < file.length; n++) {
      byte[] cut = Arrays.copyOf(file, n);
      assertThrows(IOException.class, () -> TinyLexicon.read(cut));
    }
    for (int n = 0; n < body.length; n++) {
      assertTrue(isRefused(Arrays.copyOf(body, n)), n + " bytes of the body");
    }
    assertTrue(isRefused(Arrays.copyOf(body, body.length + 1)));
  }

  /** Each integer of the file, forged; its checksum is right. */
  @Test
  void forgedNumbersAreRefusedOrHarmless() throws IOException {
    byte[] body = TinyLexicon.body();
    for (int at = 0; at + 4 <= body.length; at += at < TinyLexicon.READINGS ? 1 : 3) {
      for (int x : INTEGERS) {
        byte[] bad = body.clone();
        ByteBuffer.wrap(bad).putInt(at, x);
        isRefused(bad);
      }
    }
  }

  @Test
  void forgedCountsAreRefused() throws IOException {
    byte[] body = TinyLexicon.body();
    int[] counts = {
      TinyLexicon.TOTAL,
      TinyLexicon.UNKNOWN_COUNT,
      TinyLexicon.SPECIALS,
      TinyLexicon.SPECIALS + 4,
      TinyLexicon.CODES,
      TinyLexicon.FORMS,
      TinyLexicon.RUNS,
      TinyLexicon.IDS,
      TinyLexicon.STATES,
      TinyLexicon.READINGS,
      TinyLexicon.READINGS + 4,
      TinyLexicon.TAGGER,
      TinyLexicon.PAIRS,
      TinyLexicon.PAIRS + 4
    };
    for (int at : counts) {
      for (int x : new int[] {-1, 1 << 28, Integer.MAX_VALUE}) {
        byte[] bad = body.clone();
        ByteBuffer.wrap(bad).putInt(at, x);
        boolean large = at == TinyLexicon.TOTAL && x > 0;
        assertTrue(large || isRefused(bad), x + " at " + at);
      }
    }
    for (double d : new double[] {Double.NaN, -1, 0, 1, 2, Double.POSITIVE_INFINITY}) {
      byte[] bad = body.clone();
      ByteBuffer.wrap(bad).putDouble(TinyLexicon.SMOOTHING, d);
      assertTrue(isRefused(bad), "smoothing " + d);
    }
    // More pairs than are there, so that the table would be larger.
    byte[] more = body.clone();
    ByteBuffer.wrap(more).putInt(TinyLexicon.PAIRS, 3);
    assertTrue(isRefused(more));
  }

  /** A state that is its own ancestor, so that a word would have no end. */
  @Test
  void aTrieThatIsNoTreeIsRefused() throws IOException {
    byte[] body = TinyLexicon.body();
    ByteBuffer b = ByteBuffer.wrap(body);
    // State 8 is its own child, and state 9 the child of one in no use.
    b.putInt(TinyLexicon.CELLS + 16 * 8, 7).putInt(TinyLexicon.CELLS + 16 * 8 + 4, 8);
    assertTrue(isRefused(body));
    byte[] orphan = TinyLexicon.body();
    ByteBuffer.wrap(orphan)
        .putInt(TinyLexicon.CELLS + 16 * 7, 7)
        .putInt(TinyLexicon.CELLS + 16 * 8 + 4, 7);
    assertTrue(isRefused(orphan));
  }

  @Test
  void randomFlipsAreRefusedOrHarmless() throws IOException {
    byte[] body = TinyLexicon.body();
    Random random = new Random(23);
    int refused = 0;
    for (int n = 0; n < 20_000; n++) {
      byte[] bad = body.clone();
      int length = n % 4 == 0 ? bad.length : TinyLexicon.READINGS;
      for (int k = 1 + random.nextInt(3); k > 0; k--) {
        bad[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
      }
      refused += isRefused(bad) ? 1 : 0;
    }
    assertTrue(refused > 1000 && refused < 19_999, refused + " refused");
  }

  /** Ids chosen to fall into one place of the table. */
  @Test
  void collidingPairsAreRefused() {
    Bigrams bigrams = new Bigrams(4000);
    boolean room = true;
    int put = 0;
    for (int i = 0; room && put < 4000; i++) {
      int u = i >>> 20;
      int v = i & (1 << 20) - 1;
      int h = u * 0x9E3779B1 ^ v * 0x85EBCA77;
      if (((h ^ h >>> 15) & (1 << 13) - 1) == 7) {
        room = bigrams.put(u, v, 1);
        put++;
      }
    }
    assertTrue(!room && put < 2100, put + " pairs");
  }

  /** The order of the parts of speech is in the lexicon's file: a new one goes to the end. */
  @Test
  void theFileHoldsPartsOfSpeechByTheirOrder() {
    String order = "";
    for (PartOfSpeech p : PartOfSpeech.values()) {
      order += p.tag() + " ";
    }
    assertEquals(" n nr ns nt nz t s f v vn a b z r m q d p c u e y o h k i j g x w ", order);
  }
}
