package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DictionaryFormatTest {
  private static final int[] INTEGERS = {
    Integer.MIN_VALUE, -1, 0, 1, 1 << 13, 1 << 20, 1 << 28, Integer.MAX_VALUE
  };

  private final TinyDictionary source = TinyDictionary.standard();
  private final byte[] body;

  DictionaryFormatTest() throws IOException {
    body = source.body();
  }

  /** What is read is sound: any text is segmented; what is not is refused in the one way. */
  private static boolean isRefused(byte[] body) {
    Dictionary dictionary;
    try {
      dictionary = TinyDictionary.read(TinyDictionary.file(body));
    } catch (IOException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith("not a sound lexicon: "), e.toString());
      return true;
    }
    String text = "农民种植水稻，農民想起来12，2022年AB。" + "人工".repeat(1200) + "鼎".repeat(3000);
    TokenBuffer buffer = new TokenBuffer();
    Settings settings = TinyDictionary.settings(dictionary, (UserDictionary) null);
    new SegmenterWorker().run(text, settings, true, buffer);
    assertEquals(text.length(), buffer.end(buffer.size() - 1));
    for (int i = 0; i < buffer.size(); i++) {
      assertTrue(buffer.end(i) > buffer.start(i) && buffer.tag(i).length() < 3);
    }
    return false;
  }

  private static boolean isRefused(byte[] body, int at, int x) {
    byte[] bad = body.clone();
    ByteBuffer.wrap(bad).putInt(at, x);
    return isRefused(bad);
  }

  @Test
  void aSmallDictionaryIsRead() throws IOException {
    Dictionary dictionary = TinyDictionary.read(TinyDictionary.file(body));
    assertEquals(TinyDictionary.UNKNOWN, dictionary.unknownCost());
    assertEquals(TinyDictionary.NUMBER, dictionary.numberCost());
    assertEquals(TinyDictionary.LATIN, dictionary.latinCost());
    assertEquals(TinyDictionary.WORDS, dictionary.wordCount());
    int state = source.state("领导");
    TagDictionary tags = dictionary.tags();
    assertEquals(PartOfSpeech.NOUN.ordinal() | TagDictionary.AMBIGUOUS, tags.tag(state));
    int noun = tags.choice(tags.firstChoice(state));
    assertEquals(PartOfSpeech.NOUN.ordinal(), TagDictionary.tagOf(noun));
    assertFalse(TagDictionary.isLast(noun));
    assertTrue(TagDictionary.isLast(tags.choice(tags.firstChoice(state) + 1)));
    assertEquals(1, dictionary.phraseCuts(source.state("想起来")));
    assertTrue(!isRefused(body));
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] file = TinyDictionary.file(body);
    Random random = new Random(31);
    for (int n = 0; n < source.taggerAt; n++) {
      assertTrue(isRefused(Arrays.copyOf(body, n)), n + " bytes of the body");
    }
    for (int n = 0; n < 200; n++) {
      int at = n < 40 ? n : random.nextInt(file.length);
      assertThrows(IOException.class, () -> TinyDictionary.read(Arrays.copyOf(file, at)));
      int tagger = source.taggerAt + random.nextInt(body.length - source.taggerAt);
      assertTrue(isRefused(Arrays.copyOf(body, tagger)), tagger + " bytes of the body");
    }
    assertTrue(isRefused(Arrays.copyOf(body, body.length - 1)));
    assertTrue(isRefused(Arrays.copyOf(body, body.length + 1)));
  }

  /** Integers of the file, forged; its checksum is right. */
  @Test
  void forgedNumbersAreRefusedOrHarmless() {
    int tags = source.tagsAt + 60;
    for (int at = 0; at < source.taggerAt; at += at < source.trieAt ? 2 : at < tags ? 29 : 251) {
      for (int x : INTEGERS) {
        isRefused(body, at, x);
      }
    }
  }

  @Test
  void forgedCountsAreRefused() {
    int[] places = {
      0, // the number of parts of speech
      source.costsAt,
      source.costsAt + 4,
      source.costsAt + 8,
      source.codesAt,
      source.trieAt,
      source.phrasesAt,
      source.tagsAt,
      source.tagsAt + 4
    };
    for (int at : places) {
      for (int x : new int[] {Integer.MIN_VALUE, -1, 1 << 28, Integer.MAX_VALUE}) {
        assertTrue(isRefused(body, at, x), x + " at " + at);
      }
    }
    for (int x : new int[] {Integer.MIN_VALUE, -1, 0}) {
      assertTrue(isRefused(body, source.costsAt + 12, x), "words " + x);
    }
    // A phrase whose state is another, so that its cuts would be looked for in vain.
    assertTrue(isRefused(body, source.phrasesAt + 4, source.state("区委")));
    assertTrue(isRefused(body, source.phrasesAt, 0));
    // Parts of speech in another order.
    byte[] order = body.clone();
    order[4 + 2 + 2] = 'v';
    assertTrue(isRefused(order));
    // The weight of a transition.
    int transition = source.taggerAt + 4 * CharTaggerModel.SIZE;
    assertTrue(isRefused(body, transition, 1 << 20));
    assertTrue(isRefused(body, transition, Integer.MIN_VALUE));
  }

  @Test
  void randomFlipsAreRefusedOrHarmless() {
    Random random = new Random(23);
    int refused = 0;
    int all = 3000;
    for (int n = 0; n < all; n++) {
      byte[] bad = body.clone();
      int length = n % 4 == 0 ? bad.length : source.tagsAt + 60;
      for (int k = 1 + random.nextInt(3); k > 0; k--) {
        bad[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
      }
      refused += isRefused(bad) ? 1 : 0;
    }
    assertTrue(refused > all / 20 && refused < all, refused + " refused");
  }

  /** Without the right checksum, no byte that is changed is let through. */
  @Test
  void everyFlipOfAFileIsRefused() {
    byte[] file = TinyDictionary.file(body);
    Random random = new Random(37);
    for (int n = 0; n < 300; n++) {
      byte[] bad = file.clone();
      bad[n < 60 ? n : random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      assertThrows(IOException.class, () -> TinyDictionary.read(bad));
    }
  }
}
