package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignedLinesTest {
  private static final String TEXT = "县文化馆把旧书屋搬到了村口的榕树下，谁看完谁放回去，一个月里还多出来二十三本。";

  private static boolean signs(String above, String line, String below) {
    List<PageLine> lines = LineScanner.scan(above + "\n" + line + "\n" + below + "\n");
    return new SignedLines(lines, new Furniture(lines), true).is(1);
  }

  @Test
  void whoWroteStandsUnderTheHeadline() {
    for (String line : List.of("■云桥日报记者祁芳", "石塘镇人民政府    祁芳", "牧 野 伍小强")) {
      assertEquals(true, signs("农家书屋搬到榕树下", line, TEXT), line);
      assertEquals(false, signs("农家书屋搬到榕树下", line, "又一行标题"), line);
    }
    assertEquals(false, signs("农家书屋搬到榕树下", "福 满 石塘县", TEXT));
    assertEquals(true, signs("石塘县农家书屋的调查报告", "县文旅局调研组", TEXT));
    assertEquals(false, signs("石塘镇获评", "全国文明村", TEXT));
  }

  @Test
  void orBehindTheText() {
    for (String line : List.of("（南 枝 祝融融）", "（石塘镇文化站）", "文/南 枝", "（执笔：祁芳）")) {
      assertEquals(true, signs(TEXT, line, "又一行标题"), line);
    }
    assertEquals(false, signs(TEXT, "（会议还研究了其他事项）", "又一行标题"));
  }
}
