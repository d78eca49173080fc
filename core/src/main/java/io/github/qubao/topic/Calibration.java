package io.github.qubao.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Not thread-safe. Finds, from articles that a model did not see, how sure it may be: the
 * temperature under which they were likeliest to get their labels (Guo et al., On Calibration of
 * Modern Neural Networks, 2017), and how much of a text a model of such articles should know.
 */
final class Calibration {
  /** Of articles that a model did not see, this share may lie below the bar. */
  private static final double STRANGE = 0.01;

  /** How far below the strangest of them the bar is put. */
  private static final float SLACK = 0.95f;

  /** And it is never put higher, so that a model of articles much alike answers others too. */
  private static final float HIGHEST = 0.4f;

  private final List<double[]> logits = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();
  private final List<Float> known = new ArrayList<>();

  /** Takes an article that {@code model} did not see. */
  void add(TopicModel model, LabelledText article) {
    TextFeatures text = new TextFeatures(article.title(), article.body());
    TopicModel.Vector v = model.vector(text);
    logits.add(model.logits(v));
    labels.add(model.topics().indexOf(article.topic()));
    known.add(v.known / (float) Math.max(1, text.pairs()));
  }

  float temperature() {
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double t = 0.2; t < 5; t *= 1.02) {
      double loss = 0;
      for (int i = 0; i < labels.size(); i++) {
        loss -= Math.log(Math.max(1e-12, TopicModel.softmax(logits.get(i), t)[labels.get(i)]));
      }
      if (loss < least) {
        least = loss;
        best = t;
      }
    }
    return (float) best;
  }

  /** The share (0 to 1) of a text's pairs that a model should know. */
  float leastKnown() {
    List<Float> sorted = new ArrayList<>(known);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? 0
        : Math.min(HIGHEST, SLACK * sorted.get((int) (STRANGE * sorted.size())));
  }
}
