package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.qubao.topic.internal.TextFeatures;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnlabelledCorpusTest {
  private static final int RICE = '稻' << 16;
  private static final int BRIDGE = '桥' << 16;

  private static DocumentFrequencies labelled() {
    DocumentFrequencies out = new DocumentFrequencies();
    out.add(new TextFeatures("", "桥"));
    out.add(new TextFeatures("", "梁"));
    return out;
  }

  @Test
  void withoutArticlesTheLabelledOnesTell() {
    UnlabelledCorpus none = new UnlabelledCorpus(List.of());
    assertNull(none.space());
    assertArrayEquals(new int[] {BRIDGE}, none.vocabulary(IntStream.of(BRIDGE)));
    DocumentFrequencies labelled = labelled();
    assertArrayEquals(new float[] {labelled.idf(BRIDGE)}, none.idf(new int[] {BRIDGE}, labelled));
  }

  @Test
  void gramsOfEightArticlesJoinTheVocabularyInOrder() {
    assertArrayEquals(
        new int[] {BRIDGE},
        new UnlabelledCorpus(Collections.nCopies(7, "稻")).vocabulary(IntStream.of(BRIDGE)));
    UnlabelledCorpus eight = new UnlabelledCorpus(Collections.nCopies(8, "稻"));
    assertArrayEquals(new int[] {BRIDGE, RICE}, eight.vocabulary(IntStream.of(RICE, BRIDGE)));
    assertNotNull(eight.space());
  }

  @Test
  void itsArticlesTellHowRareAGramIs() {
    UnlabelledCorpus corpus = new UnlabelledCorpus(Collections.nCopies(30, "桥，稻"));
    float[] idf = corpus.idf(new int[] {BRIDGE, '梁' << 16}, labelled());
    assertEquals(1 / 16f, idf[0]);
    assertEquals(Math.log(31), idf[1], 1 / 32.0);
  }
}
