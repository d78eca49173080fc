package io.github.qubao.pdf;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * Not thread-safe. Bytes that count what is looked at of them, so that a search which begins again
 * at every object comes to an end.
 */
final class PdfSource implements RandomAccessRead {
  private final RandomAccessRead bytes;
  private final IntConsumer looked;

  /**
   * Starts to count.
   *
   * @param looked is told how many bytes are looked at, each time
   */
  PdfSource(RandomAccessRead bytes, IntConsumer looked) {
    this.bytes = bytes;
    this.looked = looked;
  }

  @Override
  public int read() throws IOException {
    looked.accept(1);
    return bytes.read();
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    int n = bytes.read(to, from, length);
    looked.accept(Math.max(1, n));
    return n;
  }

  @Override
  public int peek() throws IOException {
    looked.accept(1);
    return bytes.peek();
  }

  @Override
  public boolean isEOF() throws IOException {
    looked.accept(1);
    return bytes.isEOF();
  }

  @Override
  public long getPosition() throws IOException {
    return bytes.getPosition();
  }

  @Override
  public void seek(long position) throws IOException {
    looked.accept(1);
    bytes.seek(position);
  }

  @Override
  public void rewind(int length) throws IOException {
    looked.accept(1);
    bytes.rewind(length);
  }

  @Override
  public void skip(int length) throws IOException {
    looked.accept(1);
    bytes.skip(length);
  }

  @Override
  public int available() throws IOException {
    return bytes.available();
  }

  @Override
  public long length() throws IOException {
    return bytes.length();
  }

  @Override
  public boolean isClosed() {
    return bytes.isClosed();
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
