package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {
  private static final TextFeatures.Reader READER = new TextFeatures.Reader(Segmenter.create());

  @Test
  void charactersAndBigramsAreFeatures() {
    assertArrayEquals(new long[] {'水', '田', '水' << 16 | '田'}, READER.of("水田"));
    assertArrayEquals(new long[] {'水', '田'}, READER.of("水，田"), "no bigram over a mark");
  }

  @Test
  void aWordOfThreeCharactersIsOneMore() {
    assertEquals(3 + 2 + 1, READER.of("图书馆").length);
    assertTrue(READER.of("图书馆")[0] < 0, "a word is told from a bigram by its sign");
  }

  @Test
  void eachIsCountedOnce() {
    assertArrayEquals(READER.of("水田"), READER.of("水田。水田"));
    assertArrayEquals(
        new long[] {1, 2, 3}, TextFeatures.union(List.of(new long[] {1, 3}, new long[] {2, 3})));
  }

  @Test
  void theLeadIsTheFirstParagraph() {
    TextFeatures features = READER.of(List.of("水田", "候鸟"));
    assertArrayEquals(READER.of("水田"), features.lead());
    assertEquals(6, features.all().length);
    assertTrue(TextFeatures.isCharacter('水') && !TextFeatures.isCharacter('水' << 16 | '田'));
  }
}
