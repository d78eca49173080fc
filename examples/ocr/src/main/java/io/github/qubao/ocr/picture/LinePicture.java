package io.github.qubao.ocr.picture;

import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. A line of type alone, as OCR gets it.
 *
 * @param picture of the line, with white around it
 * @param scale how many pixels of the page one of the picture is
 * @param margin how many pixels of the picture are before the line
 */
public record LinePicture(GrayPicture picture, double scale, int margin) {
  /** Where a column of the picture is, in pixels of the page from the line's left. */
  public double across(double x) {
    return (x - margin) * scale;
  }

  /** A line with white around it, made smaller if it is higher than {@code highest}. */
  static LinePicture of(GrayPicture line, int highest, int margin) {
    double scale = Math.max(1, (double) line.height() / highest);
    GrayPicture small = scale == 1 ? line : Smaller.of(line, scale);
    int width = small.width() + 2 * margin;
    byte[] out = new byte[width * (small.height() + 2 * margin)];
    Arrays.fill(out, (byte) 255);
    for (int y = 0; y < small.height(); y++) {
      for (int x = 0; x < small.width(); x++) {
        out[(y + margin) * width + x + margin] = (byte) small.at(x, y);
      }
    }
    return new LinePicture(new GrayPicture(width, small.height() + 2 * margin, out), scale, margin);
  }

  /** Brackets and quotation marks lie on their side in a line from top to bottom. */
  private static GrayPicture upright(GrayPicture c, int size) {
    if (c.height() > 0.5 * size || c.width() > 0.8 * size || c.width() < 0.3 * size) {
      return c;
    }
    byte[] out = new byte[c.width() * c.height()];
    for (int y = 0; y < c.height(); y++) {
      for (int x = 0; x < c.width(); x++) {
        out[(c.width() - 1 - x) * c.height() + y] = (byte) c.at(x, y);
      }
    }
    return new GrayPicture(c.height(), c.width(), out);
  }

  /** Pictures of characters beside one another, each in the middle of a square. */
  static GrayPicture sideBySide(List<GrayPicture> line, int size) {
    List<GrayPicture> characters = line.stream().map(c -> upright(c, size)).toList();
    int height = characters.stream().mapToInt(GrayPicture::height).max().orElse(1);
    int pitch = size + size / 10;
    byte[] out = new byte[pitch * characters.size() * height];
    Arrays.fill(out, (byte) 255);
    for (int i = 0; i < characters.size(); i++) {
      GrayPicture c = characters.get(i);
      int left = i * pitch + (pitch - c.width()) / 2;
      int top = (height - c.height()) / 2;
      for (int y = 0; y < c.height(); y++) {
        for (int x = 0; x < c.width(); x++) {
          out[(top + y) * pitch * characters.size() + left + x] = (byte) c.at(x, y);
        }
      }
    }
    return new GrayPicture(pitch * characters.size(), height, out);
  }
}
