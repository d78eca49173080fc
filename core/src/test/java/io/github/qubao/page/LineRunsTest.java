package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineRunsTest {
  @Test
  void aRunEndsAtAGap() {
    assertEquals(2, end("今天上午，大家\n开会。\n\n明天育秧。"));
  }

  @Test
  void aRunEndsBeforeABylineAndFurniture() {
    assertEquals(1, end("今天大家开会。\n本报讯（记者周砚）明天育秧。"));
    assertEquals(1, end("今天大家开会，\n责任编辑 沈禾\n明天育秧。"));
  }

  @Test
  void theHeadlineOfWhatFollowsIsNotInIt() {
    assertEquals(1, end("今天大家开会。\n明天育秧\n本报讯（记者周砚）明天育秧。"));
  }

  @Test
  void aNameEndsAHeadline() {
    assertEquals(2, end("春灌放水安排如下：\n各镇轮流放水\n王小二\n今天放水，大家高兴。"));
    assertEquals(4, end("今天放水，大家高兴，\n各镇轮流放水，\n王小二\n很高兴。"));
  }

  /** The end of the run that begins with the first line. */
  private static int end(String page) {
    List<PageLine> lines = LineScanner.scan(page);
    Furniture furniture = new Furniture(lines);
    return new LineRuns(
            lines,
            furniture,
            new SignedLines(lines, furniture, false),
            new InnerCaptions(lines, furniture))
        .end(0);
  }
}
