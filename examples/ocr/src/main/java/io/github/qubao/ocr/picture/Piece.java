package io.github.qubao.ocr.picture;

import java.util.List;

/**
 * Immutable and thread-safe. A piece of a line, with no wide blank in it.
 *
 * @param box around its ink, in pixels
 * @param runs boxes around what no white column parts, from left to right: characters, halves of
 *     them, or several that touch
 */
public record Piece(Box box, List<Box> runs) {
  public Piece {
    runs = List.copyOf(runs);
  }

  Piece moved(int across, int down) {
    return new Piece(
        box.moved(across, down), runs.stream().map(run -> run.moved(across, down)).toList());
  }

  static Piece of(List<Box> runs) {
    return new Piece(runs.stream().reduce(Box::with).orElseThrow(), runs);
  }
}
