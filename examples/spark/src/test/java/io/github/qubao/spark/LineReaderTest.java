package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, however a file is cut into ranges. */
class LineReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "a",
        "a\n",
        "\na",
        "a\nb\n",
        "\n\n\n",
        "a\r\nb\r\n",
        "早稻\n收割\n\n \t\n完",
        "\uFEFFa\nb",
        "a\n\uFEFFb",
        "a\u2028b\u0085c\n"
      })
  void everyLineIsInOneRange(String text) throws IOException {
    byte[] file = text.getBytes(StandardCharsets.UTF_8);
    List<String> whole = read(file, 0, file.length);
    for (int first = 0; first <= file.length; first++) {
      for (int second = first; second <= file.length; second++) {
        List<String> parts = new ArrayList<>(read(file, 0, first));
        parts.addAll(read(file, first, second));
        parts.addAll(read(file, second, file.length));
        assertEquals(whole, parts, first + ", " + second);
      }
    }
  }

  @Test
  void linesEndWithALineFeedAndBlankOnesAreNone() throws IOException {
    byte[] file = "\uFEFF一\r\n\n \t\r\n二\u2028三\n四".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("3:一\r", "13:二\u2028三", "23:四"), read(file, 0, file.length));
  }

  @Test
  void linesLongerThanABufferAreWhole() throws IOException {
    Random random = new Random(18);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append("稻".repeat(random.nextInt(60_000))).append(i).append('\n');
    }
    byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
    List<String> whole = read(file, 0, file.length);
    assertEquals(
        text.toString().lines().toList(),
        whole.stream().map(l -> l.substring(l.indexOf(':') + 1)).toList());
    for (int i = 0; i < 20; i++) {
      int cut = random.nextInt(file.length);
      List<String> parts = new ArrayList<>(read(file, 0, cut));
      parts.addAll(read(file, cut, file.length));
      assertEquals(whole, parts);
    }
  }

  @Test
  void aLineBeyondTheLimitIsToldAndPassedOver() throws IOException {
    InputStream long64M =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    bytes("a\n"),
                    new RepeatedByte('c', LineReader.MOST_BYTES),
                    bytes("\n"),
                    new RepeatedByte('d', LineReader.MOST_BYTES + 1L),
                    bytes("\ne"))));
    try (LineReader lines = new LineReader(long64M, 0, Long.MAX_VALUE)) {
      assertEquals(1, bytesOf(lines.next()).length);
      assertEquals(LineReader.MOST_BYTES, bytesOf(lines.next()).length);
      LineReader.Line tooLong = Objects.requireNonNull(lines.next());
      assertEquals(LineReader.MOST_BYTES + 3L, tooLong.start());
      assertNull(tooLong.bytes());
      assertEquals("e", new String(bytesOf(lines.next()), StandardCharsets.UTF_8));
      assertNull(lines.next());
    }
  }

  private static byte[] bytesOf(LineReader.@Nullable Line line) {
    return Objects.requireNonNull(Objects.requireNonNull(line).bytes());
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Not thread-safe. So many of a byte. */
  private static final class RepeatedByte extends InputStream {
    private final byte value;
    private long left;

    RepeatedByte(char value, long count) {
      this.value = (byte) value;
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int n = (int) Math.min(length, left);
      Arrays.fill(into, from, from + n, value);
      left -= n;
      return n == 0 ? -1 : n;
    }
  }

  private static List<String> read(byte[] file, long start, long end) throws IOException {
    int from = (int) Math.max(0, start - 1);
    InputStream in = new ByteArrayInputStream(Arrays.copyOfRange(file, from, file.length));
    List<String> read = new ArrayList<>();
    try (LineReader lines = new LineReader(in, start, end)) {
      for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
        read.add(line.start() + ":" + new String(bytesOf(line), StandardCharsets.UTF_8));
      }
      assertNull(lines.next());
    }
    return read;
  }
}
