package io.github.qubao.text;

import java.text.Normalizer;

/**
 * Stateless and thread-safe. The characters that radicals (部首) and compatibility forms stand for:
 * fonts and PDFs name these where nobody typed them.
 */
final class Radicals {
  /** Those that Unicode's compatibility forms (NFKC) leave alone, each before its character. */
  private static final String PAIRS =
      "⺁厂⺅亻⺆冂⺇几⺉刂⺌小⺍小⺎兀⺏尢⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歹⺟母⺠民⺡氵⺣灬⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺭礻⺮竹⺯糸⺰纟⺱网⺶羊⺷羊⺸羊⺹老⺺肀⺻聿⺼肉⺽臼"
          + "⺾艹⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻐钅⻑长⻒长⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻳龟";

  private Radicals() {}

  /** The character that a code point stands for, itself if it stands for no other. */
  static int unified(int codePoint) {
    boolean radical = codePoint >= 0x2E80 && codePoint < 0x2FE0;
    if (radical) {
      for (int i = 0; i < PAIRS.length(); i += 2) {
        if (PAIRS.charAt(i) == codePoint) {
          return PAIRS.charAt(i + 1);
        }
      }
    }
    if (radical
        || codePoint >= 0xF900 && codePoint < 0xFB00
        || codePoint >= 0x2F800 && codePoint < 0x2FA20) {
      return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
          .codePointAt(0);
    }
    return codePoint;
  }
}
