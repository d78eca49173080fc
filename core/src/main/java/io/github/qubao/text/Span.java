package io.github.qubao.text;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A stretch of a text, in UTF-16 offsets: {@code text.substring(start,
 * end)}.
 *
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last UTF-16 unit, never below {@code start}
 */
public record Span(int start, int end) implements Serializable {
  /**
   * Checks the order of the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span s && start == s.start && end == s.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** The length in UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** What stands in {@code text} at this span. */
  public String in(String text) {
    return Objects.requireNonNull(text, "text").substring(start, end);
  }
}
