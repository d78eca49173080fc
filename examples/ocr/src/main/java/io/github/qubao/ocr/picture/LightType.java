package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds light type on dark ground, as headlines on a bar or over a picture are: each large dark
 * thing of the page, its shades turned round, is a small page of its own. What looks like type in a
 * photograph may be none: whoever reads a line has to tell by how sure that is.
 */
final class LightType {
  /** Dark ground fills so much of its box. */
  private static final double FILLED = 0.5;

  /** Type is no smaller, in sizes of the page's text, */
  private static final double SMALLEST = 0.8;

  /** and no larger. */
  private static final double LARGEST = 6;

  /** A line too short to measure is type if it is as high as another there, by so many times. */
  private static final double ALIKE = 1.3;

  private LightType() {}

  /**
   * A line of light type.
   *
   * @param line where it stands on the page
   * @param in the lines of the dark thing that it stands on
   * @param number its number there
   */
  record Found(TypeLine line, PageLines in, int number) {}

  static List<Found> find(GrayPicture picture, Components components, Marks marks) {
    List<Found> out = new ArrayList<>();
    for (int c = 0; c < components.count(); c++) {
      Box box = components.box(c);
      if (marks.kind(c) != Kind.PICTURE
          || components.ink(c) < FILLED * box.width() * box.height()) {
        continue;
      }
      int[] shades = shades(picture, box);
      int ground = median(shades, box);
      // Between the ground and white: photographs have lighter and darker grounds, type has one.
      PageLines in = PageLines.of(turned(picture, box), 255 - (ground + 255) / 2, false);
      TreeSet<Integer> sure = new TreeSet<>();
      in.lines().stream()
          .filter(line -> isType(line, marks))
          .forEach(line -> sure.add(line.box().height()));
      for (int i = 0; i < in.lines().size(); i++) {
        TypeLine line = in.lines().get(i);
        if (isWithin(line.box(), box)
            && !line.isVertical()
            && (isType(line, marks) || isAlike(line, sure))) {
          out.add(new Found(line.moved(box.left(), box.top()), in, i));
        }
      }
    }
    return out;
  }

  /** What is at the edge of dark ground is the paper around it. */
  private static boolean isWithin(Box line, Box ground) {
    return line.left() > 0
        && line.top() > 0
        && line.right() < ground.width()
        && line.bottom() < ground.height();
  }

  /** Whether a line is long enough to tell, and of a size that type has. */
  private static boolean isType(TypeLine line, Marks marks) {
    return line.size() >= SMALLEST * marks.size() && line.size() <= LARGEST * marks.size();
  }

  /** Whether a line too short to tell is about as high as one of the lines that are type. */
  private static boolean isAlike(TypeLine line, TreeSet<Integer> heights) {
    int height = line.box().height();
    for (int sure : heights.tailSet((int) (height / ALIKE))) {
      if (line.size() != 0 || height <= sure / ALIKE) {
        return false;
      } else if (height < ALIKE * sure) {
        return true;
      }
    }
    return false;
  }

  private static int[] shades(GrayPicture picture, Box box) {
    int[] count = new int[256];
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        count[picture.at(x, y)]++;
      }
    }
    return count;
  }

  private static int median(int[] shades, Box box) {
    long half = (long) box.width() * box.height() / 2;
    int shade = 0;
    for (long seen = shades[0]; seen <= half && shade < 255; seen += shades[shade]) {
      shade++;
    }
    return shade;
  }

  private static GrayPicture turned(GrayPicture picture, Box box) {
    byte[] out = new byte[box.width() * box.height()];
    for (int y = 0; y < box.height(); y++) {
      for (int x = 0; x < box.width(); x++) {
        out[y * box.width() + x] = (byte) (255 - picture.at(box.left() + x, box.top() + y));
      }
    }
    return new GrayPicture(box.width(), box.height(), out);
  }
}
