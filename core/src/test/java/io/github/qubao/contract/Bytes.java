package io.github.qubao.contract;

import java.io.ByteArrayOutputStream;

/**
 * Any bytes as a string, and any string as bytes, so that an input of a fuzzer can be read as text.
 *
 * <p>UTF-8, but a lone surrogate has three bytes as every other character of its range (WTF-8), and
 * a byte that does not fit is the character of its value. So every string is some bytes, and all
 * bytes are a string.
 */
final class Bytes {
  private Bytes() {}

  static String toText(byte[] bytes) {
    StringBuilder out = new StringBuilder(bytes.length);
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes, i);
      if (length < 2) {
        out.append((char) (bytes[i++] & 0xFF));
        continue;
      }
      int c = bytes[i] & 0xFF >> length + 1;
      for (int k = 1; k < length; k++) {
        c = c << 6 | bytes[i + k] & 0x3F;
      }
      out.appendCodePoint(Math.min(c, Character.MAX_CODE_POINT));
      i += length;
    }
    return out.toString();
  }

  /** How many bytes the character at {@code i} has; 1 for an odd byte too. */
  private static int length(byte[] bytes, int i) {
    int length = Integer.numberOfLeadingZeros(~(bytes[i] << 24));
    if (length < 2 || length > 4 || i + length > bytes.length) {
      return 1;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  static byte[] of(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text.codePoints()
        .forEach(
            c -> {
              if (c < 0x80) {
                out.write(c);
                return;
              }
              int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
              out.write(0xFF << 7 - more & 0xFF | c >> 6 * more);
              for (int k = more - 1; k >= 0; k--) {
                out.write(0x80 | c >> 6 * k & 0x3F);
              }
            });
    return out.toByteArray();
  }
}
