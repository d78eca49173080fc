package io.github.qubao.ocr.picture;

/** Turns pictures by a few degrees about their middle. */
final class Turned {
  private Turned() {}

  /**
   * A picture as large in which what fell to the right by an angle is level; what comes in at the
   * corners is white.
   *
   * @param degrees the angle
   */
  static GrayPicture of(GrayPicture picture, double degrees) {
    int width = picture.width();
    int height = picture.height();
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    double middleX = (width - 1) / 2.0;
    double middleY = (height - 1) / 2.0;
    byte[] out = new byte[width * height];
    for (int y = 0; y < height; y++) {
      double fromX = middleX - middleX * cosine - (y - middleY) * sine;
      double fromY = middleY - middleX * sine + (y - middleY) * cosine;
      for (int x = 0; x < width; x++) {
        out[y * width + x] = (byte) shade(picture, fromX + x * cosine, fromY + x * sine);
      }
    }
    return new GrayPicture(width, height, out);
  }

  /** The shade between four pixels: the mean of them, the nearer the more. */
  private static int shade(GrayPicture picture, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double below = y - top;
    double above = (1 - right) * at(picture, left, top) + right * at(picture, left + 1, top);
    double under =
        (1 - right) * at(picture, left, top + 1) + right * at(picture, left + 1, top + 1);
    return (int) Math.round((1 - below) * above + below * under);
  }

  private static int at(GrayPicture picture, int x, int y) {
    boolean inside = x >= 0 && y >= 0 && x < picture.width() && y < picture.height();
    return inside ? picture.at(x, y) : 255;
  }
}
