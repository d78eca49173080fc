package io.github.qubao.pdf;

import io.github.qubao.text.Characters;
import java.text.Normalizer;

/**
 * Makes plain characters of those that a font's table names but nobody typed: ligatures, radicals
 * (部首) in the place of the characters they look like, compatibility forms, spaces of any width.
 */
final class PdfCharacters {
  /** A rare character (dialect) that fonts name for a frequent one. */
  private static final int RARE = '㬵';

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
              } else if (c >= 0xFB00 && c <= 0xFB06) { // Latin ligatures.
                out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else if (VERTICAL.indexOf(c) >= 0) {
                out.append(HORIZONTAL.charAt(VERTICAL.indexOf(c)));
              } else if (c == RARE) {
                out.append('胶');
              } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(Characters.unified(c));
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
}
