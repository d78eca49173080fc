package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.ocr.picture.Box;
import io.github.qubao.ocr.picture.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Narrow blanks between names, and the marks before them. */
class NameBlanksTest {
  private static final int SIZE = 40;

  /** The text with a blank wherever one is found, of a line set with those of {@code printed}. */
  private static String read(String printed, String text) {
    List<Box> runs = new ArrayList<>();
    int x = 100;
    for (char c : printed.toCharArray()) {
      boolean bracket = "（）".indexOf(c) >= 0;
      if (c != ' ') {
        int left = x + (c == '（' ? 26 : c == '）' ? 4 : 2);
        runs.add(new Box(left, 100, left + (bracket ? 10 : 36), 136));
      }
      x += c == ' ' ? 11 : OcrSigns.isWide(c) ? SIZE : SIZE / 2;
    }
    Box all = new Box(runs.get(0).left(), 100, runs.get(runs.size() - 1).right(), 136);
    StringBuilder out = new StringBuilder(text);
    List<Integer> found = NameBlanks.in(text, new Piece(all, runs), SIZE);
    for (int i = found.size() - 1; i >= 0; i--) {
      out.insert((int) found.get(i), " ");
    }
    return out.toString();
  }

  private static void isKept(String printed) {
    assertEquals(printed, read(printed, printed.replace(" ", "")));
  }

  @Test
  void namesArePartedAsInPrint() {
    isKept("本报记者 尹多吉 石磊");
    isKept("本报记者 石磊 尹多吉 柳");
    isKept("清源融媒讯（记者 石磊 尹多吉）三月五日，村里的桥通了");
    isKept("记者 石磊 尹多吉 通讯员 蓝月华 钟毅");
    isKept("作者 石磊 尹多吉");
  }

  @Test
  void aCharacterMisreadMovesNoBlank() {
    assertEquals("本报记者 石吝 尹多吉", read("本报记者 石磊 尹多吉", "本报记者石吝尹多吉"));
  }

  @Test
  void elsewhereNarrowWhiteIsNoBlank() {
    String line = "全村的柿子 今年 都红了";
    assertEquals("全村的柿子今年都红了", read(line, "全村的柿子今年都红了"));
    // The reporter went on: no names follow.
    assertEquals("记者在村里看到柿子红了", read("记者在村里看到柿 子红了", "记者在村里看到柿子红了"));
  }

  @Test
  void longTextsWithManyBlanksAreLeftAlone() {
    String printed = "记者 " + "石磊 ".repeat(30).trim();
    assertEquals(printed.replace(" ", ""), read(printed, printed.replace(" ", "")));
  }

  @Test
  void marksBeforeNamesAreTold() {
    assertEquals("□记者石磊", OcrSigns.chinese("口记者石磊"));
    assertEquals("□ 本报记者石磊", OcrSigns.chinese("回 本报记者石磊"));
    assertEquals("◎石磊 尹多吉", OcrSigns.chinese("@石磊 尹多吉"));
    assertEquals("◎ 石磊", OcrSigns.chinese("@@石磊"));
    assertEquals("口袋里有三元", OcrSigns.chinese("口袋里有三元"));
    assertEquals("a@b.cn", OcrSigns.chinese("a@b.cn"));
    assertEquals("@", OcrSigns.chinese("@"));
    assertEquals("@@", OcrSigns.chinese("@@"));
  }
}
