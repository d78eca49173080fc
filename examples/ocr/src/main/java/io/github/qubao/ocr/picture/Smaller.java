package io.github.qubao.ocr.picture;

/**
 * Makes pictures smaller: each pixel is the mean of those around it, the nearer the more (a
 * triangle twice as wide as the pixel).
 */
final class Smaller {
  private Smaller() {}

  /**
   * A picture made smaller.
   *
   * @param scale how many pixels become one, 1 or more
   */
  static GrayPicture of(GrayPicture picture, double scale) {
    int width = Math.max(1, (int) Math.round(picture.width() / scale));
    int height = Math.max(1, (int) Math.round(picture.height() / scale));
    float[] rows = new float[width * picture.height()];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        int line = y;
        rows[y * width + x] = mean(x, scale, picture.width(), i -> picture.at(i, line));
      }
    }
    byte[] out = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = x;
        float shade = mean(y, scale, picture.height(), i -> rows[i * width + column]);
        out[y * width + x] = (byte) Math.round(shade);
      }
    }
    return new GrayPicture(width, height, out);
  }

  private interface Shades {
    float at(int i);
  }

  private static float mean(int at, double scale, int length, Shades shades) {
    double middle = (at + 0.5) * scale;
    int from = Math.max(0, (int) Math.floor(middle - scale));
    int to = Math.min(length, (int) Math.ceil(middle + scale));
    double sum = 0;
    double all = 0;
    for (int i = from; i < to; i++) {
      double weight = Math.max(0, 1 - Math.abs(i + 0.5 - middle) / scale);
      sum += weight * shades.at(i);
      all += weight;
    }
    return all > 0 ? (float) (sum / all) : shades.at(Math.min(length - 1, (int) middle));
  }
}
