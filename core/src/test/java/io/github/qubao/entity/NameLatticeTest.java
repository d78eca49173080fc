package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against all rows of labels that there are, of short runs. */
class NameLatticeTest {
  private static final int LABELS = NameLabels.COUNT;

  private final Random random = new Random(41);

  private NameModel model() {
    byte[] pairs = new byte[LABELS * LABELS];
    for (int p = 0; p < pairs.length; p++) {
      pairs[p] = (byte) (random.nextInt(81) - 40);
    }
    return new NameModel(new TreeMap<>(), pairs, new long[0]);
  }

  /** All rows of labels in which one may follow the other, from no name to the end of one. */
  private static List<int[]> rows(int size) {
    List<int[]> out = new ArrayList<>();
    add(new int[size], 0, out);
    return out;
  }

  private static void add(int[] labels, int at, List<int[]> out) {
    int before = at == 0 ? NameLabels.OUTSIDE : labels[at - 1];
    if (at == labels.length) {
      if (!NameLabels.goesOn(before)) {
        out.add(labels.clone());
      }
      return;
    }
    for (int k = 0; k < LABELS; k++) {
      if (NameLabels.mayFollow(before, k)) {
        labels[at] = k;
        add(labels, at + 1, out);
      }
    }
  }

  private static int score(int[] labels, int[] scores, NameModel model) {
    int sum = 0;
    int before = NameLabels.OUTSIDE;
    for (int i = 0; i < labels.length; i++) {
      sum += scores[i * LABELS + labels[i]] + model.pair(before, labels[i]);
      before = labels[i];
    }
    return sum;
  }

  @Test
  void theBestLabelsAndTheirProbability() {
    for (int n = 0; n < 200; n++) {
      NameModel model = model();
      NameLattice lattice = new NameLattice(model);
      int size = 1 + random.nextInt(4);
      int[] scores = lattice.scores(size);
      for (int i = 0; i < size * LABELS; i++) {
        scores[i] = random.nextInt(121) - 60;
      }
      check(lattice, model, scores, size);
    }
  }

  private static void check(NameLattice lattice, NameModel model, int[] scores, int size) {
    List<int[]> rows = rows(size);
    int most = Integer.MIN_VALUE;
    double all = 0;
    for (int[] row : rows) {
      int score = score(row, scores, model);
      most = Math.max(most, score);
      all += Math.exp((double) score / NameModel.UNIT);
    }
    lattice.label();
    int[] best = new int[size];
    for (int i = 0; i < size; i++) {
      best[i] = lattice.labelAt(i);
    }
    assertEquals(most, score(best, scores, model));
    lattice.sum();
    for (int i = 0; i < size; i++) {
      if (NameLabels.typeBegun(best[i]) >= 0) {
        int last = i;
        while (NameLabels.goesOn(best[last])) {
          last++;
        }
        double with = 0;
        for (int[] row : rows) {
          if (isSame(row, best, i, last)) {
            with += Math.exp((double) score(row, scores, model) / NameModel.UNIT);
          }
        }
        assertEquals(with / all, lattice.probability(i, last), 1e-6);
      }
    }
  }

  private static boolean isSame(int[] row, int[] best, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (row[i] != best[i]) {
        return false;
      }
    }
    return true;
  }

  /** What is left of a longer run before is not seen. */
  @Test
  void aRunAfterALongerOne() {
    NameModel model = model();
    NameLattice lattice = new NameLattice(model);
    int[] longer = lattice.scores(5);
    for (int i = 0; i < longer.length; i++) {
      longer[i] = random.nextInt(100);
    }
    lattice.label();
    lattice.sum();
    int[] scores = lattice.scores(2);
    for (int i = 0; i < 2 * LABELS; i++) {
      scores[i] = random.nextInt(121) - 60;
    }
    check(lattice, model, scores, 2);
  }

  /** What all labels of a token say against its neighbours': a probability is a number still. */
  @Test
  void labelsThatContradictEachOther() {
    NameLattice lattice = new NameLattice(model());
    int[] scores = lattice.scores(3);
    Arrays.fill(scores, 0, 3 * LABELS, 0);
    byte[] name = new byte[3];
    NameLabels.set(name, 0, 2, 1);
    scores[name[0]] = 5000;
    scores[2 * LABELS + NameLabels.OUTSIDE] = 5000;
    scores[LABELS + NameLabels.OUTSIDE] = -5000;
    assertTrue(lattice.label());
    lattice.sum();
    for (int i = 0; i < 3; i++) {
      if (NameLabels.typeBegun(lattice.labelAt(i)) >= 0) {
        int last = i;
        while (NameLabels.goesOn(lattice.labelAt(last))) {
          last++;
        }
        double probability = lattice.probability(i, last);
        assertTrue(probability > 0 && probability <= 1, "" + probability);
      }
    }
  }

  @Test
  void aRunWithoutANameHasNone() {
    NameLattice lattice = new NameLattice(model());
    int[] scores = lattice.scores(3);
    for (int i = 0; i < 3; i++) {
      scores[i * LABELS + NameLabels.OUTSIDE] = 1000;
      for (int k = 1; k < LABELS; k++) {
        scores[i * LABELS + k] = 0;
      }
    }
    assertFalse(lattice.label());
  }
}
