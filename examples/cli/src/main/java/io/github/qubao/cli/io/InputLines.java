package io.github.qubao.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Splits an input into lines of UTF-8 and says of each what is wrong with it. */
public final class InputLines {
  private static final String CONVERT = "; convert the file, for example with iconv -f %s -t UTF-8";

  private final InputStream in;
  private final String source;
  private final int mostBytes;
  private final Runnable beforeWait;

  private byte[] line = new byte[256];
  private int length;
  private boolean tooLong;
  private long number = 1;

  /**
   * Reads from where {@code in} stands.
   *
   * @param source its name for messages
   * @param mostBytes the longest line
   * @param beforeWait is run before each wait for more input
   */
  InputLines(InputStream in, String source, int mostBytes, Runnable beforeWait) {
    this.in = in;
    this.source = source;
    this.mostBytes = mostBytes;
    this.beforeWait = beforeWait;
  }

  /** What is done with each line. */
  public interface Handler {
    /**
     * Takes one line.
     *
     * @param line the line without its end
     * @param number counted from 1
     * @param end the line's end as it stands, empty at the end of the input
     */
    void line(String line, long number, String end) throws IOException;

    /** Takes the reason why a line cannot be read; if this returns, reading goes on behind it. */
    default void broken(InputException reason) throws IOException {
      throw reason;
    }

    /** Takes, behind each line, how many bytes of the input were read with it and before it. */
    default void passed(long bytes) {}

    /** Is called before each wait for more input. */
    default void waiting() throws IOException {}
  }

  /** Refuses what begins as UTF-16, UTF-32 or no text does; {@code in} stays where it is. */
  static void refuseOther(InputStream in, String source) throws IOException {
    in.mark(Encoding.HEAD_BYTES);
    // One read, which waits for no more than is there: somebody may be typing.
    byte[] head = new byte[Encoding.HEAD_BYTES];
    int n = in.read(head);
    in.reset();
    if (n < 0) {
      return;
    }
    byte[] bytes = Arrays.copyOf(head, n);
    String problem = Foreign.problem(bytes);
    if (problem != null) {
      throw new InputException(source, problem);
    }
    String encoding = Encoding.wide(bytes);
    if (encoding != null) {
      throw new InputException(
          source, "looks like " + encoding + ", not UTF-8" + String.format(CONVERT, encoding));
    }
  }

  /** Gives the lines to {@code handler} one by one; only one is held at a time. */
  void forEach(Handler handler) throws IOException {
    byte[] chunk = new byte[1 << 16];
    long bytes = 0;
    while (true) {
      if (in.available() == 0) {
        handler.waiting();
        beforeWait.run();
      }
      int n = in.read(chunk);
      if (n < 0) {
        break;
      }
      int start = 0;
      for (int i = 0; i < n; i++) {
        if (chunk[i] == '\n') {
          add(chunk, start, i, handler);
          emit("\n", handler);
          start = i + 1;
          handler.passed(bytes + start);
        }
      }
      bytes += n;
      add(chunk, start, n, handler);
    }
    if (length > 0) {
      emit("", handler);
      handler.passed(bytes);
    }
  }

  private void add(byte[] chunk, int from, int to, Handler handler) throws IOException {
    if (tooLong) {
      return;
    }
    int more = to - from;
    if (more > mostBytes - length) {
      tooLong = true;
      line = new byte[256];
      handler.broken(
          new InputException(
              source,
              number,
              String.format(
                  Locale.ROOT,
                  "the line has more than %,d bytes, the most that is read; break it up",
                  mostBytes)));
      return;
    }
    if (length + more > line.length) {
      try {
        line = Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
      } catch (OutOfMemoryError e) {
        tooLong = true;
        line = new byte[256];
        handler.broken(InputException.tooLarge(source, number, e));
        return;
      }
    }
    System.arraycopy(chunk, from, line, length, more);
    length += more;
  }

  private void emit(String end, Handler handler) throws IOException {
    int size = length;
    boolean skip = tooLong;
    long at = number++;
    length = 0;
    tooLong = false;
    if (skip) {
      return;
    }
    String text;
    byte[] bytes = line;
    if (size > 1 << 20) {
      line = new byte[256]; // one long line does not hold memory for all that follow
    }
    try {
      text = new String(bytes, 0, size, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') >= 0) {
        int bad = firstBadByte(bytes, size);
        if (bad >= 0) {
          handler.broken(
              new InputException(
                  source,
                  at,
                  String.format(
                      Locale.ROOT,
                      "not UTF-8: byte %,d of the line is 0x%02X" + CONVERT,
                      bad + 1,
                      bytes[bad] & 0xFF,
                      "GB18030")));
          return;
        }
      }
    } catch (OutOfMemoryError e) {
      handler.broken(InputException.tooLarge(source, at, e));
      return;
    }
    if (end.equals("\n") && text.endsWith("\r")) {
      handler.line(text.substring(0, text.length() - 1), at, "\r\n");
    } else {
      handler.line(text, at, end);
    }
  }

  /** Where in the line the first byte stands that is no UTF-8, -1 if all is. */
  private static int firstBadByte(byte[] line, int size) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, size);
    CharBuffer sink = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = utf8.decode(bytes, sink, true);
      if (result.isError()) {
        return bytes.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      sink.clear();
    }
  }
}
