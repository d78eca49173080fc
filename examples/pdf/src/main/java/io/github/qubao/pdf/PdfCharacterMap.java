package io.github.qubao.pdf;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per table. Counts the entries of a table of characters (CMap) as its parser
 * would make them: a range of three numbers makes as many entries as it spans.
 */
final class PdfCharacterMap {
  /** Ranges are searched one by one for each character that is drawn. */
  private static final int DEAR = 100;

  private final byte[] bytes;
  private int at;
  private long entries;

  private PdfCharacterMap(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many entries it has; what is searched one by one counts a hundred times. */
  static long size(byte[] bytes) {
    PdfCharacterMap map = new PdfCharacterMap(bytes);
    map.count();
    return map.entries;
  }

  private void count() {
    String table = "";
    byte[][] codes = new byte[2][];
    int seen = 0;
    while (at < bytes.length) {
      int c = bytes[at++];
      if (c == '%') {
        skipTo('\n', '\r');
      } else if (c == '(') {
        skipTo(')', ')');
      } else if (c == '<' && at < bytes.length && bytes[at] != '<') {
        byte[] code = code();
        entries++;
        entries += table.equals("begincidrange") || table.equals("begincodespacerange") ? DEAR : 0;
        if (seen < 2) {
          codes[seen++] = code;
        } else {
          add(table, codes[0], codes[1]);
          seen = 0;
        }
      } else if (c == '[') {
        // One entry for each code in it, and these are counted.
        for (; at < bytes.length && bytes[at] != ']'; at++) {
          entries += bytes[at] == '<' ? 1 : 0;
        }
        seen = 0;
      } else if (c >= 'a' && c <= 'z') {
        table = word(at - 1);
        seen = 0;
      }
    }
  }

  private void add(String table, byte @Nullable [] first, byte @Nullable [] last) {
    if (table.equals("beginbfrange") && first != null && last != null) {
      entries += Math.max(0, (long) number(last) - number(first) + 1);
    }
  }

  /** As the parser has it: of a code of more than four bytes the last four. */
  private static int number(byte[] code) {
    int number = 0;
    for (byte b : code) {
      number = number << 8 | b & 0xFF;
    }
    return number;
  }

  private byte[] code() {
    int digits = 0;
    byte[] code = new byte[8];
    for (; at < bytes.length && bytes[at] != '>'; at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit >= 0) {
        if (digits % 2 == 0) {
          System.arraycopy(code, 1, code, 0, 7);
          code[7] = 0;
        }
        code[7] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
        digits++;
      }
    }
    at++;
    return code;
  }

  private String word(int from) {
    while (at < bytes.length && bytes[at] >= 'a' && bytes[at] <= 'z') {
      at++;
    }
    return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
  }

  private void skipTo(char a, char b) {
    while (at < bytes.length && bytes[at] != a && bytes[at] != b) {
      at++;
    }
  }
}
