package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Not thread-safe: one per page. Finds lines of type larger than the text's, headlines above all,
 * from their large components: neighbours of like height are joined, as by the docstrum (L.
 * O'Gorman, The document spectrum for page layout analysis, 1993), then the small ones between and
 * beside them are added. What stands under one another by single characters is a line from top to
 * bottom.
 */
final class LargeLines {
  /** White in a line, in heights of it. */
  private static final double WHITE = 0.9;

  /** White before or behind a mark in a line, in heights of it, is not wider. */
  private static final double WHITE_OF_MARK = 0.75;

  /** White between any characters in a line is often so wide, in heights of it: it is no gutter. */
  private static final double WHITE_OF_ANY = 0.2;

  /** White between characters that large components are missing of. */
  private static final double WITH_SMALL = 3.2;

  /** Components of one line differ in height by less. */
  private static final double ALIKE = 2.2;

  /** A stroke wider than this, in heights of its line, shows that the line is half of one. */
  private static final double HALF = 1.25;

  /** White between the halves of characters, in heights of the lower of them. */
  private static final double WITHIN = 0.3;

  /** What stands in a line has so much of itself in the line's box, across and down. */
  private static final double NESTED = 0.9;

  /** Headlines side by side differ so much in height or place, in heights of the lower; */
  private static final double UNLIKE = 0.06;

  /** no less white is between them, in heights of the line. */
  private static final double WHITE_OF_COLUMNS = 0.35;

  /** The second begins no further from the edge of its column, in sizes of the text's type, */
  private static final double OFF = 0.4;

  /** and within so many of these under it are columns, */
  private static final double UNDER = 16;

  /** beside one another for so many. */
  private static final double ROWS = 2;

  private final Components components;
  private final Marks marks;
  private final Grid grid;
  private final Gutters gutters;
  private final boolean[] taken;

  LargeLines(Components components, Marks marks, Grid grid, Gutters gutters) {
    this.components = components;
    this.marks = marks;
    this.grid = grid;
    this.gutters = gutters;
    this.taken = new boolean[components.count()];
  }

  /** Which components stand in the lines that were found. */
  boolean[] taken() {
    return taken.clone();
  }

  List<Part> find() {
    List<Part> lines = besideOneAnother(LargeCharacters.of(components, marks), WHITE, false);
    lines = nested(besideOneAnother(lines, WITH_SMALL, true));
    lines.forEach(line -> line.components().forEach(c -> taken[c] = true));
    List<Part> filled = new ArrayList<>();
    lines.forEach(line -> filled.add(withSmall(line)));
    List<Part> out = new ArrayList<>();
    List<Part> whole = new ArrayList<>();
    whole(filled).forEach(line -> whole.add(withOtherHalf(line)));
    VerticalLines.of(components, whole)
        .forEach(line -> out.addAll(VerticalLines.cut(components, between(line))));
    return out;
  }

  private List<Part> besideOneAnother(List<Part> parts, double white, boolean withSmall) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparingInt(p -> p.box().top()));
    List<Integer> byLeft = new ArrayList<>(IntStream.range(0, sorted.size()).boxed().toList());
    byLeft.sort(Comparator.comparingInt(i -> sorted.get(i).box().left()));
    List<Box> boxes = byLeft.stream().map(i -> sorted.get(i).box()).toList();
    Neighbours neighbours = new Neighbours(boxes, ALIKE);
    Groups groups = new Groups(sorted.size());
    // From the right, so that what follows a neighbour is joined to it and is not looked at again.
    for (int n = boxes.size() - 1; n >= 0; n--) {
      Box a = boxes.get(n);
      for (int m : neighbours.right(n)) {
        Box b = boxes.get(m);
        int i = byLeft.get(n);
        int j = byLeft.get(m);
        int high = Math.max(a.height(), b.height());
        if (a.across(b) < white * high
            && groups.of(i) != groups.of(j)
            && !isParted(a, b, high, withSmall)
            && (!withSmall || isFilled(a, b, high))) {
          groups.join(i, j);
        }
      }
    }
    return Part.joined(sorted, groups);
  }

  /**
   * Whether a rule, or a gutter over all rows of both, is between two boxes beside one another.
   * White beside a mark is the mark's own: a gutter there has to be wider. Where the second is of
   * other type or stands higher or lower, it is enough that it begins where a column under it does.
   */
  private boolean isParted(Box a, Box b, double height, boolean marks) {
    Box white = widestWhite(a, b);
    boolean none = white.width() < WHITE_OF_ANY * height;
    boolean own = marks && white.width() < a.across(b) && white.width() < WHITE_OF_MARK * height;
    int top = Math.max(a.top(), b.top()) / grid.cell();
    int bottom = (Math.min(a.bottom(), b.bottom()) - 1) / grid.cell();
    int to = Math.max(a.left(), b.left()) / grid.cell();
    int level = gutters.level(height, this.marks.size());
    for (int x = (Math.min(a.right(), b.right()) - 1) / grid.cell(); x <= to; x++) {
      int rows = 0;
      for (int y = top; y <= bottom; y++) {
        if (grid.at(x, y) > Grid.TEXT) {
          return true;
        }
        rows += gutters.parts(x, y, level) ? 1 : 0;
      }
      if (!none && !own && rows > 0 && rows >= 0.9 * (bottom - top + 1)) {
        return true;
      }
    }
    return white.width() > WHITE_OF_COLUMNS * height && areUnlike(a, b) && isOverGutter(white);
  }

  /** Whether two boxes are of different type, or stand at different heights. */
  private static boolean areUnlike(Box a, Box b) {
    double most = UNLIKE * Math.min(a.height(), b.height());
    return Math.abs(a.bottom() - b.bottom()) > most || Math.abs(a.top() - b.top()) > most;
  }

  /** Whether the white between headlines goes on as a gutter, and ends where that does. */
  private boolean isOverGutter(Box white) {
    int off = (int) (OFF * marks.size() / grid.cell());
    int left = white.right() / grid.cell();
    int from = white.bottom() / grid.cell();
    int to = Math.min(grid.height(), from + (int) (UNDER * marks.size() / grid.cell()));
    for (int x = Math.max(white.left() / grid.cell() + 1, left - 2 * off); x < left; x++) {
      int rows = 0;
      int ends = 0;
      for (int y = from; y < to && grid.at(x, y) == Grid.WHITE; y++) {
        rows += gutters.parts(x, y, 1) ? 1 : 0;
        ends += gutters.parts(x, y, 1) && endsNear(left, y, off) ? 1 : 0;
      }
      if (rows > ROWS * marks.size() / grid.cell() && 2 * ends > rows) {
        return true;
      }
    }
    return false;
  }

  /** Whether text begins near a cell. */
  private boolean endsNear(int left, int row, int off) {
    for (int x = left + off; x >= left - off; x--) {
      if (x < grid.width() && grid.at(x, row) != Grid.WHITE) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is no wide white between two boxes. */
  private boolean isFilled(Box a, Box b, double height) {
    return widestWhite(a, b).width() < WHITE * height;
  }

  /** The widest white between two boxes beside one another, in the rows that they share. */
  private Box widestWhite(Box a, Box b) {
    int from = Math.min(a.right(), b.right());
    int to = Math.max(a.left(), b.left());
    int top = Math.max(a.top(), b.top());
    return widestWhite(
        new Box(from, top, Math.max(from, to), Math.max(top, Math.min(a.bottom(), b.bottom()))));
  }

  /** The most columns in a row without ink in a box. */
  private Box widestWhite(Box box) {
    boolean[] ink = columns(box);
    int most = 0;
    int end = 0;
    int run = 0;
    for (int x = 0; x < ink.length; x++) {
      run = ink[x] ? 0 : run + 1;
      if (run > most) {
        most = run;
        end = x + 1;
      }
    }
    return new Box(box.left() + end - most, box.top(), box.left() + end, box.bottom());
  }

  private boolean[] columns(Box box) {
    boolean[] ink = new boolean[box.width()];
    components.visit(
        box, (c, row, from, to) -> Arrays.fill(ink, from - box.left(), to - box.left(), true));
    return ink;
  }

  /**
   * Adds the small components between the large ones, and at either end those of one or two
   * characters behind which nothing follows.
   */
  private Part withSmall(Part line) {
    Box box = line.box();
    int height = box.height();
    int left = end(box, -1, height);
    int right = end(box, 1, height);
    return with(line, new Box(left, box.top() - height / 20, right, box.bottom() + height / 20));
  }

  /** Where the line ends to one side, small components included. */
  private int end(Box box, int step, int height) {
    int edge = step > 0 ? box.right() : box.left();
    int at = edge; // behind the last ink
    int stop = -1; // before the first white as wide as a gutter
    int level = gutters.level(height, marks.size());
    SizeBeside beside = new SizeBeside(components, marks, box, edge);
    for (int x = edge; beside.isWithin(x); x += step) {
      int column = step > 0 ? x : x - 1;
      if (column < 0 || column >= grid.width() * grid.cell()) {
        return at;
      }
      boolean ink = false;
      for (int y = box.top() / grid.cell(); y <= (box.bottom() - 1) / grid.cell(); y++) {
        byte c = grid.at(column / grid.cell(), y);
        if (c > Grid.TEXT) {
          return at;
        }
        ink |= c == Grid.TEXT;
      }
      if (gutters.parts(
          column / grid.cell(), (box.top() + box.bottom()) / 2 / grid.cell(), level)) {
        return at;
      }
      boolean wide = Math.abs(x - at) > WHITE_OF_COLUMNS * height;
      if (ink && wide && isOverGutter(white(box, x, at))) {
        return at;
      } else if (ink) {
        stop = wide && stop < 0 ? at : stop;
        at = x + step;
      } else if (Math.abs(x - at) > WHITE_OF_MARK * height) {
        return at;
      }
    }
    return stop < 0 ? edge : stop; // it goes on: text beside the line
  }

  private static Box white(Box line, int a, int b) {
    return new Box(Math.min(a, b), line.top(), Math.max(a, b), line.bottom());
  }

  /** Adds the small components whose middle is in a box. */
  private Part with(Part line, Box box) {
    return with(line, box, b -> true);
  }

  private Part with(Part line, Box box, Predicate<Box> filter) {
    List<Integer> all = new ArrayList<>(line.components());
    Box[] around = {line.box()};
    components.visit(
        box,
        (c, row, from, to) -> {
          Box b = components.box(c);
          int y = (b.top() + b.bottom()) / 2;
          int x = (b.left() + b.right()) / 2;
          if (!taken[c]
              && marks.kind(c) == Kind.TEXT
              && filter.test(b)
              && y >= box.top()
              && y < box.bottom()
              && x >= box.left()
              && x < box.right()) {
            taken[c] = true;
            all.add(c);
            around[0] = around[0].with(b);
          }
        });
    return new Part(all, around[0]);
  }

  /** Joins what stands within a line to it, as the inner part of 医 that touches nothing. */
  private static List<Part> nested(List<Part> lines) {
    List<Part> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(p -> p.box().top()));
    Groups groups = new Groups(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Box a = sorted.get(i).box();
      for (int j = i + 1; j < sorted.size() && sorted.get(j).box().top() < a.bottom(); j++) {
        Box b = sorted.get(j).box();
        int low = Math.min(a.height(), b.height());
        if (a.rowsShared(b) >= NESTED * low
            && a.columnsShared(b) >= NESTED * Math.min(a.width(), b.width())) {
          groups.join(i, j);
        }
      }
    }
    return Part.joined(sorted, groups);
  }

  /**
   * Joins the upper to the lower halves of characters that have no part of full height, as 公示. A
   * half is known by a stroke that is wider than it is high.
   */
  private List<Part> whole(List<Part> lines) {
    List<Part> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingInt(p -> p.box().top()));
    boolean[] half = new boolean[sorted.size()];
    for (int i = 0; i < half.length; i++) {
      half[i] = widest(sorted.get(i)) > HALF * sorted.get(i).box().height();
    }
    Groups groups = new Groups(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      Box a = sorted.get(i).box();
      for (int j = i + 1; j < sorted.size(); j++) {
        Box b = sorted.get(j).box();
        int low = Math.min(a.height(), b.height());
        if (b.top() > a.bottom() + WITHIN * a.height()) {
          break;
        }
        if ((half[i] || half[j])
            && a.down(b) < WITHIN * low
            && a.columnsShared(b) > 0.7 * Math.max(a.width(), b.width())) {
          groups.join(i, j);
        }
      }
    }
    return Part.joined(sorted, groups);
  }

  private int widest(Part line) {
    return line.components().stream().mapToInt(c -> components.box(c).width()).max().orElse(0);
  }

  /** Adds the small components above or below half of a line, as far as its strokes are wide. */
  private Part withOtherHalf(Part line) {
    Box box = line.box();
    int widest = widest(line);
    int height = widest * 11 / 10;
    if (widest <= HALF * box.height() || widest > 3 * box.height()) {
      return line;
    }
    Box around =
        new Box(
            box.left(),
            Math.max(0, box.bottom() - height),
            box.right(),
            Math.min(grid.height() * grid.cell(), box.top() + height));
    return with(line, around, b -> b.top() >= around.top() && b.bottom() <= around.bottom());
  }

  /** A line from top to bottom has the small characters in its width too. */
  private Part between(Part line) {
    return VerticalLines.isOne(line) ? with(line, line.box()) : line;
  }
}
