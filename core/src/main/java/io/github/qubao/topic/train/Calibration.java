package io.github.qubao.topic.train;

import io.github.qubao.topic.internal.HeldOutAnswers;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Not thread-safe. Finds, from articles that a model did not see, how sure it may be: the
 * temperature under which they were likeliest to get their labels (Guo et al., On Calibration of
 * Modern Neural Networks, 2017), and how strange to the model such articles are.
 */
final class Calibration {
  /** Of articles that a model did not see, this share lies below the bar before the margin. */
  private static final double OUTLIER_SHARE = 0.01;

  private static final double MARGIN = 1.25;

  /**
   * The bar is never put higher than this times the highest idf, so that a model of articles much
   * alike answers others too.
   */
  private static final double MAX_BAR = -0.35;

  private final List<double[]> logits = new ArrayList<>();
  private final List<Integer> labels = new ArrayList<>();

  /** The same of parts of articles, which count for the temperature alone. */
  private final List<double[]> partLogits = new ArrayList<>();

  private final List<Integer> partLabels = new ArrayList<>();

  /** The same of whole sources that a model did not see, which count for the temperature alone. */
  private final List<List<double[]>> sourceLogits = new ArrayList<>();

  private final List<List<Integer>> sourceLabels = new ArrayList<>();
  private final List<Double> meanPmis = new ArrayList<>();
  private double maxIdf;

  /** Takes an article that {@code model} did not see. */
  void add(TopicModel model, LabelledText article) {
    TextFeatures text = new TextFeatures(article.title(), article.body());
    TopicModel.Vector v = model.vector(text);
    logits.add(model.logits(v));
    labels.add(model.topics().indexOf(article.topic().name()));
    meanPmis.add(v.meanPmi);
    maxIdf = model.maxIdf();
  }

  /** Takes a part of an article that {@code model} did not see. */
  void addPart(TopicModel model, LabelledText part) {
    TextFeatures text = new TextFeatures(part.title(), part.body());
    partLogits.add(model.logits(model.vector(text)));
    partLabels.add(model.topics().indexOf(part.topic().name()));
  }

  /** Takes all articles of a source, or parts of them, of which {@code model} saw none. */
  void addSource(TopicModel model, List<LabelledText> articles) {
    List<double[]> sums = new ArrayList<>();
    List<Integer> topics = new ArrayList<>();
    for (LabelledText a : articles) {
      sums.add(model.logits(model.vector(new TextFeatures(a.title(), a.body()))));
      topics.add(model.topics().indexOf(a.topic().name()));
    }
    sourceLogits.add(sums);
    sourceLabels.add(topics);
  }

  /** The temperature of the least mean loss, each source counted like all single articles. */
  float temperature() {
    double best = 1;
    double minLoss = Double.POSITIVE_INFINITY;
    for (double t = 0.2; t < 5; t *= 1.02) {
      double loss = loss(logits, labels, t) + loss(partLogits, partLabels, t);
      loss /= Math.max(1, labels.size() + partLabels.size());
      for (int s = 0; s < sourceLogits.size(); s++) {
        int size = Math.max(1, sourceLabels.get(s).size());
        loss += loss(sourceLogits.get(s), sourceLabels.get(s), t) / size;
      }
      if (loss < minLoss) {
        minLoss = loss;
        best = t;
      }
    }
    return (float) best;
  }

  private static double loss(List<double[]> logits, List<Integer> labels, double temperature) {
    double loss = 0;
    for (int i = 0; i < labels.size(); i++) {
      double[] p = TopicModel.softmax(logits.get(i), temperature);
      loss -= Math.log(Math.max(1e-12, p[labels.get(i)]));
    }
    return loss;
  }

  /** What {@link TopicModel.Vector#meanPmi} of a text must reach. */
  float minMeanPmi() {
    List<Double> sorted = new ArrayList<>(meanPmis);
    Collections.sort(sorted);
    double outlier = sorted.isEmpty() ? 0 : sorted.get((int) (OUTLIER_SHARE * sorted.size()));
    return (float) Math.min(MAX_BAR * maxIdf, MARGIN * outlier);
  }

  /**
   * What the model says of itself.
   *
   * @param articles of each topic, how many it was trained on
   * @param trained the hashes of these, rising
   */
  TopicModel.Notes notes(
      String name, String date, int[] articles, int[] trained, double temperature) {
    double[] probabilities = new double[labels.size()];
    boolean[] right = new boolean[labels.size()];
    int[] hits = new int[articles.length];
    int[] answers = new int[articles.length];
    int[] gold = new int[articles.length];
    for (int i = 0; i < right.length; i++) {
      double[] p = TopicModel.softmax(logits.get(i), temperature);
      int best = 0;
      for (int t = 1; t < p.length; t++) {
        best = p[t] > p[best] ? t : best;
      }
      probabilities[i] = p[best];
      right[i] = best == labels.get(i);
      hits[best] += right[i] ? 1 : 0;
      answers[best]++;
      gold[labels.get(i)]++;
    }
    double f1 = 0;
    for (int t = 0; t < hits.length; t++) {
      f1 += 2.0 * hits[t] / Math.max(1, answers[t] + gold[t]);
    }
    return new TopicModel.Notes(
        name,
        date,
        articles,
        (float) (f1 / hits.length),
        HeldOutAnswers.of(probabilities, right),
        trained);
  }
}
