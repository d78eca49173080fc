package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {
  private static final String BODY = "云桥县开展春耕备耕。云桥县春耕备耕进展顺利，春耕备耕开展。好。农技员下乡。云桥县开展春耕备耕。";

  private static final List<Span> SENTENCES = SentenceSplitter.split(BODY);

  @Test
  void saysTheSameAsWhatIsCountedAsSentencesAreChosen() {
    int[] few = {4, 0, 2, 1, 3};
    Pairs pairs = new Pairs(BODY, SENTENCES);
    float[][] overlaps = Overlaps.of(pairs, SENTENCES, few);
    Redundancy redundancy = new Redundancy(BODY, SENTENCES, few, Integer.MAX_VALUE);
    for (int k = 0; k < few.length; k++) {
      Redundancy.Overlap counted = redundancy.nothingSaid();
      counted.addBigrams(k);
      Said said = new Said(pairs);
      said.add(SENTENCES.get(few[k]));
      for (int j = 0; j < few.length; j++) {
        assertEquals(counted.of(j), overlaps[k][j], few[k] + " of " + few[j]);
        assertEquals(counted.of(j), said.share(SENTENCES.get(few[j])), few[k] + " of " + few[j]);
      }
    }
    assertEquals(1, overlaps[0][1], "the same sentence");
    assertEquals(0, overlaps[0][2], "one character has no pair");
  }
}
