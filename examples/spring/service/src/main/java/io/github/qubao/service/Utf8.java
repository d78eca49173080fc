package io.github.qubao.service;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Thread-safe. Reads UTF-8 strictly. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text.
   *
   * @throws Problem if a byte is no UTF-8; says which
   */
  static String decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      throw Problem.malformed(
          "not UTF-8: byte "
              + (in.position() + 1)
              + " is 0x"
              + Integer.toHexString(0x100 | bytes[in.position()] & 0xFF).substring(1)
              + "; convert the text, for example with iconv -f GB18030 -t UTF-8");
    }
  }

  /** The same without a byte-order mark at the start. */
  static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
