package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CharactersTest {
  private static String unified(String text) {
    return text.codePoints()
        .map(Characters::unified)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void radicalsAndCompatibilityFormsStandForCharacters() {
    assertEquals("一民生见车", unified("\u2F00\u2EA0\u2F63\u2EC5\u2ECB"));
    assertEquals("氵艹钅牛竹", unified("\u2EA1\u2EBE\u2ED0\u2EA7\u2EAE"));
    assertEquals("龟车", unified("\u2EF3\u8F66"));
    assertEquals("車丽", unified("\uF902\u4E3D"));
    assertEquals("丽", unified("\uD87E\uDC00"), "one of two units");
  }

  @Test
  void allElseStandsForItself() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean form = c >= 0x2E80 && c < 0x2FE0 || c >= 0xF900 && c < 0xFB00 || c >> 12 == 0x2F;
      if (!form) {
        assertEquals(c, Characters.unified(c));
      }
    }
    assertEquals("（甲）１２：\uFFFD", unified("（甲）１２：\uFFFD"));
  }

  @Test
  void whatAFormStandsForIsAHanCharacterAndNoForm() {
    for (int c = 0x2E80; c < 0x2FE0; c++) {
      int form = Characters.unified(c);
      assertEquals(form, Characters.unified(form));
      assertTrue(form == c || form == '丨' || Characters.isHan(form), Integer.toHexString(c));
    }
  }

  @Test
  void openersAndClosersArePairs() {
    assertEquals(Characters.OPENERS.length(), Characters.CLOSERS.length());
    for (int i = 0; i < Characters.OPENERS.length(); i++) {
      int opener = Characters.OPENERS.charAt(i);
      int closer = Characters.CLOSERS.charAt(i);
      assertEquals(Character.isMirrored(opener), Character.isMirrored(closer));
      assertEquals(-1, Characters.OPENERS.indexOf(closer));
    }
  }

  /** Beside Chinese a mark of ASCII is a Chinese one; within numbers and addresses it is not. */
  @Test
  void marksBesideChineseAreChinese() {
    assertEquals(
        "云桥县（青山镇）：修路，1,200米；9:30开工!", Characters.withChineseMarks("云桥县(青山镇):修路,1,200米;9:30开工!"));
    assertEquals("产值（GDP）35亿元", Characters.withChineseMarks("产值(GDP)35亿元"));
    assertEquals("a（b）要，(c)", Characters.withChineseMarks("a(b)要,(c)"));
    String plain = "a,b;c:d(e) http://yunqiao.example";
    assertEquals(plain, Characters.withChineseMarks(plain));
  }
}
