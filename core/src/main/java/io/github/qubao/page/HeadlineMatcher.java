package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Not thread-safe: one per batch of bodies. Matches headlines to bodies, all at once, because the
 * best headline of one body may be even better for another ({@link Assignment}). The score of a
 * headline for a body is the sum of its similarity, the share of its words that the body has too
 * ({@link Similarity}), and of a score for its position. Then units that are no body's headline but
 * stand beside one become its kicker or its deck. Ties go to what stands first.
 */
final class HeadlineMatcher {
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
  private final HeadlinePositions positions;
  private final boolean[] rubric;

  private final boolean[] leadsIn;
  private final double[][] score;
  private final List<Match> matches = new ArrayList<>();
  private final List<HeadlineUnit> free = new ArrayList<>();

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
    this.similarities = new double[units.size()][];
    this.score = new double[units.size()][bodies.size()];
    for (int i = 0; i < units.size(); i++) {
      rubric[i] = units.get(i).isRubric();
      leadsIn[i] = units.get(i).leadsIn();
      similarities[i] = similarity.of(units.get(i).plainText());
      for (int b = 0; b < bodies.size(); b++) {
        similarities[i][b] =
            HeadlinePositions.isOnOtherPage(units.get(i), bodies.get(b)) ? 0 : similarities[i][b];
      }
    }
    this.positions = new HeadlinePositions(bodies, units, similarities);
    if (!bodies.isEmpty()) {
      assign();
    } else {
      free.addAll(units);
    }
  }

  /** The match of each body; one without units where there is none. */
  List<Match> matches() {
    return matches;
  }

  /** Units that are no body's. */
  List<HeadlineUnit> free() {
    return free;
  }

  private void assign() {
    for (int i = 0; i < units.size(); i++) {
      for (int b = 0; b < bodies.size(); b++) {
        score[i][b] = similarities[i][b] + positions.score(i, bodies.get(b));
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
            s =
                round == 0 && isAdjacent(i, b, owner)
                    ? 2 * s + positions.adjacentScore(i, bodies.get(b))
                    : 0;
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
    boolean hasKicker = main > 0 && owner[main - 1] == b && positions.isInClusterOf(main - 1, main);
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
          && positions.isInClusterOf(i - 1, i)
          && positions.isInClusterOf(main[b], i)
          && bodies.get(b).clusterAbove == units.get(i).cluster()
          && (positions.isLast(i) || owner[i + 1] < 0 || owner[i + 1] == b)) {
        owner[i] = b;
      }
    }
  }

  /** Whether only units that are free or the body's own stand between the unit and the body. */
  private boolean isAdjacent(int i, int b, int[] owner) {
    int cluster = units.get(i).cluster();
    boolean isAbove = bodies.get(b).clusterAbove == cluster;
    if (!isAbove
        && (bodies.get(b).clusterBelow != cluster
            || HeadlinePositions.isOnOtherPage(units.get(i), bodies.get(b)))) {
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
        "shares "
            + String.join(", ", shared)
            + "; "
            + HeadlinePositions.distance(unit, body)
            + " lines away");
  }
}
