package io.github.qubao.segment;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Under which character a character is looked up, beyond the traditional forms of the dictionary's
 * file: radicals and compatibility forms as fonts of PDFs give them, and traditional characters
 * that simplified text has no other use for. Stateless.
 */
final class LookupForms {
  /**
   * CJK radicals that Unicode's compatibility forms (NFKC) leave alone, each before its character.
   */
  private static final String RADICALS =
      "⺁厂⺆冂⺇几⺌小⺍小⺎兀⺏尢⺒巳⺓幺⺛旡⺝月⺞歹⺟母⺠民⺥爪⺧牛⺩王⺪疋⺮竹⺯糸⺰纟⺱网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼"
          + "⻁虎⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻑长⻒长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄"
          + "⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻳龟";

  /** Traditional characters, each before what simplified text writes for it in nearly all words. */
  private static final String TRADITIONAL = "後后於于裡里裏里纔才牠它麽么麼么徵征祂他妳你";

  private LookupForms() {}

  /** Whether {@code c} is a radical that stands for a character. */
  static boolean isRadical(char c) {
    return c >= 0x2E80 && c < 0x2FE0;
  }

  /** The forms; a character that stands for itself is not in it. */
  static Map<Character, Character> all() {
    Map<Character, Character> out = new TreeMap<>();
    compatibility(0x2E80, 0x2FE0, out);
    compatibility(0xF900, 0xFB00, out);
    pairs(RADICALS, out);
    pairs(TRADITIONAL, out);
    return out;
  }

  private static void compatibility(int from, int to, Map<Character, Character> out) {
    for (int c = from; c < to; c++) {
      String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      if (form.length() == 1 && form.charAt(0) != c) {
        out.put((char) c, form.charAt(0));
      }
    }
  }

  private static void pairs(String pairs, Map<Character, Character> out) {
    for (int i = 0; i < pairs.length(); i += 2) {
      out.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
  }
}
