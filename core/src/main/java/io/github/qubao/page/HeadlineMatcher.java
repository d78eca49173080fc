package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Not thread-safe: one per batch of bodies. Matches headlines to bodies, all at once, because the
 * best headline of one body may be even better for another ({@link Assignment}). The score of a
 * headline for a body is the sum of its similarity, the share of its words that the body has too
 * ({@link Similarity}), and of a score for its position. Then units that are no body's headline but
 * stand beside one become its kicker or its deck. Ties go to what stands first.
 */
final class HeadlineMatcher {
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

  /** A match with a lower score is none. */
  private static final double MIN_SCORE = 0.42;

  /** What a rubric must score more than a headline, because it is seldom one. */
  private static final double RUBRIC_PENALTY = 0.3;

  /**
   * The least score by which a unit that is left over becomes the headline beside it, or a part.
   */
  private static final double MIN_SCORE_ADJACENT = 0.28;

  /** The least similarity of a headline that others part from a body without a byline. */
  private static final double MIN_SHARED = 0.12;

  private final List<BodyBuilder> bodies;
  private final Similarity similarity;
  private final List<HeadlineUnit> units;
  private final double[][] similarities;
  private final boolean[] rubric;

  /** For each unit, how many of its cluster stand above it, and how many below it. */
  private final int[] unitsAbove;

  private final int[] unitsBelow;

  private final boolean[] leadsIn;
  private final double[][] score;
  private final List<Match> matches = new ArrayList<>();
  private final List<HeadlineUnit> free = new ArrayList<>();

  /** For each cluster the size of its largest type, in points. */
  private final Map<Integer, Double> largest = new HashMap<>();

  private double above = ADJACENT;
  private double below = ADJACENT;

  /**
   * A body's headline.
   *
   * @param units its headline, kicker and deck in the page's order
   * @param main which of them the assignment chose; -1 if there is none
   * @param similarity the share of its words that the body has, 0 to 1
   * @param score similarity and position together, about 0 to 1.3
   * @param second the best score that another body or another headline would have had
   * @param why what a headline from afar has in common with the body
   */
  record Match(
      List<HeadlineUnit> units,
      int main,
      double similarity,
      double score,
      double second,
      Optional<String> why) {}

  HeadlineMatcher(List<BodyBuilder> bodies, List<HeadlineUnit> units, Similarity similarity) {
    this.bodies = bodies;
    this.similarity = similarity;
    this.units = units;
    this.rubric = new boolean[units.size()];
    this.leadsIn = new boolean[units.size()];
    this.unitsAbove = new int[units.size()];
    this.unitsBelow = new int[units.size()];
    this.similarities = new double[units.size()][];
    this.score = new double[units.size()][bodies.size()];
    for (int i = 0; i < units.size(); i++) {
      largest.merge(units.get(i).cluster(), units.get(i).points(), Math::max);
      rubric[i] = units.get(i).isRubric();
      leadsIn[i] = units.get(i).leadsIn();
      similarities[i] = similarity.of(units.get(i).plainText());
      for (int b = 0; b < bodies.size(); b++) {
        similarities[i][b] = isOnOtherPage(units.get(i), bodies.get(b)) ? 0 : similarities[i][b];
      }
    }
    for (int i = 1; i < units.size(); i++) {
      unitsAbove[i] = isInClusterOf(i - 1, i) ? unitsAbove[i - 1] + 1 : 0;
      int j = units.size() - 1 - i;
      unitsBelow[j] = isInClusterOf(j, j + 1) ? unitsBelow[j + 1] + 1 : 0;
    }
    if (!bodies.isEmpty()) {
      learnPositions();
      assign();
    } else {
      free.addAll(units);
    }
  }

  private boolean isInClusterOf(int i, int j) {
    return units.get(i).cluster() == units.get(j).cluster();
  }

  /** The match of each body; one without units where there is none. */
  List<Match> matches() {
    return matches;
  }

  /** Units that are no body's. */
  List<HeadlineUnit> free() {
    return free;
  }

