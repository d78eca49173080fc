package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns a {@link PickOrder} from the order in which readers pick sentences: trees on the
 * likelihood of Plackett and Luce's model, the first pick out of all, the second out of the rest.
 */
final class OrderTrainer {
  /** So many in each bag. */
  private static final int TREES = 45;

  /** A pick counts so much of the one before: readers agree most on the first. */
  private static final double NEXT_PICK = 0.7;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Double> base = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  /** Sorted articles by their first rows. */
  private final Map<Integer, SortedArticle> sorted = new LinkedHashMap<>();

  /** The first row of each article. */
  private final List<Integer> starts = new ArrayList<>();

  /** The sentences of an article as rows, and which of them a reader picked, in order. */
  private record Group(int first, int size, int[] picks, double weight) {}

  /** Learns how a reader sorted the sentences of an article. */
  void add(SortedArticle article) {
    starts.add(rows.size());
    sorted.put(rows.size(), article);
    article.rows().forEach(this::addRow);
  }

  private void addRow(float[] row) {
    rows.add(row);
    base.add((double) PickOrder.base(row));
  }

  /** Learns what a reader picked, with the title and without. */
  void add(PickedArticle a, double weight) {
    add(a, a.title(), weight);
    add(a, "", weight);
  }

  private void add(PickedArticle a, String title, double weight) {
    Prose prose = Prose.of(a.text());
    int[] picks = picks(a, prose.sentences());
    if (picks.length == 0) {
      return;
    }
    starts.add(rows.size());
    groups.add(new Group(rows.size(), prose.sentences().size(), picks, weight));
    for (float[] row : PickOrder.values(title, a.text(), prose)) {
      addRow(row);
    }
  }

  /** The sentences of the prose that lie mostly within a pick. */
  private static int[] picks(PickedArticle a, List<Span> sentences) {
    List<Integer> out = new ArrayList<>();
    for (Span pick : a.picks()) {
      for (int i = 0; i < sentences.size(); i++) {
        Span s = sentences.get(i);
        int shared = Math.min(s.end(), pick.end()) - Math.max(s.start(), pick.start());
        if (2 * shared > s.length() && !out.contains(i)) {
          out.add(i);
        }
      }
    }
    return out.stream().mapToInt(i -> i).toArray();
  }

  PickOrder train() {
    return new PickOrder(trees());
  }

  /** The file that core ships. */
  String file() {
    return trees().lines(PickOrder.NAMES);
  }

  private BoostedTrees trees() {
    starts.add(rows.size());
    int[] firsts = starts.stream().mapToInt(i -> i).toArray();
    starts.remove(starts.size() - 1);
    return new TreeTrainer(rows.toArray(float[][]::new))
        .grow(base.stream().mapToDouble(b -> b).toArray(), firsts, TREES, this::loss);
  }

  private void loss(double[] scores, double[] gradients, double[] curvatures) {
    Arrays.fill(gradients, 0);
    Arrays.fill(curvatures, 0);
    for (Map.Entry<Integer, SortedArticle> article : sorted.entrySet()) {
      article.getValue().addLoss(article.getKey(), scores, gradients, curvatures);
    }
    for (Group group : groups) {
      boolean[] taken = new boolean[group.size()];
      double weight = group.weight();
      for (int pick : group.picks()) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < taken.length; i++) {
          most = taken[i] ? most : Math.max(most, scores[group.first() + i]);
        }
        double sum = 0;
        for (int i = 0; i < taken.length; i++) {
          sum += taken[i] ? 0 : Math.exp(scores[group.first() + i] - most);
        }
        for (int i = 0; i < taken.length; i++) {
          double p = taken[i] ? 0 : Math.exp(scores[group.first() + i] - most) / sum;
          gradients[group.first() + i] += weight * p;
          curvatures[group.first() + i] += weight * p * (1 - p);
        }
        gradients[group.first() + pick] -= weight;
        taken[pick] = true;
        weight *= NEXT_PICK;
      }
    }
  }
}
