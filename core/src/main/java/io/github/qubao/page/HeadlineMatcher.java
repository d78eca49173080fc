package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Not thread-safe: one per page. Gives each body its headline as one assignment over the page. The
 * score of a headline for a body is the sum of two things that can be told: the share of its words
 * that the body has too ({@link Affinity}), and what its place says. Then lines that are nobody's
 * headline but stand beside one become its kicker or its deck. Ties go to what stands first.
 */
final class HeadlineMatcher {
  /** What a headline gains by standing directly above or below its body. */
  private static final double ADJACENT = 0.30;

  /** What it gains by standing near, fading with the lines between. */
  private static final double NEAR = 0.08;

  /** Below this a match says too little to be one. */
  private static final double LEAST = 0.42;

  /** So much better the name of a column of the paper must fit. */
  private static final double LESS_OF_RUBRIC = 0.3;

  /** What is left over directly above prose without a byline is its headline, whatever it says. */
  private static final double LEAST_BESIDE = 0.28;

  private final List<Draft> bodies;
  private final Affinity affinity;
  private final List<TitleUnit> units;
  private final double[][] words;
  private final boolean[] rubric;
  private final boolean[] leads;
  private final double[][] score;
  private final List<Match> matches = new ArrayList<>();
  private final List<TitleUnit> free = new ArrayList<>();
  private double above = ADJACENT;
  private double below = ADJACENT;

  /**
   * A body's headline.
   *
   * @param units its lines of headline in the page's order
   * @param main which of them the assignment chose; -1 if there is none
   * @param words the share of its words that the body has, 0 to 1
   * @param score words and place together, about 0 to 1.3
   * @param second the best score that another body or another headline would have had
   * @param why what a headline from afar has in common with the body
   */
  record Match(
      List<TitleUnit> units,
      int main,
      double words,
      double score,
      double second,
      Optional<String> why) {}

  HeadlineMatcher(List<Draft> bodies, List<TitleUnit> units, Affinity affinity) {
    this.bodies = bodies;
    this.affinity = affinity;
    this.units = units;
    this.rubric = new boolean[units.size()];
    this.leads = new boolean[units.size()];
    this.words = new double[units.size()][];
    this.score = new double[units.size()][bodies.size()];
    for (int i = 0; i < units.size(); i++) {
      rubric[i] = units.get(i).rubric();
      leads[i] = units.get(i).leads();
      words[i] = affinity.of(units.get(i).plainText());
    }
    if (!bodies.isEmpty()) {
      learnWhereHeadlinesStand();
      assign();
    } else {
      free.addAll(units);
    }
  }

  /** The match of each body; one without units where there is none. */
  List<Match> matches() {
    return matches;
  }

  /** Headline-like pieces that are no body's. */
  List<TitleUnit> free() {
    return free;
  }

  /** Headlines that leave no doubt show whether this page gives them before or after the text. */
  private void learnWhereHeadlinesStand() {
    int before = 1;
    int after = 1;
    for (int i = 0; i < units.size(); i++) {
      int cluster = units.get(i).cluster();
      for (int b = 0; b < bodies.size(); b++) {
        if (words[i][b] > 0.6) {
          before += bodies.get(b).titleAbove == cluster ? 1 : 0;
          after += bodies.get(b).titleBelow == cluster ? 1 : 0;
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
        score[i][b] = words[i][b] + position(units.get(i), bodies.get(b));
      }
    }
    int[] bodyOf =
        Assignment.best(
            units.size(),
            bodies.size(),
            (i, b) -> score[i][b] - LEAST - (rubric[i] ? LESS_OF_RUBRIC : 0));
    int[] main = new int[bodies.size()];
    Arrays.fill(main, -1);
    for (int i = 0; i < bodyOf.length; i++) {
      if (bodyOf[i] >= 0) {
        main[bodyOf[i]] = i;
      }
    }
    int[] owner = bodyOf.clone();
    placeLeftovers(owner, main);
    placeStrays(owner, main);
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
   * A piece that found no body of its own belongs to a body beside it that has no headline, or is
   * the kicker or the deck of a headline beside it.
   */
  private void placeLeftovers(int[] owner, int[] main) {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < units.size(); i++) {
        if (owner[i] >= 0 || rubric[i]) {
          continue;
        }
        double best = LEAST_BESIDE;
        for (int b = 0; b < bodies.size(); b++) {
          double s = words[i][b];
          if (main[b] < 0) {
            s = round == 0 && besides(i, b, owner) ? s + fill(i, b) : 0;
          } else {
            s = companion(i, b, owner) ? s + (leads[main[b]] ? 0.35 : 0.2) : 0;
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

  /** What is still free belongs to the body without a headline that it alone speaks of. */
  private void placeStrays(int[] owner, int[] main) {
    for (int i = 0; i < units.size(); i++) {
      int best = -1;
      double second = 0;
      for (int b = 0; b < bodies.size() && owner[i] < 0 && !rubric[i]; b++) {
        if (best < 0 || words[i][b] > words[i][best]) {
          second = best < 0 ? 0 : words[i][best];
          best = b;
        } else {
          second = Math.max(second, words[i][b]);
        }
      }
      if (best >= 0 && main[best] < 0 && words[i][best] > 0.25 && words[i][best] > 1.5 * second) {
        owner[i] = best;
        main[best] = i;
      }
    }
  }

  /** What the place directly above or below a body without a headline is worth. */
  private double fill(int i, int b) {
    Draft body = bodies.get(b);
    boolean isAbove = body.titleAbove == units.get(i).cluster();
    return (isAbove ? above : below) + (body.photo ? 0.06 : isAbove && !body.opened ? 0.2 : 0);
  }

  /** Whether only pieces that are free or the body's own stand between the piece and the body. */
  private boolean besides(int i, int b, int[] owner) {
    int cluster = units.get(i).cluster();
    boolean isAbove = bodies.get(b).titleAbove == cluster;
    if (!isAbove && bodies.get(b).titleBelow != cluster) {
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

  /** Whether the piece stands next to one of the body's headline, in the same cluster. */
  private boolean companion(int i, int b, int[] owner) {
    int cluster = units.get(i).cluster();
    boolean before = i > 0 && owner[i - 1] == b && units.get(i - 1).cluster() == cluster;
    boolean after =
        i + 1 < units.size() && owner[i + 1] == b && units.get(i + 1).cluster() == cluster;
    return before || after;
  }

  private Match match(int b, int[] owner, int main) {
    List<TitleUnit> own = new ArrayList<>();
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
        List.copyOf(own), at, words[main][b], score[main][b], second, why(units.get(main), b));
  }

  /** Why a headline that stands apart from its body was taken for it. */
  private Optional<String> why(TitleUnit unit, int b) {
    Draft body = bodies.get(b);
    if (body.titleAbove == unit.cluster() || body.titleBelow == unit.cluster()) {
      return Optional.empty();
    }
    List<String> shared = affinity.shared(unit.plainText(), b);
    return Optional.of(
        "shares " + String.join(", ", shared) + "; " + distance(unit, body) + " lines away");
  }

  private static int distance(TitleUnit unit, Draft body) {
    int up = body.first().index() - unit.lastLine();
    int down = unit.firstLine() - body.last().index();
    return Math.max(1, Math.max(up, down));
  }

  /** What the place of a headline says for a body. */
  private double position(TitleUnit unit, Draft body) {
    if (body.titleAbove == unit.cluster()) {
      return above;
    }
    if (body.titleBelow == unit.cluster()) {
      return below;
    }
    return NEAR / (1 + distance(unit, body) / 8.0);
  }
}