  /** Headlines that are very similar show whether this page's text has them before their bodies. */
  private void learnPositions() {
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

  private void assign() {
    for (int i = 0; i < units.size(); i++) {
      for (int b = 0; b < bodies.size(); b++) {
        score[i][b] = similarities[i][b] + positionScore(i, bodies.get(b));
      }
    }
    int[] bodyOf =
        Assignment.best(
            units.size(),
            bodies.size(),
            (i, b) -> score[i][b] - MIN_SCORE - (rubric[i] ? RUBRIC_PENALTY : 0));
    int[] main = new int[bodies.size()];
    Arrays.fill(main, -1);
    for (int i = 0; i < bodyOf.length; i++) {
      if (bodyOf[i] >= 0) {
        main[bodyOf[i]] = i;
      }
    }
    int[] owner = bodyOf.clone();
    assignNeighbours(owner, main);
    assignBySimilarity(owner, main);
    assignBesideOthers(owner, main);
    assignBetween(owner, main);
    for (int b = 0; b < bodies.size(); b++) {
      matches.add(match(b, owner, main[b]));
    }
    for (int i = 0; i < units.size(); i++) {
      if (owner[i] < 0) {
        free.add(units.get(i));
      }
    }
  }

  /**
   * A unit that found no body of its own belongs to a body beside it that has no headline, or is
   * the kicker or the deck of a headline beside it.
   */
  private void assignNeighbours(int[] owner, int[] main) {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < units.size(); i++) {
        if (owner[i] >= 0 || rubric[i]) {
          continue;
        }
        double best = MIN_SCORE_ADJACENT;
        for (int b = 0; b < bodies.size(); b++) {
          double s = similarities[i][b];
          if (main[b] < 0) {
            s = round == 0 && isAdjacent(i, b, owner) ? 2 * s + adjacentScore(i, b) : 0;
          } else {
            s = isInHeadlineOf(i, b, owner) ? s + partScore(i, b, owner, main[b]) : 0;
          }
          if (s > best) {
            best = s;
            owner[i] = b;
          }
        }
        if (owner[i] >= 0 && main[owner[i]] < 0) {
          main[owner[i]] = i;
        }
      }
    }
  }

  /**
   * What a unit beside a headline gains as a part of it; most under a kicker that leads in to it.
   */
  private double partScore(int i, int b, int[] owner, int main) {
    boolean hasKicker = main > 0 && owner[main - 1] == b && isInClusterOf(main - 1, main);
    if (main + 1 == i && leadsIn[main] && !hasKicker) {
      return 0.55;
    }
    return leadsIn[Math.min(i, main)] ? 0.35 : 0.2;
  }

  /**
   * A unit that is still free belongs to a body without a headline that it is much more similar to
   * than to any other of these, and more than to those that have one.
   */
  private void assignBySimilarity(int[] owner, int[] main) {
    for (int i = 0; i < units.size(); i++) {
      int best = -1;
      double second = 0;
      double headed = 0;
      for (int b = 0; b < bodies.size() && owner[i] < 0 && !rubric[i]; b++) {
        double s = similarities[i][b];
        if (main[b] >= 0) {
          headed = Math.max(headed, s);
        } else if (best < 0 || s > similarities[i][best]) {
          second = best < 0 ? 0 : similarities[i][best];
          best = b;
        } else {
          second = Math.max(second, s);
        }
      }
      if (best >= 0
          && similarities[i][best] > 0.25
          && similarities[i][best] > 1.5 * second
          && similarities[i][best] > 1.2 * headed) {
        owner[i] = best;
        main[best] = i;
      }
    }
  }

  /**
   * Prose that has no headline yet gets the nearest unit that is free among those above it, though
   * units of other bodies stand between. Without a byline it may be the rest of another body.
   */
  private void assignBesideOthers(int[] owner, int[] main) {
    for (int b = 0; b < bodies.size(); b++) {
      BodyBuilder body = bodies.get(b);
      if (main[b] >= 0 || body.isPhoto) {
        continue;
      }
      double least = body.hasByline || body.isVerse ? 0 : MIN_SHARED;
      int nearest = -1;
      for (int i = 0; i < units.size(); i++) {
        boolean free = owner[i] < 0 && !rubric[i];
        if (free && units.get(i).cluster() == body.clusterAbove && similarities[i][b] >= least) {
          nearest = i;
        }
      }
      if (nearest >= 0) {
        owner[nearest] = b;
        main[b] = nearest;
      }
    }
  }

  /** A line between a headline and its body that is no other body's is a part of the headline. */
  private void assignBetween(int[] owner, int[] main) {
    for (int i = 1; i < units.size(); i++) {
      int b = owner[i - 1];
      if (owner[i] < 0
          && !rubric[i]
          && units.get(i).lines().size() == 1
          && b >= 0
          && main[b] < i
          && isInClusterOf(i - 1, i)
          && isInClusterOf(main[b], i)
          && bodies.get(b).clusterAbove == units.get(i).cluster()
          && (unitsBelow[i] == 0 || owner[i + 1] < 0 || owner[i + 1] == b)) {
        owner[i] = b;
      }
    }
  }

  /** The score for standing directly above or below a body without a headline. */
  private double adjacentScore(int i, int b) {
    BodyBuilder body = bodies.get(b);
    boolean isAbove = body.clusterAbove == units.get(i).cluster();
    boolean bare = isAbove && (!body.hasByline || unitsBelow[i] == 0 && isOverByline(body));
    return (isAbove ? above : below) + (body.isPhoto ? 0.1 : bare ? 0.2 : 0);
  }

  /** Whether what stands above the body stands above a byline on a line of its own. */
  private static boolean isOverByline(BodyBuilder body) {
    return !body.bylines.isEmpty() && body.bylines.get(0).get(0).index() < body.firstLine().index();
  }

  /** Whether only units that are free or the body's own stand between the unit and the body. */
  private boolean isAdjacent(int i, int b, int[] owner) {
    int cluster = units.get(i).cluster();
    boolean isAbove = bodies.get(b).clusterAbove == cluster;
    if (!isAbove
        && (bodies.get(b).clusterBelow != cluster || isOnOtherPage(units.get(i), bodies.get(b)))) {
      return false;
    }
    int step = isAbove ? 1 : -1;
    for (int j = i + step; j >= 0 && j < units.size(); j += step) {
      if (units.get(j).cluster() != cluster) {
        break;
      }
      if (owner[j] >= 0 && owner[j] != b) {
        return false;
      }
    }
    return true;
  }

  /** Whether the unit stands next to one of the body's own, in the same cluster. */
  private boolean isInHeadlineOf(int i, int b, int[] owner) {
    int cluster = units.get(i).cluster();
    boolean before = i > 0 && owner[i - 1] == b && units.get(i - 1).cluster() == cluster;
    boolean after =
        i + 1 < units.size() && owner[i + 1] == b && units.get(i + 1).cluster() == cluster;
    return before || after;
  }

  private Match match(int b, int[] owner, int main) {
    List<HeadlineUnit> own = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] == b) {
        at = i == main ? own.size() : at;
        own.add(units.get(i));
      }
    }
    if (at < 0) {
      return new Match(List.copyOf(own), -1, 0, 0, 0, Optional.empty());
    }
    double second = 0;
    for (int i = 0; i < owner.length; i++) {
      second = owner[i] != b ? Math.max(second, score[i][b]) : second;
    }
    for (int other = 0; other < bodies.size(); other++) {
      second = other != b ? Math.max(second, score[main][other]) : second;
    }
    return new Match(
        List.copyOf(own),
        at,
        similarities[main][b],
        score[main][b],
        second,
        why(units.get(main), b));
  }

  /** Why a headline that stands apart from its body was taken for it. */
  private Optional<String> why(HeadlineUnit unit, int b) {
    BodyBuilder body = bodies.get(b);
    if (body.clusterAbove == unit.cluster() || body.clusterBelow == unit.cluster()) {
      return Optional.empty();
    }
    List<String> shared = similarity.shared(unit.plainText(), b);
    return Optional.of(
        "shares " + String.join(", ", shared) + "; " + distance(unit, body) + " lines away");
  }

  /** Whether no line of the body is on the headline's page, and it does not follow it overleaf. */
  private static boolean isOnOtherPage(HeadlineUnit unit, BodyBuilder body) {
    int page = unit.lines().get(0).page();
    return body.clusterAbove != unit.cluster()
        && (page < body.firstLine().page() || page > body.lastLine().page());
  }

  private static int distance(HeadlineUnit unit, BodyBuilder body) {
    int up = body.firstLine().index() - unit.lastLineIndex();
    int down = unit.firstLineIndex() - body.lastLine().index();
    return Math.max(1, Math.max(up, down));
  }

  /** The score for where the headline stands. */
  private double positionScore(int i, BodyBuilder body) {
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
