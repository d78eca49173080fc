package io.github.qubao.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Splits bytes that come in pieces into lines, with one unfinished line held. */
final class LineSplitter {
  /** Immutable. A line without its end; {@code bytes} is null if it was too long. */
  record Line(long number, byte @Nullable [] bytes) {}

  private final int mostBytes;
  private byte[] line = new byte[1024];
  private int length;
  private boolean tooLong;
  private long number = 1;

  LineSplitter(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** The lines that a piece ends, in their order. */
  List<Line> add(byte[] piece) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < piece.length; i++) {
      if (piece[i] == '\n') {
        append(piece, start, i);
        lines.add(take());
        start = i + 1;
      }
    }
    append(piece, start, piece.length);
    return lines;
  }

  /** The last line where it has no end; none where there is nothing left. */
  List<Line> finish() {
    return length > 0 || tooLong ? List.of(take()) : List.of();
  }

  /** The bytes of the unfinished line. */
  int held() {
    return length;
  }

  private void append(byte[] piece, int from, int to) {
    int more = to - from;
    if (tooLong || more > mostBytes - length) {
      tooLong = true;
      line = new byte[1024];
      length = 0;
      return;
    }
    if (length + more > line.length) {
      line = Arrays.copyOf(line, Math.max(length + more, Math.min(mostBytes, 2 * line.length)));
    }
    System.arraycopy(piece, from, line, length, more);
    length += more;
  }

  private Line take() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    Line whole = new Line(number++, tooLong ? null : Arrays.copyOf(line, end));
    tooLong = false;
    length = 0;
    if (line.length > 1 << 16) {
      line = new byte[1024]; // a long line does not hold memory for all that follow
    }
    return whole;
  }
}
