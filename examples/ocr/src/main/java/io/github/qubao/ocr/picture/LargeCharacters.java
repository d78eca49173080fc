package io.github.qubao.ocr.picture;

import io.github.qubao.ocr.picture.Marks.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Characters of larger type from which its lines are made: components that are as high, and those
 * of an upper and a lower part, as 声 and 昌, none of which is. These are told by a part that is as
 * wide as larger type.
 */
final class LargeCharacters {
  /** A component as high, or as wide, is of larger type, in sizes of the text's. */
  private static final double LARGE = 1.35;

  /** Parts of one character are not further apart, in widths of the widest; lines are. */
  private static final double WITHIN = 0.12;

  /** and reach beyond its sides by no more. */
  private static final double BEYOND = 0.15;

  /** Together they are no less high, in widths of it; a lower part is none by itself, */
  private static final double LOWEST = 0.6;

  /** and no higher. */
  private static final double HIGHEST = 1.15;

  /** A bar as | reaches into the lines above and below, and tells nothing: so thin, in heights. */
  private static final double BAR = 0.12;

  private final Components components;
  private final Marks marks;
  private final boolean[] used;

  private LargeCharacters(Components components, Marks marks) {
    this.components = components;
    this.marks = marks;
    this.used = new boolean[components.count()];
  }

  static List<Part> of(Components components, Marks marks) {
    return new LargeCharacters(components, marks).find();
  }

  private List<Part> find() {
    double least = LARGE * marks.size();
    double most = Marks.LARGEST * marks.size(); // no stroke is wider than the largest character
    List<Part> out = new ArrayList<>();
    List<Integer> high = new ArrayList<>();
    List<Integer> wide = new ArrayList<>();
    for (int c = 0; c < components.count(); c++) {
      Box box = components.box(c);
      if (marks.kind(c) == Kind.TEXT && box.width() > least && box.width() <= most && isPart(box)) {
        wide.add(c);
      } else if (marks.kind(c) == Kind.TEXT
          && box.height() > least
          && box.width() > BAR * box.height()) {
        high.add(c);
      }
    }
    // The widest first: it knows best how high its character may be.
    wide.sort(Comparator.comparingInt(c -> -components.box(c).width()));
    for (int c : wide) {
      List<Integer> character = used[c] ? List.of() : character(c);
      if (!character.isEmpty()) {
        character.forEach(part -> used[part] = true);
        out.add(Part.of(components, character));
      } else if (!used[c] && components.box(c).height() > least) {
        high.add(c);
      }
    }
    high.stream().filter(c -> !used[c]).forEach(c -> out.add(Part.of(components, c)));
    return out;
  }

  /** Whether a component is too low for its width to be a character. */
  private static boolean isPart(Box box) {
    return box.height() < LOWEST * box.width();
  }

  /** The parts of a character, of which one is wide; none if they make no character. */
  private List<Integer> character(int stroke) {
    Box box = components.box(stroke);
    int width = box.width();
    Set<Integer> parts = new LinkedHashSet<>(List.of(stroke));
    Box all = box;
    List<Integer> near = near(box);
    for (int size = 0; size < parts.size(); ) {
      size = parts.size();
      for (int c : near) {
        Box with = all.with(components.box(c));
        if (!parts.contains(c)
            && all.down(components.box(c)) <= WITHIN * width
            && with.height() <= HIGHEST * width) {
          parts.add(c);
          all = with;
        }
      }
    }
    boolean one = all.height() >= LOWEST * width && all.height() > LARGE * marks.size();
    return one ? List.copyOf(parts) : List.of();
  }

  /** The components in the columns of a stroke, above and below it. */
  private List<Integer> near(Box box) {
    int beyond = (int) (BEYOND * box.width());
    int high = (int) (HIGHEST * box.width());
    Box around =
        new Box(box.left() - beyond, box.bottom() - high, box.right() + beyond, box.top() + high);
    TreeSet<Integer> near = new TreeSet<>();
    components.visit(
        around,
        (c, row, from, to) -> {
          Box b = components.box(c);
          if (!used[c]
              && marks.kind(c) == Kind.TEXT
              && b.left() >= around.left()
              && b.right() <= around.right()) {
            near.add(c);
          }
        });
    return List.copyOf(near);
  }
}
