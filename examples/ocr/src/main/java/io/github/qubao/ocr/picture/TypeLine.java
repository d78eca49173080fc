package io.github.qubao.ocr.picture;

import java.util.List;

/**
 * Immutable and thread-safe. A line of type in the picture of a page.
 *
 * @param box around its ink, in pixels
 * @param characters boxes of the characters of a line that runs from top to bottom; empty of one
 *     from left to right
 * @param size of its type in pixels; 0 if it has too few characters to tell
 * @param pieces of it, from left to right, parted by wide blanks; one that runs from top to bottom
 *     is one
 */
public record TypeLine(Box box, List<Box> characters, double size, List<Piece> pieces) {
  public TypeLine {
    pieces = List.copyOf(pieces);
    characters = List.copyOf(characters);
  }

  /** It, so far to the right and so far down. */
  TypeLine moved(int across, int down) {
    return new TypeLine(
        box.moved(across, down),
        characters.stream().map(c -> c.moved(across, down)).toList(),
        size,
        pieces.stream().map(piece -> piece.moved(across, down)).toList());
  }

  /** Whether it runs from top to bottom. */
  public boolean isVertical() {
    return !characters.isEmpty();
  }
}
