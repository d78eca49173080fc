package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.internal.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HanLpDictionaryFormatTest {
  private static final int[] INTEGERS = {
    Integer.MIN_VALUE, -1, 0, 1, 12, 1 << 13, 1 << 20, 1 << 24, 1 << 28, Integer.MAX_VALUE
  };

  private static List<String> words(HanLpDictionary dictionary, String text) {
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, TinyHanLp.settings(dictionary), true, buffer);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(text.substring(buffer.start(i), buffer.end(i)));
    }
    assertEquals(text, String.join("", out));
    return out;
  }

  /** What is read is sound: any text is segmented; what is not is refused in the one way. */
  private static boolean isRefused(byte[] body) {
    HanLpDictionary dictionary;
    try {
      dictionary = TinyHanLp.read(TinyHanLp.file(body));
    } catch (IOException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("not a sound lexicon: "), e.toString());
      return true;
    }
    words(dictionary, "农民种植水稻，農民12，2022年AB。" + "农民".repeat(600) + "水".repeat(300));
    return false;
  }

  @Test
  void aSmallDictionaryIsRead() throws IOException {
    HanLpDictionary dictionary = TinyHanLp.read(TinyHanLp.file(TinyHanLp.body()));
    assertEquals(List.of("农民", "种植", "水稻", "。"), words(dictionary, "农民种植水稻。"));
  }

  @Test
  void everyTruncationIsRefused() throws IOException {
    byte[] body = TinyHanLp.body();
    byte[] file = TinyHanLp.file(body);
    for (int n = 0; n < file.length; n++) {
      byte[] cut = Arrays.copyOf(file, n);
      assertThrows(IOException.class, () -> TinyHanLp.read(cut));
    }
    for (int n = 0; n < body.length; n++) {
      assertTrue(isRefused(Arrays.copyOf(body, n)), n + " bytes of the body");
    }
    assertTrue(isRefused(Arrays.copyOf(body, body.length + 1)));
  }

  /** Each integer of the file, forged; its checksum is right. */
  @Test
  void forgedNumbersAreRefusedOrHarmless() throws IOException {
    byte[] body = TinyHanLp.body();
    for (int at = 0; at + 4 <= body.length; at += at < TinyHanLp.TAGS ? 1 : 3) {
      for (int x : INTEGERS) {
        byte[] bad = body.clone();
        ByteBuffer.wrap(bad).putInt(at, x);
        isRefused(bad);
      }
    }
  }

  @Test
  void forgedCountsAreRefused() throws IOException {
    byte[] body = TinyHanLp.body();
    int[] counts = {
      TinyHanLp.TOTAL_COUNT,
      TinyHanLp.UNKNOWN_COUNT,
      TinyHanLp.SPECIALS,
      TinyHanLp.SPECIALS + 4,
      TinyHanLp.CODES,
      TinyHanLp.FORMS,
      TinyHanLp.RUNS,
      TinyHanLp.IDS,
      TinyHanLp.STATES,
      TinyHanLp.TAGS,
      TinyHanLp.TAGS + 4,
      TinyHanLp.ZERO,
      TinyHanLp.PAIRS,
      TinyHanLp.PAIRS + 4
    };
    for (int at : counts) {
      for (int x : new int[] {-1, 1 << 28, Integer.MAX_VALUE}) {
        byte[] bad = body.clone();
        ByteBuffer.wrap(bad).putInt(at, x);
        boolean large = at == TinyHanLp.TOTAL_COUNT && x > 0;
        assertTrue(large || isRefused(bad), x + " at " + at);
      }
    }
    for (double d : new double[] {Double.NaN, -1, 0, 1, 2, Double.POSITIVE_INFINITY}) {
      byte[] bad = body.clone();
      ByteBuffer.wrap(bad).putDouble(TinyHanLp.SMOOTHING, d);
      assertTrue(isRefused(bad), "smoothing " + d);
    }
    // More pairs than are there, so that the table would be larger.
    byte[] more = body.clone();
    ByteBuffer.wrap(more).putInt(TinyHanLp.PAIRS, 3);
    assertTrue(isRefused(more));
  }

  /** A state that is its own ancestor, so that a word would have no end. */
  @Test
  void aTrieThatIsNoTreeIsRefused() throws IOException {
    byte[] body = TinyHanLp.body();
    ByteBuffer b = ByteBuffer.wrap(body);
    // State 24 is its own child, or that of 23, which is in no use.
    b.putInt(TinyHanLp.CELLS + 16 * 24, 23).putInt(TinyHanLp.CELLS + 16 * 24 + 4, 24);
    assertTrue(isRefused(body));
    byte[] orphan = TinyHanLp.body();
    ByteBuffer.wrap(orphan)
        .putInt(TinyHanLp.CELLS + 16 * 23, 23)
        .putInt(TinyHanLp.CELLS + 16 * 24 + 4, 23);
    assertTrue(isRefused(orphan));
  }

  @Test
  void randomFlipsAreRefusedOrHarmless() throws IOException {
    byte[] body = TinyHanLp.body();
    Random random = new Random(23);
    int refused = 0;
    for (int n = 0; n < 20_000; n++) {
      byte[] bad = body.clone();
      int length = n % 4 == 0 ? bad.length : TinyHanLp.TAGS;
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
      int h = Hash.ofPair(u, v);
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
    for (PartOfSpeech p : Tags.inFiles()) {
      order += p.tag() + " ";
    }
    assertEquals(" n nr ns nt nz t s f v vn a b z r m q d p c u e y o h k i j g x w ", order);
  }
}
