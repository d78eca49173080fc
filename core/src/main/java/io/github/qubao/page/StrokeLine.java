package io.github.qubao.page;

import java.util.regex.Pattern;

/** Stateless and thread-safe. A row of strokes between two articles. */
final class StrokeLine {
  private static final Pattern STROKES = Pattern.compile("[—─\\-_=＝*＊~～]{6,}");

  private StrokeLine() {}

  /** Whether the line is one: not if it has a place on a printed page. */
  static boolean is(PageLine line) {
    return !line.isPlaced() && STROKES.matcher(line.text()).matches();
  }
}
