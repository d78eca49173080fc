package io.github.qubao.segment;

import io.github.qubao.text.Characters;
import java.util.Map;
import java.util.TreeMap;

/**
 * Under which character a character is looked up, beyond the traditional forms of the dictionary's
 * file: radicals and compatibility forms as fonts of PDFs give them, and traditional characters
 * that simplified text hardly ever uses. Stateless.
 */
final class LookupForms {
  /**
   * Traditional characters, each before what simplified text writes for it in nearly all words; 徵,
   * which simplified text keeps as the note of a scale, is looked up as 征 there too.
   */
  private static final String TRADITIONAL = "後后於于裡里裏里纔才牠它麽么麼么徵征祂他妳你";

  private LookupForms() {}

  /** Whether {@code c} is a radical that stands for a character. */
  static boolean isRadical(char c) {
    return c >= 0x2E80 && c < 0x2FE0;
  }

  /** The forms; a character that stands for itself is not in it. */
  static Map<Character, Character> all() {
    Map<Character, Character> out = new TreeMap<>();
    unified(0x2E80, 0x2FE0, out);
    unified(0xF900, 0xFB00, out);
    for (int i = 0; i < TRADITIONAL.length(); i += 2) {
      out.put(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1));
    }
    return out;
  }

  private static void unified(int from, int to, Map<Character, Character> out) {
    for (int c = from; c < to; c++) {
      int form = Characters.unified(c);
      if (form != c && Character.isBmpCodePoint(form)) {
        out.put((char) c, (char) form);
      }
    }
  }
}
