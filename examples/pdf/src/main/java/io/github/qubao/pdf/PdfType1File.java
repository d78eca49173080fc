package io.github.qubao.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Not thread-safe: one per font. Takes the glyphs out of a Type 1 font before it is parsed. Its
 * clear part says which character a code is; its encrypted part draws them, and a few bytes of that
 * can ask for room for a billion parts.
 */
final class PdfType1File {
  private static final byte[] BEFORE = "currentfile".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENCRYPTED = "eexec".getBytes(StandardCharsets.US_ASCII);

  /** An encrypted part that draws nothing; its first four bytes are passed over. */
  private static final byte[] EMPTY =
      "0000/Private 0 dict dup begin /CharStrings 0 dict dup begin end "
          .getBytes(StandardCharsets.US_ASCII);

  private static final int RECORD = 0x80;
  private static final int BINARY_RECORD = 2;
  private static final int LAST_RECORD = 3;

  private final byte[] bytes;
  private int written;
  private int key = 55665;

  private PdfType1File(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Writes over the encrypted part of what may be read as a Type 1 font. */
  static void removeGlyphs(byte[] bytes) {
    if (bytes.length < 2) {
      return;
    }
    if ((bytes[0] & 0xFF) == RECORD) {
      new PdfType1File(bytes).inRecords();
    } else if (bytes[0] == '%' || bytes[1] == '!') {
      int at = indexOf(bytes, BEFORE, 0);
      int encrypted = at < 0 ? -1 : indexOf(bytes, ENCRYPTED, at);
      if (encrypted >= 0) {
        new PdfType1File(bytes).afterBlanks(encrypted + ENCRYPTED.length);
      }
    }
  }

  private void afterBlanks(int start) {
    int at = start;
    while (at < bytes.length
        && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
      at++;
    }
    write(at, bytes.length);
  }

  /** In a file of records (PFB) the encrypted part is what is in the binary ones. */
  private void inRecords() {
    long at = 0;
    while (at + 6 <= bytes.length && (bytes[(int) at] & 0xFF) == RECORD) {
      int start = (int) at;
      int kind = bytes[start + 1];
      long size = 0;
      for (int i = 5; i >= 2; i--) {
        size = size << 8 | bytes[start + i] & 0xFF;
      }
      at += 6 + size;
      if (kind == LAST_RECORD) {
        return;
      }
      if (kind == BINARY_RECORD) {
        write(start + 6, (int) Math.min(bytes.length, at));
      }
    }
  }

  /** Encrypts the empty part over what is there, and blanks to the end. */
  private void write(int from, int to) {
    for (int i = from; i < to; i++, written++) {
      int cipher = (written < EMPTY.length ? EMPTY[written] : ' ') ^ key >> 8;
      bytes[i] = (byte) cipher;
      key = (cipher + key) * 52845 + 22719 & 0xFFFF;
    }
  }

  private static int indexOf(byte[] bytes, byte[] part, int from) {
    for (int i = from; i + part.length <= bytes.length; i++) {
      if (bytes[i] == part[0] && Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    return -1;
  }
}
