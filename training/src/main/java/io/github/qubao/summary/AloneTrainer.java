package io.github.qubao.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns {@link StandsAlone} from sorted articles: which sentences must never stand in a summary,
 * because they are furniture or not understood alone. Trees on the logistic loss.
 */
final class AloneTrainer {
  /** So many in each bag. */
  private static final int TREES = 15;

  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> never = new ArrayList<>();

  /** The first row of each article. */
  private final List<Integer> starts = new ArrayList<>();

  void add(SortedArticle article) {
    starts.add(rows.size());
    rows.addAll(article.rows());
    for (int tier : article.tiers()) {
      never.add(tier == SortedArticle.NEVER);
    }
  }

  StandsAlone train() {
    return new StandsAlone(trees());
  }

  /** The file that core ships. */
  String file() {
    return trees().lines(PickOrder.NAMES);
  }

  private BoostedTrees trees() {
    double[] base = new double[rows.size()];
    Arrays.fill(base, StandsAlone.BASE);
    List<Integer> groups = new ArrayList<>(starts);
    groups.add(rows.size());
    return new TreeTrainer(rows.toArray(float[][]::new))
        .grow(base, groups.stream().mapToInt(i -> i).toArray(), TREES, this::loss);
  }

  private void loss(double[] scores, double[] gradients, double[] curvatures) {
    for (int i = 0; i < scores.length; i++) {
      double p = 1 / (1 + Math.exp(-scores[i]));
      gradients[i] = never.get(i) ? p : p - 1;
      curvatures[i] = p * (1 - p);
    }
  }
}
