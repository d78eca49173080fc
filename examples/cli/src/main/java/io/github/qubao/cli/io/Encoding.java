package io.github.qubao.cli.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells by how an input begins whether it is UTF-16 or UTF-32, which programs on Windows write. */
final class Encoding {
  /** How much of an input is looked at. */
  static final int HEAD_BYTES = 4096;

  /** Which share of the characters must be such as Chinese text has. */
  private static final double MOST = 0.9;

  /**
   * From which share of bytes on that are ASCII this is ASCII with a stray byte: pairs of its
   * letters are ideographs too. Of Chinese text in UTF-16 half of the bytes are such.
   */
  private static final double ASCII = 0.8;

  private Encoding() {}

  /** The name for {@code iconv}, or null if the bytes may well be UTF-8, or something else. */
  static @Nullable String wide(byte[] b) {
    String marked = marked(b);
    if (marked != null || isUtf8(b) || isAscii(b)) {
      return marked;
    }
    if (isChinese(b, 1)) {
      return "UTF-16LE";
    }
    return isChinese(b, 0) ? "UTF-16BE" : null;
  }

  /** By a byte-order mark, or by the zeros beside a first character of ASCII. */
  private static @Nullable String marked(byte[] b) {
    boolean four = b.length >= 4;
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
      return four && b[2] == 0 && b[3] == 0 ? "UTF-32" : "UTF-16";
    }
    if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
      return "UTF-16";
    }
    if (!four) {
      return null;
    }
    if (b[0] == 0 && b[1] == 0 && (b[2] != 0 || b[3] != 0)) {
      return "UTF-32BE";
    }
    if (b[0] != 0 && b[1] == 0 && b[3] == 0) {
      return b[2] == 0 ? "UTF-32LE" : "UTF-16LE";
    }
    return b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0 ? "UTF-16BE" : null;
  }

  /** Whether all is UTF-8, but for a character that is cut off at the end. */
  private static boolean isUtf8(byte[] b) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    return !utf8.decode(ByteBuffer.wrap(b), CharBuffer.allocate(b.length), false).isError();
  }

  private static boolean isAscii(byte[] bytes) {
    int ascii = 0;
    for (byte b : bytes) {
      if (b >= ' ' && b < 0x7F || b == '\n' || b == '\r' || b == '\t') {
        ascii++;
      }
    }
    return ascii >= ASCII * bytes.length;
  }

  /**
   * Whether pairs of bytes are mostly ideographs, Chinese punctuation, full-width forms and ASCII.
   * In GB18030 and Big5 the first byte of nearly every pair is 0xA1 or more.
   *
   * @param high which byte of a pair is the high one
   */
  private static boolean isChinese(byte[] b, int high) {
    int pairs = b.length / 2;
    int chinese = 0;
    for (int i = 0; i < pairs; i++) {
      int c = (b[2 * i + high] & 0xFF) << 8 | b[2 * i + 1 - high] & 0xFF;
      if (c == '\n'
          || c == '\r'
          || c == '\t'
          || c >= 0x20 && c < 0x7F
          || c >= 0x2010 && c <= 0x2026
          || c >= 0x3000 && c < 0x3020
          || c >= 0x4E00 && c < 0xA000
          || c >= 0xFF00 && c < 0xFF60) {
        chinese++;
      }
    }
    return pairs >= 2 && chinese >= MOST * pairs;
  }
}
