package io.github.qubao.text;

import static io.github.qubao.text.Characters.HAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BylineMatcherTest {
  private static final String MARK = "[□■◆●◎○▲△⊙☆★][\\s　]*";
  private static final String NAME = "(?:[" + HAN + "·]{2,4}|[" + HAN + "][\\s　][" + HAN + "])";
  private static final String NAMES = NAME + "(?:[\\s　、,，/／]+" + NAME + "){0,6}";

  /** What such a line is, in the form that tries very many readings. */
  private static final Pattern SLOW =
      Pattern.compile(
          "(?:(?:"
              + MARK
              + ")?(?:文[/／、]?图?[/／\\s:：]*)?[（(]?\\s*(?:"
              + BylineGrammar.ROLE
              + "[\\s　:：/／]*"
              + NAMES
              + "[\\s　、/／]*){1,4}(?:文[/／、]?图|图[/／、]?文|撰文|报道|文|摄影报道)?\\s*[）)]?|"
              + MARK
              + NAMES
              + ")");

  private static final String[] PIECES =
      "记者 通讯员 通讯 撰稿人 撰稿 评论员 本报 全媒体 特约 王小二 李明 王　明 李 · □ ★ （ ） ( ) 文 图 文/图 报道 摄影报道 / ／ 、 ， : 好"
          .split(" ");

  @Test
  void isReadAsTheSlowPatternReadsIt() {
    Random random = new Random(20261128);
    int found = 0;
    for (int n = 0; n < 100_000; n++) {
      StringBuilder line = new StringBuilder(random.nextInt(3) == 0 ? "□" : "");
      line.append(random.nextInt(3) == 0 ? "" : "记者");
      for (int i = random.nextInt(7); i > 0; i--) {
        line.append(PIECES[random.nextInt(PIECES.length)]);
        line.append(random.nextInt(3) == 0 ? " " : "");
      }
      boolean is = SLOW.matcher(line).matches();
      assertEquals(is, BylineMatcher.matches(line.toString()), line.toString());
      found += is ? 1 : 0;
    }
    assertTrue(found > 10_000, found + " bylines");
  }

  @Test
  void isARoleOrAMarkWithNames() {
    assertTrue(BylineMatcher.matches("记者 王小二 李明　通讯员 张三丰"));
    assertTrue(BylineMatcher.matches("□王小二"));
    assertTrue(BylineMatcher.matches("□　王小二"));
    assertFalse(BylineMatcher.matches("王小二"));
    assertFalse(BylineMatcher.matches("记者 王小二" + " 王小二".repeat(7)));
    assertTrue(BylineMatcher.matches("记者 王小二" + " 王小二".repeat(6)));
    assertFalse(BylineMatcher.matches(""));
  }
}
