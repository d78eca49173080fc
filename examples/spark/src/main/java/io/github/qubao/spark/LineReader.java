package io.github.qubao.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The lines of a file whose first byte is in a range: ranges side by side have
 * every line once, wherever they are cut. Lines end with LF; blank ones are passed over.
 */
final class LineReader implements Closeable {
  /** As much as the command line reads. */
  static final int MOST_BYTES = 1 << 26;

  private final InputStream in;
  private final long end;
  private final byte[] chunk = new byte[1 << 16];
  private byte[] line = new byte[1 << 12];
  private int at;
  private int filled;

  /** Whether the next line is the file's first, which begins with the byte-order mark if any. */
  private boolean first;

  /** Where in the file {@code chunk[at]} stands. */
  private long place;

  /**
   * A line without its end.
   *
   * @param start where in the file it begins
   * @param bytes null if there are more than {@link #MOST_BYTES}
   */
  record Line(long start, byte @Nullable [] bytes) {}

  /**
   * Lines of a range.
   *
   * @param in stands at {@code start}, or, if that is not 0, one byte before it
   */
  LineReader(InputStream in, long start, long end) throws IOException {
    this.in = in;
    this.end = end;
    if (start == 0) {
      first = end > 0;
      skipByteOrderMark();
    } else {
      // The line that the byte before belongs to is the neighbour's.
      place = start - 1;
      skipLine();
    }
  }

  /** The next line, null behind the last. */
  @Nullable Line next() throws IOException {
    while ((place < end || first) && (at < filled || fill())) {
      first = false;
      long start = place;
      byte @Nullable [] read = line();
      if (read == null || !isBlank(read)) {
        return new Line(start, read);
      }
    }
    return null;
  }

  /** Where the next line begins. */
  long place() {
    return place;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private byte @Nullable [] line() throws IOException {
    int size = 0;
    while (at < filled || fill()) {
      int more = lineFeed() - at;
      if (more > MOST_BYTES - size) {
        skipLine();
        return null;
      }
      if (size + more > line.length) {
        line = Arrays.copyOf(line, Math.max(size + more, 2 * line.length));
      }
      System.arraycopy(chunk, at, line, size, more);
      size += more;
      advance(more);
      if (at < filled) {
        advance(1);
        break;
      }
    }
    return Arrays.copyOf(line, size);
  }

  private void skipLine() throws IOException {
    while (at < filled || fill()) {
      advance(lineFeed() - at);
      if (at < filled) {
        advance(1);
        return;
      }
    }
  }

  /** Where in the chunk the line ends, at the latest behind all of it. */
  private int lineFeed() {
    int stop = at;
    while (stop < filled && chunk[stop] != '\n') {
      stop++;
    }
    return stop;
  }

  private void skipByteOrderMark() throws IOException {
    filled = Math.max(0, in.readNBytes(chunk, 0, 3));
    if (filled == 3
        && chunk[0] == (byte) 0xEF
        && chunk[1] == (byte) 0xBB
        && chunk[2] == (byte) 0xBF) {
      advance(3);
    }
  }

  private void advance(int bytes) {
    at += bytes;
    place += bytes;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(chunk));
    return filled > 0;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
