package io.github.qubao.ocr.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Objects;

/** Immutable and thread-safe. A picture in shades of grey, 0 for black to 255 for white. */
public final class GrayPicture {
  private final int width;
  private final int height;
  private final byte[] pixels;

  /** Takes the array as it is, row by row: whoever gives it must not change it. */
  GrayPicture(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** A picture in grey; what can be seen through is white. */
  public static GrayPicture of(BufferedImage image) {
    int width = Objects.requireNonNull(image, "image").getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[Math.multiplyExact(width, height)];
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      image.getRaster().getDataElements(0, 0, width, height, pixels);
      return new GrayPicture(width, height, pixels);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) grey(row[x]);
      }
    }
    return new GrayPicture(width, height, pixels);
  }

  /** The luma of ITU-R BT.601, on white. */
  private static int grey(int argb) {
    int luma = (299 * (argb >> 16 & 255) + 587 * (argb >> 8 & 255) + 114 * (argb & 255)) / 1000;
    int alpha = argb >>> 24;
    return 255 - (255 - luma) * alpha / 255;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The shade of a pixel. */
  public int at(int x, int y) {
    return pixels[y * width + x] & 255;
  }

  /** Its pixels, row by row: a copy. */
  public byte[] pixels() {
    return Arrays.copyOf(pixels, pixels.length);
  }
}
