package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyExtenderTest {
  private static final SplitWords SPLIT_WORDS = new SplitWords(Segmenter.create());

  /** The first three lines are the body's, and unfinished. */
  private static final String BODY =
      """
      本报讯（记者周砚）今天上午，青芦镇
      农技员下到田间，指导大家早稻育秧，
      看苗情查墒情，忙着做好春耕前的各项
      """;

  @Test
  void linesOfItsColumnContinueIt() {
    assertEquals(2, continued("准备工作，青芦镇的育秧大棚今年又多\n了十座。"));
  }

  @Test
  void linesOfAWiderColumnDoNot() {
    assertEquals(0, continued("准备工作，青芦镇的育秧大棚今年又多了十座，大家都说\n好。"));
  }

  @Test
  void aShortLastLineIsFinished() {
    BodyBuilder body = body(LineScanner.scan(BODY));
    PageLine next = LineScanner.scan("准备").get(0);
    assertTrue(BodyExtender.isUnfinishedBefore(body, next));
    body.continueParagraph(LineScanner.scan("准备").get(0));
    assertFalse(BodyExtender.isUnfinishedBefore(body, next));
  }

  @Test
  void paragraphsAreStartedAndContinued() {
    List<PageLine> lines = LineScanner.scan(BODY + "准备工作。\n据了解，青芦镇的育秧大棚今年又多了\n十座。");
    BodyBuilder body = body(lines);
    extender(lines).append(body, lines.subList(3, lines.size()));
    assertEquals(List.of(4, 2), body.paragraphs.stream().map(List::size).toList());
  }

  /** Whatever the column's width is taken to be. */
  @Test
  void aGapInASentenceEndsNoParagraph() {
    assertTrue(cuts("青芦镇的农技员下田，指导大家\n看苗情查墒情忙", "着做好春耕"));
    assertFalse(cuts("青芦镇的农技员下田，指导大家。\n咨询电话请打六二", "地址：青芦镇政府"));
    assertFalse(cuts("青芦镇的农技员下田，指导大家\n看苗情查墒情。", "大家都说好"));
    assertFalse(cuts("看苗情查墒情忙", "着做好春耕"));
  }

  private static boolean cuts(String paragraph, String below) {
    List<PageLine> lines = LineScanner.scan(paragraph + "\n\n" + below);
    int last = lines.size() - 1;
    return BodyExtender.cutsSentence(lines.subList(0, last), lines.get(last));
  }

  /** How many of the lines continue the body, behind a gap. */
  private static int continued(String run) {
    List<PageLine> lines = LineScanner.scan(BODY + "\n" + run);
    int end = lines.size();
    return extender(lines).continuedLines(body(lines), lines.subList(3, end), end, false, false);
  }

  private static BodyBuilder body(List<PageLine> lines) {
    BodyBuilder body = new BodyBuilder(true, -1);
    body.startParagraph(lines.get(0));
    body.continueParagraph(lines.get(1));
    body.continueParagraph(lines.get(2));
    return body;
  }

  private static BodyExtender extender(List<PageLine> lines) {
    ParagraphDetector paragraphs = new ParagraphDetector(PageStyle.of(lines));
    return new BodyExtender(lines, paragraphs, SPLIT_WORDS);
  }
}
