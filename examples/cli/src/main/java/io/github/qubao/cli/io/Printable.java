package io.github.qubao.cli.io;

import java.util.Locale;

/**
 * Text that may be shown to a person. Control characters can drive a terminal, and controls of
 * writing direction make text read other than it is; neither is passed through.
 */
public final class Printable {
  private Printable() {}

  /**
   * Whether a code point is a control, a control of writing direction, half of a surrogate pair or
   * no character at all. Tab and line ends are controls too.
   */
  public static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xD800 && c <= 0xDFFF
        || c >= 0xFDD0 && c <= 0xFDEF
        || (c & 0xFFFE) == 0xFFFE;
  }

  /** One line for a person: blanks for tabs and line ends, escapes for what is hidden. */
  public static String line(String text) {
    return escaped(text, true);
  }

  /** A message: as {@link #line}, but a tab or line end in it is escaped too. */
  public static String message(String text) {
    return escaped(text, false);
  }

  private static String escaped(String text, boolean blanks) {
    if (text.codePoints().noneMatch(Printable::isHidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (!isHidden(c)) {
                out.appendCodePoint(c);
              } else if (blanks && (c == '\t' || c == '\n' || c == '\r')) {
                out.append(' ');
              } else if (FileNames.isRawByte(c)) {
                out.append(String.format(Locale.ROOT, "\\x%02X", c & 0xFF));
              } else {
                out.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
              }
            });
    return out.toString();
  }
}
