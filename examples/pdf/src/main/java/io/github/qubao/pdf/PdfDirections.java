package io.github.qubao.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. The glyphs of a page by direction of writing. OCR of a scan that
 * is a little askew sets each line at an angle of its own: these are one direction, and each line
 * is turned about its middle to run as most of them do.
 */
final class PdfDirections {
  /** Angles that differ by no more from that of most glyphs are one direction, in degrees. */
  private static final int NEAR = 2;

  /** Angles that differ by less are one, in radians: across a page it is not seen. */
  private static final double SAME = 1e-4;

  /** Glyphs of one line do not stand higher or lower, in their sizes, */
  private static final double SAME_LINE = 1;

  /** nor further apart. */
  private static final double APART = 3;

  private final PDRectangle crop;

  /** By whole degrees. */
  private final Map<Integer, Bucket> buckets = new TreeMap<>();

  private @Nullable List<Group> groups;

  PdfDirections(PDRectangle crop) {
    this.crop = crop;
  }

  /**
   * The glyphs of one direction of writing.
   *
   * @param turned by how many degrees it is turned against that of most glyphs
   */
  record Direction(List<PdfGlyph> glyphs, int turned) {}

  /** Glyphs that follow one another at one angle. */
  private record Run(double angle, List<PdfGlyph> glyphs) {}

  /** What is set at about one angle, in the order of the file. */
  private static final class Bucket {
    private final List<Run> runs = new ArrayList<>();
    private int count;
  }

  /** Buckets that are one direction, and its angle in radians. */
  private record Group(double angle, List<Bucket> buckets, int count) {}

  /**
   * Adds a glyph.
   *
   * @param x where it begins on the page, y upwards
   * @param angle of its line in radians, counterclockwise
   */
  void add(String text, double x, double y, double width, double size, String face, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double left = x * cos + y * sin - least(cos, sin);
    double baseline = x * sin - y * cos - least(sin, -cos);
    int degrees = Math.floorMod((int) Math.round(Math.toDegrees(angle)), 360);
    Bucket bucket = buckets.computeIfAbsent(degrees, d -> new Bucket());
    Run last = bucket.runs.isEmpty() ? null : bucket.runs.get(bucket.runs.size() - 1);
    if (last == null || Math.abs(off(angle, last.angle)) >= SAME) {
      last = new Run(angle, new ArrayList<>());
      bucket.runs.add(last);
    }
    last.glyphs.add(new PdfGlyph(text, left, left + width, baseline, size, face));
    bucket.count++;
    groups = null;
  }

  /** The glyphs of each direction of writing, that of most glyphs first. */
  List<Direction> all() {
    List<Direction> all = new ArrayList<>();
    for (Group group : groups()) {
      double turned = Math.toDegrees(off(group.angle, main()));
      List<PdfGlyph> glyphs = new ArrayList<>(group.count);
      for (Bucket bucket : group.buckets) {
        for (Run run : bucket.runs) {
          addTurned(run, group.angle, glyphs);
        }
      }
      all.add(new Direction(glyphs, Math.floorMod((int) Math.round(turned), 360)));
    }
    return all;
  }

  /** How wide the page is, turned so that most of it runs from left to right. */
  double width() {
    return extent(Math.cos(main()), Math.sin(main()));
  }

  /** How high the page is then. */
  double height() {
    return extent(Math.sin(main()), -Math.cos(main()));
  }

  /** In which direction most glyphs are written, in radians. */
  private double main() {
    List<Group> found = groups();
    return found.isEmpty() ? 0 : found.get(0).angle;
  }

  /** The directions, that of most glyphs first: around the angle of most the others near it. */
  private List<Group> groups() {
    if (groups != null) {
      return groups;
    }
    List<Group> found = new ArrayList<>();
    Map<Integer, Bucket> left = new TreeMap<>(buckets);
    while (!left.isEmpty()) {
      int centre =
          left.entrySet().stream()
              .max(Comparator.comparingInt(e -> e.getValue().count))
              .map(Map.Entry::getKey)
              .orElseThrow();
      List<Bucket> near = new ArrayList<>();
      for (int d = centre - NEAR; d <= centre + NEAR; d++) {
        Bucket bucket = left.remove(Math.floorMod(d, 360));
        if (bucket != null) {
          near.add(bucket);
        }
      }
      int count = near.stream().mapToInt(b -> b.count).sum();
      found.add(new Group(median(near, Math.toRadians(centre), count), near, count));
    }
    found.sort(Comparator.comparingInt(g -> -g.count));
    groups = found;
    return found;
  }

  /** The angle that half of the glyphs are set at or below. */
  private static double median(List<Bucket> buckets, double centre, int count) {
    List<Run> runs =
        buckets.stream()
            .map(b -> b.runs)
            .flatMap(Collection::stream)
            .sorted(Comparator.comparingDouble(r -> off(r.angle, centre)))
            .toList();
    int seen = 0;
    for (Run run : runs) {
      seen += run.glyphs.size();
      if (2 * seen >= count) {
        return run.angle;
      }
    }
    return centre;
  }

  /** By how much an angle is larger than another, by the shorter way round. */
  private static double off(double angle, double other) {
    return Math.IEEEremainder(angle - other, 2 * Math.PI);
  }

  /** The glyphs of a run, each line of it turned about its middle. */
  private void addTurned(Run run, double angle, List<PdfGlyph> out) {
    List<PdfGlyph> glyphs = run.glyphs;
    if (Math.abs(off(run.angle, angle)) < SAME) {
      out.addAll(glyphs);
      return;
    }
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !goesOn(glyphs.get(i - 1), glyphs.get(i))) {
        addTurned(glyphs.subList(from, i), run.angle, angle, out);
        from = i;
      }
    }
  }

  private static boolean goesOn(PdfGlyph a, PdfGlyph b) {
    double size = Math.max(a.size(), b.size());
    return Math.abs(b.baseline() - a.baseline()) < SAME_LINE * size
        && Math.abs(b.left() - a.right()) < APART * size;
  }

  private void addTurned(List<PdfGlyph> line, double from, double to, List<PdfGlyph> out) {
    PdfGlyph first = line.get(0);
    double middle = (first.left() + line.get(line.size() - 1).right()) / 2;
    double along = middle + least(Math.cos(from), Math.sin(from));
    double down = first.baseline() + least(Math.sin(from), -Math.cos(from));
    double x = along * Math.cos(from) + down * Math.sin(from);
    double y = along * Math.sin(from) - down * Math.cos(from);
    double cos = Math.cos(to);
    double sin = Math.sin(to);
    double across = x * cos + y * sin - least(cos, sin) - middle;
    double lower = x * sin - y * cos - least(sin, -cos) - first.baseline();
    for (PdfGlyph g : line) {
      out.add(
          new PdfGlyph(
              g.text(),
              g.left() + across,
              g.right() + across,
              g.baseline() + lower,
              g.size(),
              g.face()));
    }
  }

  private double extent(double x, double y) {
    return -least(-x, -y) - least(x, y);
  }

  /** The least that {@code x} times across and {@code y} times up is within the page. */
  private double least(double x, double y) {
    return Math.min(x * crop.getLowerLeftX(), x * crop.getUpperRightX())
        + Math.min(y * crop.getLowerLeftY(), y * crop.getUpperRightY());
  }
}
