package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.internal.TopicModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Immutable and thread-safe. Finds how sure a model may be, on articles held out in turn: each fold
 * of the articles once, and each source whole once, which counts like all the articles together.
 */
final class HeldOutCalibration {
  static final int FOLDS = 5;

  private final ModelFitter fitter;
  private final boolean openings;

  /**
   * A calibration by models of {@code fitter}.
   *
   * @param openings whether a model is to be as sure of an article's first sentences as it is right
   */
  HeldOutCalibration(ModelFitter fitter, boolean openings) {
    this.fitter = fitter;
    this.openings = openings;
  }

  /** How many models {@link #of} fits. */
  static int models(TrainingSet set) {
    return FOLDS + set.sources().size();
  }

  /**
   * Tries models of the rest on what is held out.
   *
   * @param progress told how many models are fitted after each
   */
  Calibration of(TrainingSet set, List<Topic> topics, IntConsumer progress) {
    Calibration out = new Calibration();
    Folds split = new Folds(set.articles(), FOLDS);
    for (int fold = 0; fold < FOLDS; fold++) {
      TopicModel model = fitter.fit(set.with(split.train(fold)), topics);
      for (LabelledText article : split.test(fold)) {
        out.add(model, article);
        if (openings) {
          Opening.of(article).ifPresent(opening -> out.addPart(model, opening));
        }
      }
      progress.accept(fold + 1);
    }
    for (int s = 0; s < set.sources().size(); s++) {
      TopicModel model = fitter.fit(set.withoutSource(s), topics);
      List<LabelledText> held = new ArrayList<>(set.sources().get(s));
      if (openings) {
        set.sources().get(s).forEach(a -> Opening.of(a).ifPresent(held::add));
      }
      out.addSource(model, held);
      progress.accept(FOLDS + s + 1);
    }
    return out;
  }
}
