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
    assertTrue(new Verse(lines, new Furniture(lines), SPLIT_WORDS).isVerse(lines.subList(0, 4), 4));
    List<PageLine> alone = LineScanner.scan(stanza);
    assertFalse(new Verse(alone, new Furniture(alone), SPLIT_WORDS).isVerse(alone, 4));
  }

  /** Three pieces of a narrow column without a sentence's end are prose all the same. */
  @Test
  void fullLinesThatCutWordsAreNoVerse() {
    String column = "合作社里红袖章、对讲\n机、手电筒，摆了整整\n齐齐的一排等着村民志\n";
    List<PageLine> lines = LineScanner.scan(column + "\n" + column);
    assertFalse(
        new Verse(lines, new Furniture(lines), SPLIT_WORDS).isVerse(lines.subList(0, 3), 3));
  }

  @Test
  void aLineThatClosesAQuotationFromAboveIsNoHeadline() {
    assertTrue(HeadlineDetector.closesQuote(LineScanner.scan("先喝口热水！”")));
    assertFalse(HeadlineDetector.closesQuote(LineScanner.scan("“候鸟食堂”开张")));
    assertFalse(HeadlineDetector.closesQuote(LineScanner.scan("候鸟食堂开张")));
  }

  /** No line of the run ends a sentence; the second has lost its indent. */
  @Test
  void aLineAboveTheFirstOfAParagraphIsAHeadline() {
    List<PageLine> lines =
        LineScanner.scan("青芦镇公布放水安排\n经镇政府研究，今年的早稻\n放水安排日前正式公布，各村的\n时间如下：\n\n1.东岗村六月三日上午开始。");
    assertEquals(1, detector(lines).headlineLines(lines.subList(0, 4), 4, null, true, false));
  }

  @Test
  void shortLinesAboveProseAreAHeadline() {
    List<PageLine> lines = LineScanner.scan("青芦镇育秧\n今天上午青芦镇的农技员下到田间，\n指导大家看苗情查墒情忙着做好春耕\n前的各项准备工作。");
    assertEquals(1, detector(lines).headlineLines(lines, lines.size(), null, false, false));
  }

  @Test
  void aLineAsWideAsAFirstLineIsAHeadlineWhereTheNextIsTheFirst() {
    List<PageLine> lines =
        LineScanner.scan(
            """
            今天上午青芦镇的
            农技员下到田间指导大家
            看苗情查墒情忙着做好春
            耕前的准备。
            大家说今年的秧苗
            比去年壮雨水也来得正好
            只等着天晴就要下田插秧
            插完还要施肥。
            村里的老人也来帮
            着搬运秧盘清洗农具忙到
            天黑才各自回家。
            湖边的人们也把渔
            网晒好等着秋天开湖时用
            每天都有人来看。

            青芦镇育秧备耕忙
            今天上午青芦镇的
            农技员下到田间指导大家
            看苗情查墒情忙着做好春
            耕前的准备。
            """);
    List<PageLine> run = lines.subList(14, lines.size());
    assertEquals(1, detector(lines).headlineLines(run, lines.size(), null, false, false));
  }

  @Test
  void aLineWithItsWritersIsNone() {
    List<PageLine> lines = LineScanner.scan("青芦镇水利站（通讯员\n周砚 林小满）");
    assertEquals(0, detector(lines).headlineLines(lines, lines.size(), null, false, false));
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
