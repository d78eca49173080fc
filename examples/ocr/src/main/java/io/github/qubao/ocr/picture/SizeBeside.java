package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Not thread-safe: one per end of a line. How far what stands beside a line may be in it: within
 * reach, or behind characters of its size, as 公示, that have no part of its height. Each stretch is
 * looked at once.
 */
final class SizeBeside {
  /** What is beside a line is within reach, in heights of it. */
  private static final int REACH = 3;

  /** A character without a part of its line's height is as high, in heights of the line, */
  private static final double AS_HIGH = 0.75;

  /** and as wide; those of two lines of text over one another are narrower. */
  private static final double AS_WIDE = 0.6;

  private final Components components;
  private final Marks marks;
  private final Box line;
  private final int edge;
  private final int reach;

  /** Up to where characters were counted. */
  private int seen;

  private int characters;
  private int whole;

  SizeBeside(Components components, Marks marks, Box line, int edge) {
    this.components = components;
    this.marks = marks;
    this.line = line;
    this.edge = edge;
    this.reach = REACH * line.height();
    this.seen = edge;
  }

  /** Whether a place is near enough; places are asked for one after the other. */
  boolean isWithin(int x) {
    int away = Math.abs(x - edge);
    return away <= reach || away % reach != 1 || isOfSize(x);
  }

  /** Whether most characters up to a place are as high as the line, and as wide. */
  private boolean isOfSize(int x) {
    int height = line.height();
    int least = Math.min(edge, x);
    int most = Math.max(edge, x);
    Box stretch = new Box(Math.min(seen, x), line.top(), Math.max(seen, x), line.bottom());
    Set<Integer> in = new TreeSet<>();
    boolean[] beyond = new boolean[1];
    components.visit(
        stretch,
        (c, row, from, to) -> {
          Box b = components.box(c);
          boolean ended = x > edge ? b.right() <= seen : b.left() >= seen; // and was counted
          if (marks.kind(c) == Kind.TEXT && b.left() >= least && b.right() <= most && !ended) {
            in.add(c);
            beyond[0] |=
                b.top() < line.top() - height / 20 || b.bottom() > line.bottom() + height / 20;
          }
        });
    seen = x;
    if (beyond[0]) {
      return false;
    }
    if (!in.isEmpty()) {
      List<Box> boxes = TypeSize.characters(components, Part.of(components, in));
      characters += boxes.size();
      whole +=
          (int)
              boxes.stream()
                  .filter(b -> b.height() > AS_HIGH * height && b.width() > AS_WIDE * height)
                  .count();
    }
    return characters > 0 && 3L * whole >= 2L * characters;
  }
}
