package io.github.qubao.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Immutable: one per batch of bodies. What speaks for a headline by where it stands: above its
 * body, below it where the page's text has headlines there, or near.
 */
final class HeadlinePositions {
  /** What a headline gains by standing directly above or below its body. */
  private static final double ADJACENT = 0.30;

  /**
   * What a headline that is one by its type, the largest of its cluster, gains by standing above
   * its body, as it nearly always does.
   */
  private static final double LARGE = 0.6;

  /** What a headline below an unwrapped body loses where one stands above. */
  private static final double BELOW_UNWRAPPED = 0.3;

  /** What it loses for each other headline between it and the body. */
  private static final double BETWEEN = 0.03;

  /** What it gains by standing near, fading with the lines between. */
  private static final double NEARBY = 0.08;

  private final List<BodyBuilder> bodies;
  private final List<HeadlineUnit> units;

  /** For each unit, how many of its cluster stand above it, and how many below it. */
  private final int[] unitsAbove;

  private final int[] unitsBelow;

  /** For each cluster the size of its largest type, in points. */
  private final Map<Integer, Double> largest = new HashMap<>();

  private double above = ADJACENT;
  private double below = ADJACENT;

  HeadlinePositions(List<BodyBuilder> bodies, List<HeadlineUnit> units, double[][] similarities) {
    this.bodies = bodies;
    this.units = units;
    this.unitsAbove = new int[units.size()];
    this.unitsBelow = new int[units.size()];
    units.forEach(u -> largest.merge(u.cluster(), u.points(), Math::max));
    for (int i = 1; i < units.size(); i++) {
      unitsAbove[i] = isInClusterOf(i - 1, i) ? unitsAbove[i - 1] + 1 : 0;
      int j = units.size() - 1 - i;
      unitsBelow[j] = isInClusterOf(j, j + 1) ? unitsBelow[j + 1] + 1 : 0;
    }
    learn(similarities);
  }

  /** Whether no prose stands between two units. */
  boolean isInClusterOf(int i, int j) {
    return units.get(i).cluster() == units.get(j).cluster();
  }

  /** Whether the unit is the last of its cluster. */
  boolean isLast(int i) {
    return unitsBelow[i] == 0;
  }

  /** Headlines that are very similar show whether this page's text has them before their bodies. */
  private void learn(double[][] similarities) {
    int before = 1;
    int after = 1;
    for (int i = 0; i < units.size(); i++) {
      int cluster = units.get(i).cluster();
      for (int b = 0; b < bodies.size(); b++) {
        if (similarities[i][b] > 0.6) {
          before += bodies.get(b).clusterAbove == cluster ? 1 : 0;
          after += bodies.get(b).clusterBelow == cluster ? 1 : 0;
        }
      }
    }
    double share = (double) before / (before + after);
    above = ADJACENT * (0.7 + 0.6 * share);
    below = ADJACENT * (1.3 - 0.6 * share);
  }

  /** The score for standing directly above or below a body without a headline. */
  double adjacentScore(int i, BodyBuilder body) {
    boolean isAbove = body.clusterAbove == units.get(i).cluster();
    boolean bare = isAbove && (!body.hasByline || unitsBelow[i] == 0 && isOverByline(body));
    return (isAbove ? above : below) + (body.isPhoto ? 0.1 : bare ? 0.2 : 0);
  }

  /** Whether what stands above the body stands above a byline on a line of its own. */
  private static boolean isOverByline(BodyBuilder body) {
    return !body.bylines.isEmpty() && body.bylines.get(0).get(0).index() < body.firstLine().index();
  }

  /** Whether no line of the body is on the headline's page, and it does not follow it overleaf. */
  static boolean isOnOtherPage(HeadlineUnit unit, BodyBuilder body) {
    int page = unit.lines().get(0).page();
    return body.clusterAbove != unit.cluster()
        && (page < body.firstLine().page() || page > body.lastLine().page());
  }

  static int distance(HeadlineUnit unit, BodyBuilder body) {
    int up = body.firstLine().index() - unit.lastLineIndex();
    int down = unit.firstLineIndex() - body.lastLine().index();
    return Math.max(1, Math.max(up, down));
  }

  /** The score for where the headline stands. */
  double score(int i, BodyBuilder body) {
    HeadlineUnit unit = units.get(i);
    if (body.clusterAbove == unit.cluster()) {
      boolean main = unit.isLarge() && unit.points() == largest.getOrDefault(unit.cluster(), 0.0);
      return (main ? above + LARGE : above) - BETWEEN * Math.min(3, unitsBelow[i]);
    }
    if (body.clusterBelow == unit.cluster()) {
      // Where nobody has wrapped the text its order is that of reading.
      if (body.clusterAbove >= 0 && body.isUnwrapped()) {
        return -BELOW_UNWRAPPED;
      }
      return unit.isLarge() ? 0 : below - BETWEEN * Math.min(3, unitsAbove[i]);
    }
    return NEARBY / (1 + distance(unit, body) / 8.0);
  }
}
