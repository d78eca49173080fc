package io.github.qubao.ocr.picture;

/**
 * The shade that parts ink from paper: the one by which the shades on either side differ least (N.
 * Otsu, A threshold selection method from gray-level histograms, 1979).
 */
final class Otsu {
  private Otsu() {}

  /** Pixels darker than this are ink; 0, none, if all have the same shade. */
  static int threshold(GrayPicture picture) {
    long[] count = new long[256];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        count[picture.at(x, y)]++;
      }
    }
    double all = (double) picture.width() * picture.height();
    double sum = 0;
    for (int i = 0; i < count.length; i++) {
      sum += (double) i * count[i];
    }
    double dark = 0;
    double darkSum = 0;
    double best = 0;
    int from = 0;
    int to = 0;
    for (int i = 0; i < count.length - 1; i++) {
      dark += count[i];
      darkSum += (double) i * count[i];
      double light = all - dark;
      if (dark == 0 || light == 0) {
        continue;
      }
      double apart = darkSum / dark - (sum - darkSum) / light;
      double between = dark * light * apart * apart;
      if (between > best) {
        best = between;
        from = i + 1;
      }
      if (between == best) {
        to = i + 1; // shades between that do not occur: the middle of them
      }
    }
    return best == 0 ? 0 : (from + to + 1) / 2;
  }
}
