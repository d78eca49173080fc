package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitWordsTest {
  private final SplitWords splitWords = new SplitWords(Segmenter.create());

  @Test
  void aWordMayBeSplitByALineBreak() {
    List<PageLine> lines = LineScanner.scan("孩子们走进区图书\n馆听老师讲故事\n大家很高兴");
    assertTrue(splitWords.isSplit(lines.get(0), lines.get(1)));
    assertEquals("图书馆", splitWords.wordAcross(lines.get(0), lines.get(1)));
    assertFalse(splitWords.isSplit(lines.get(1), lines.get(2)));
    assertEquals("", splitWords.wordAcross(lines.get(1), lines.get(2)));
  }
}
