package io.github.qubao.segment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Puts the head that {@link DictionaryFile} reads before the body of a dictionary. */
final class Sealed {
  static final int HEAD = 16;

  private Sealed() {}

  static byte[] file(int magic, int version, byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return ByteBuffer.allocate(HEAD + body.length)
        .putInt(magic)
        .putInt(version)
        .putInt(body.length)
        .putInt((int) crc.getValue())
        .put(body)
        .array();
  }
}
