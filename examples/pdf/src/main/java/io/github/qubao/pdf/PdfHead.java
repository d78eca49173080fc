package io.github.qubao.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Thread-safe. Tells a PDF by its first bytes. Some have the head of a message or of a download
 * before their own, and readers look for it there; a text may be about {@code %PDF-} too.
 */
final class PdfHead {
  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** How many bytes may stand before the header, as PDF readers have it. */
  private static final int MOST_BEFORE = 1024;

  /** Bytes looked at to tell whether all is text; what is packed in a PDF begins before. */
  private static final int LOOKED_AT = 8192;

  private PdfHead() {}

  /**
   * Whether a PDF comes next; {@code in} stays where it is.
   *
   * @param waits whether to wait for bytes that do not come at once, past the first few
   */
  static boolean comesNext(InputStream in, boolean waits) throws IOException {
    in.mark(LOOKED_AT);
    byte[] first = new byte[LOOKED_AT];
    int n = in.readNBytes(first, 0, HEADER.length);
    if (n == HEADER.length && !Arrays.equals(first, 0, n, HEADER, 0, n)) {
      int more = waits ? LOOKED_AT - n : Math.min(LOOKED_AT - n, in.available());
      n += in.readNBytes(first, n, more);
    }
    in.reset();
    int header = header(first, n);
    return header == 0 || header > 0 && (isBlank(first, header) || !isText(first, n));
  }

  /** Where the header is, or -1. */
  private static int header(byte[] bytes, int length) {
    for (int i = 0; i <= MOST_BEFORE && i + HEADER.length <= length; i++) {
      if (Arrays.equals(bytes, i, i + HEADER.length, HEADER, 0, HEADER.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether only blanks and a byte-order mark come first. */
  private static boolean isBlank(byte[] bytes, int length) {
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).isBlank();
  }

  /** Whether it is UTF-8 without control characters; the last character may be cut off. */
  private static boolean isText(byte[] bytes, int length) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(length);
    if (decoder.decode(ByteBuffer.wrap(bytes, 0, length), text, length < LOOKED_AT).isError()) {
      return false;
    }
    return text.flip()
        .chars()
        .noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85);
  }
}
