package io.github.qubao.spark;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Stateless and thread-safe. Text from bytes, all of them or none. */
final class Utf8 {
  private Utf8() {}

  /**
   * Decodes UTF-8; a byte-order mark at the beginning is left out.
   *
   * @throws UnreadableException if it is something else
   */
  static String decode(byte[] bytes) throws UnreadableException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      check(bytes);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void check(byte[] bytes) throws UnreadableException {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer sink = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = utf8.decode(in, sink, true);
      if (result.isError()) {
        throw new UnreadableException(
            String.format(
                Locale.ROOT,
                "not UTF-8: byte %,d is 0x%02X; convert the file, for example with iconv -f GB18030"
                    + " -t UTF-8",
                in.position() + 1,
                bytes[in.position()] & 0xFF));
      }
      if (result.isUnderflow()) {
        return;
      }
      sink.clear();
    }
  }
}
