package io.github.qubao.ocr;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * Not thread-safe. Bytes as a stream that knows its length, so that readers refuse what would lie
 * behind the end before they take memory for it.
 */
final class BytesImageInput extends ImageInputStreamImpl {
  private final byte[] bytes;

  /** Takes the array as it is. */
  BytesImageInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public int read() {
    bitOffset = 0;
    return streamPos < bytes.length ? bytes[(int) streamPos++] & 255 : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    bitOffset = 0;
    if (length == 0) {
      return 0;
    }
    if (streamPos >= bytes.length) {
      return -1;
    }
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, to, from, count);
    streamPos += count;
    return count;
  }
}
