package io.github.qubao.pdf;

import java.text.Normalizer;

/**
 * Makes plain characters of those that a font's table names but nobody typed: ligatures, radicals
 * (部首) in the place of the characters they look like, compatibility forms, spaces of any width.
 */
final class PdfCharacters {
  /**
   * Radicals that Unicode's normal forms leave alone, and one rare character. Those that a browser
   * names in the place of the characters of GB 2312 with Source Han fonts are among them.
   */
  private static final String RADICALS =
      "⺅⺉⺎⺐⺒⺓⺕⺖⺘⺙⺠⺡⺣⺦⺨⺭⺰⺺⺾⻁⻂⻅⻆⻈⻉⻋⻌⻐⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬" + "⻮⻰㬵⺁⺇⺌⺍⺛⺝⺞⺟⺥⺩⺪⺯⺱⺶⺷⺸⺹⺻⺽⻄⻊⻑⻒⻗⻟⻫⻭⻯⻱⻳";

  private static final String CHARACTERS =
      "亻刂兀尢巳幺彐忄扌攵民氵灬丬犭礻纟肀艹虎衤见角讠贝车辶钅长门阝青韦页风飞食饣马骨鬼鱼鸟卤麦黄黾齐" + "齿龙胶厂几小小旡月歹母爪王疋糸网羊羊羊老聿臼西足长长雨食齐齿龙龟龟";

  /** Signs as they are set from top to bottom, and what they are: ﹃﹄ stands for “” there. */
  private static final String VERTICAL = "︐︑︒︓︔︕︖︗︘︙︰︱︲︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈";

  private static final String HORIZONTAL = "，、。：；！？〖〗…：—–（）｛｝〔〕【】《》〈〉‘’“”［］";

  private static final String SIMPLIFIED = "这为国会区对时们说来";

  private static final String TRADITIONAL = "這為國會區對時們說來";

  private PdfCharacters() {}

  /** White space of any kind becomes one space, a sign that prints nothing becomes empty. */
  static String plain(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(' ');
              } else if (compatible(c)) {
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (VERTICAL.indexOf(c) >= 0) {
                out.append(HORIZONTAL.charAt(VERTICAL.indexOf(c)));
              } else if (RADICALS.indexOf(c) >= 0) {
                out.append(CHARACTERS.charAt(RADICALS.indexOf(c)));
              } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /**
   * The text of a page with 户 for 戶 if it is written in simplified characters: Source Han fonts
   * have one glyph for both, and browsers name the wrong one.
   */
  static String ofPage(String text) {
    long simplified = text.chars().filter(c -> SIMPLIFIED.indexOf(c) >= 0).count();
    long traditional = text.chars().filter(c -> TRADITIONAL.indexOf(c) >= 0).count();
    return simplified > traditional ? text.replace('戶', '户') : text;
  }

  /** Whether the character's meaning is unknown: U+FFFD or one for private use. */
  static boolean unknown(String text) {
    return text.isEmpty()
        || text.codePoints()
            .anyMatch(c -> c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE);
  }

  /** Latin ligatures, Kangxi radicals, compatibility ideographs. */
  private static boolean compatible(int c) {
    return c >= 0xFB00 && c <= 0xFB06
        || c >= 0x2F00 && c <= 0x2FD5
        || c == 0x2E9F
        || c == 0x2EF3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }
}
