package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineDetectorTest {
  private static final SplitWords SPLIT_WORDS = new SplitWords(Segmenter.create());

  @Test
  void aHeadlineHasFourLinesAndOneCommaAtMost() {
    assertTrue(isHeadline("青芦镇\n育秧，忙"));
    assertFalse(isHeadline("青芦镇，\n育秧，忙"));
    assertFalse(isHeadline("青\n芦\n镇\n育\n秧"));
  }

  @Test
  void whatLeadsToAListIsNone() {
    assertFalse(isHeadline("放水安排如下："));
    assertTrue(isHeadline("放水安排如下：\n各镇轮流"));
  }

  @Test
  void aStanzaAmongOthersIsVerse() {
    String stanza = "湖上春风起\n堤边细雨来\n渔人归去晚\n灯火照楼台\n";
    List<PageLine> lines = LineScanner.scan(stanza + "\n" + stanza);
    assertTrue(new Verse(lines).isVerse(lines.subList(0, 4), 4));
    List<PageLine> alone = LineScanner.scan(stanza);
    assertFalse(new Verse(alone).isVerse(alone, 4));
  }

  @Test
  void shortLinesAboveProseAreAHeadline() {
    List<PageLine> lines = LineScanner.scan("青芦镇育秧\n今天上午青芦镇的农技员下到田间，\n指导大家看苗情查墒情忙着做好春耕\n前的各项准备工作。");
    assertEquals(1, detector(lines).headlineLines(lines, lines.size(), null, false, false));
  }

  @Test
  void quotesMustClose() {
    assertTrue(HeadlineDetector.hasOpenQuote("“育秧"));
    assertFalse(HeadlineDetector.hasOpenQuote("“育秧”忙"));
  }

  private static boolean isHeadline(String page) {
    List<PageLine> lines = LineScanner.scan(page);
    return HeadlineDetector.isHeadline(lines);
  }

  private static HeadlineDetector detector(List<PageLine> lines) {
    ParagraphDetector paragraphs = new ParagraphDetector(PageStyle.of(lines));
    return new HeadlineDetector(lines, paragraphs, new Furniture(lines), SPLIT_WORDS);
  }
}
