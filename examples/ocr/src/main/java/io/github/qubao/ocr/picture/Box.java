package io.github.qubao.ocr.picture;

/**
 * Immutable. A rectangle in pixels.
 *
 * @param right behind its last column
 * @param bottom behind its last row
 */
public record Box(int left, int top, int right, int bottom) {
  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  /** It, so far to the right and so far down. */
  Box moved(int across, int down) {
    return new Box(left + across, top + down, right + across, bottom + down);
  }

  /** The smallest that holds both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** How many rows both have. */
  int rowsShared(Box other) {
    return Math.max(0, Math.min(bottom, other.bottom) - Math.max(top, other.top));
  }

  /** How many columns both have. */
  int columnsShared(Box other) {
    return Math.max(0, Math.min(right, other.right) - Math.max(left, other.left));
  }

  /** The columns between them; 0 or less if they share any. */
  int across(Box other) {
    return Math.max(left, other.left) - Math.min(right, other.right);
  }

  /** The rows between them; 0 or less if they share any. */
  int down(Box other) {
    return Math.max(top, other.top) - Math.min(bottom, other.bottom);
  }
}
