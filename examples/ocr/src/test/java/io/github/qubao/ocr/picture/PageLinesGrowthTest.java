package io.github.qubao.ocr.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page twice as wide and high takes about four times as long, whatever is on it. */
class PageLinesGrowthTest {
  /** Four is linear; sixteen, what comparing all with all takes, is far beyond. */
  private static final double MOST = 9;

  /** What is not of the page's size, in nanoseconds: below it nothing is told by a ratio. */
  private static final double FIXED = 20_000_000;

  private static final int SIDE = 700;

  /** What is on a page: bars, wide and high, with white between them. */
  private enum Kind {
    STRIPES(4, 0, 2, 0),
    STRIPES_WITH_GUTTERS(4, 0, 4, 0),
    STAGGERED_STRIPES(4, 80, 2, 6),
    STAGGERED_STRIPES_WITH_GUTTERS(4, 80, 5, 6),
    BLOCKS(20, 20, 4, 4),
    BLOCKS_APART(20, 20, 12, 12),
    DASHES(30, 14, 3, 3);

    final int width;
    final int height;
    final int across;
    final int down;

    Kind(int width, int height, int across, int down) {
      this.width = width;
      this.height = height;
      this.across = across;
      this.down = down;
    }

    GrayPicture page(int side) {
      Random random = new Random(3);
      byte[] pixels = new byte[side * side];
      Arrays.fill(pixels, (byte) 255);
      for (int left = 0; left < side; left += width + across) {
        int bottom = -1;
        for (int top = height == 0 ? 0 : random.nextInt(height); top < side; top = bottom + down) {
          bottom = height == 0 ? side : Math.min(side, top + height + random.nextInt(height));
          for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * side + left, y * side + Math.min(side, left + width), (byte) 0);
          }
          bottom++;
        }
      }
      return new GrayPicture(side, side, pixels);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void timeGrowsWithThePixels(Kind kind) {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    GrayPicture[] pages = {kind.page(SIDE), kind.page(2 * SIDE)};
    for (int run = 0; run < 4 && (run == 0 || least[1] > MOST * least[0]); run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(pages[i]));
      }
    }
    assertTrue(least[1] <= MOST * least[0], "x " + least[1] / least[0]);
  }

  /** A line four times as long takes about four times as long. */
  @Test
  void timeGrowsWithALine() {
    double[] least = {Double.MAX_VALUE, Double.MAX_VALUE};
    GrayPicture[] pages = {ofUpperAndLowerParts(60_000), ofUpperAndLowerParts(240_000)};
    for (int run = 0; run < 4 && (run == 0 || least[1] > MOST * least[0]); run++) {
      for (int i = 0; i < 2; i++) {
        least[i] = Math.min(least[i], nanos(pages[i]));
      }
    }
    assertTrue(least[1] <= MOST * least[0], "x " + least[1] / least[0]);
  }

  /** A large character, and behind it such as 公 is, of two parts that are as small as the text. */
  private static GrayPicture ofUpperAndLowerParts(int width) {
    int height = 60;
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) 255);
    for (int left = 10; left + 30 < width; left += 30) {
      for (int y = 12; y < 48; y++) {
        if (left == 10 || y < 27 || y >= 33) {
          Arrays.fill(pixels, y * width + left, y * width + left + 22, (byte) 0);
        }
      }
    }
    return new GrayPicture(width, height, pixels);
  }

  private static double nanos(GrayPicture page) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    PageLines.of(page);
    return FIXED + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
