package io.github.qubao.topic.train;

import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Immutable and thread-safe. How a classifier's answers compare with readers' labels. An answer is
 * right if it is the main topic; {@link #lenientAccuracy()} takes a second topic too. An article
 * without an answer is counted under its most probable topic; {@link #uncertain()} says how many
 * there were.
 */
public final class Evaluation {
  private static final int BINS = 10;

  /** More columns than this nobody reads, and a table of them grows with their square. */
  private static final int MAX_COLUMNS = 30;

  private final List<Topic> topics;
  private final int[][] table;
  private final int items;
  private final int lenient;
  private final int uncertain;
  private final int trainedOn;
  private final double calibrationError;

  private Evaluation(Counter c) {
    topics = List.copyOf(c.topics);
    table = c.table;
    items = c.items;
    lenient = c.lenient;
    uncertain = c.uncertain;
    trainedOn = c.trainedOn;
    double sum = 0;
    for (double gap : c.gaps) {
      sum += Math.abs(gap);
    }
    calibrationError = items == 0 ? 0 : sum / items;
  }

  /**
   * Classifies each article and compares.
   *
   * @throws NullPointerException if {@code classifier}, {@code articles} or one of them is null
   * @throws IllegalArgumentException if a label is no topic of the classifier
   */
  public static Evaluation of(TopicClassifier classifier, List<LabelledText> articles) {
    return of(classifier, articles, done -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param progress told how many articles are done after each
   * @throws NullPointerException if an argument or one of the articles is null
   * @throws IllegalArgumentException if a label is no topic of the classifier
   */
  public static Evaluation of(
      TopicClassifier classifier, List<LabelledText> articles, IntConsumer progress) {
    Objects.requireNonNull(classifier, "classifier");
    Objects.requireNonNull(articles, "articles");
    Objects.requireNonNull(progress, "progress");
    TopicClassifier answers = classifier.withoutEvidence();
    Counter counter = new Counter(classifier.topics());
    for (LabelledText a : articles) {
      Objects.requireNonNull(a, "articles has a null");
      counter.add(a, answers.classify(a.title(), a.body()));
      counter.trainedOn += classifier.wasTrainedOn(a.title(), a.body()) ? 1 : 0;
      progress.accept(counter.items);
    }
    return counter.evaluation();
  }

  /** The topics, in the model's order. */
  public List<Topic> topics() {
    return topics;
  }

  /** How many articles were compared. */
  public int items() {
    return items;
  }

  /** How many of them were answered as uncertain. */
  public int uncertain() {
    return uncertain;
  }

  /**
   * How many of them the classifier was trained on: with any, the other figures say too much of it.
   */
  public int trainedOn() {
    return trainedOn;
  }

  /**
   * How many articles of topic {@code gold} were given topic {@code answer}.
   *
   * @throws IllegalArgumentException if the classifier has no such topic
   */
  public int confusion(Topic gold, Topic answer) {
    return table[index(gold, "gold")][index(answer, "answer")];
  }

  /**
   * The share (0 to 1) of the answers {@code topic} that were right; 0 if there were none.
   *
   * @throws IllegalArgumentException if the classifier has no such topic
   */
  public double precision(Topic topic) {
    int t = index(topic, "topic");
    int answers = 0;
    for (int[] row : table) {
      answers += row[t];
    }
    return answers == 0 ? 0 : (double) table[t][t] / answers;
  }

  /**
   * The share (0 to 1) of the articles of {@code topic} that were found; 0 if there were none.
   *
   * @throws IllegalArgumentException if the classifier has no such topic
   */
  public double recall(Topic topic) {
    int t = index(topic, "topic");
    int gold = 0;
    for (int n : table[t]) {
      gold += n;
    }
    return gold == 0 ? 0 : (double) table[t][t] / gold;
  }

  /**
   * The harmonic mean of precision and recall, 0 to 1.
   *
   * @throws IllegalArgumentException if the classifier has no such topic
   */
  public double f1(Topic topic) {
    double p = precision(topic);
    double r = recall(topic);
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  /** The mean of the topics' F1, 0 to 1: rare topics count as much as common ones. */
  public double macroF1() {
    double sum = 0;
    for (Topic t : topics) {
      sum += f1(t);
    }
    return sum / topics.size();
  }

  /** The share (0 to 1) of right answers. */
  public double accuracy() {
    int right = 0;
    for (int t = 0; t < table.length; t++) {
      right += table[t][t];
    }
    return items == 0 ? 0 : (double) right / items;
  }

  /** The share (0 to 1) of answers that are the main or the second topic. */
  public double lenientAccuracy() {
    return items == 0 ? 0 : (double) lenient / items;
  }

  /**
   * The expected calibration error (ECE), 0 to 1: by how much the probability of the answer and the
   * share of right answers differ, over ten bins of equal width. Guo et al., On Calibration of
   * Modern Neural Networks, 2017.
   */
  public double calibrationError() {
    return calibrationError;
  }

  private int index(Topic topic, String parameter) {
    int t = topics.indexOf(Objects.requireNonNull(topic, parameter));
    if (t < 0) {
      throw new IllegalArgumentException("no topic '" + topic + "', only " + topics);
    }
    return t;
  }

  /**
   * A table for people: precision, recall and F1 of each topic, and, of up to 30 topics, what each
   * was taken for.
   */
  @Override
  public String toString() {
    List<Topic> columns = topics.size() > MAX_COLUMNS ? List.of() : topics;
    int width = 5;
    for (Topic t : topics) {
      width = Math.max(width, t.name().length());
    }
    StringBuilder out = new StringBuilder();
    out.append(String.format(Locale.ROOT, "%-" + width + "s      P      R     F1  ", "topic"));
    for (Topic t : columns) {
      out.append(String.format(Locale.ROOT, " %" + width + "s", t.name()));
    }
    for (Topic t : topics) {
      out.append(
          String.format(
              Locale.ROOT,
              "%n%-" + width + "s  %.3f  %.3f  %.3f  ",
              t.name(),
              precision(t),
              recall(t),
              f1(t)));
      for (Topic a : columns) {
        out.append(String.format(Locale.ROOT, " %" + width + "d", confusion(t, a)));
      }
    }
    return out.append(
            String.format(
                Locale.ROOT,
                "%n%d articles, %d uncertain: macro F1 %.4f, accuracy %.3f (lenient %.3f), ECE %.3f%n",
                items,
                uncertain,
                macroF1(),
                accuracy(),
                lenientAccuracy(),
                calibrationError))
        .toString();
  }

  /** Not thread-safe. Takes answers one by one. */
  static final class Counter {
    private final List<Topic> topics;
    private final int[][] table;
    private final double[] gaps = new double[BINS];
    private int items;
    private int lenient;
    private int uncertain;
    private int trainedOn;

    Counter(List<Topic> topics) {
      this.topics = Collections.unmodifiableList(new ArrayList<>(topics));
      this.table = new int[topics.size()][topics.size()];
    }

    void add(LabelledText gold, Classification answer) {
      int g = topics.indexOf(gold.topic());
      int a = topics.indexOf(answer.mostProbable());
      if (g < 0) {
        throw new IllegalArgumentException(
            "label '" + gold.topic() + "' is no topic of the classifier, which has " + topics);
      }
      items++;
      table[g][a]++;
      uncertain += answer.isUncertain() ? 1 : 0;
      boolean second = gold.second().filter(answer.mostProbable()::equals).isPresent();
      lenient += g == a || second ? 1 : 0;
      double p = answer.probability();
      gaps[Math.min(BINS - 1, (int) (p * BINS))] += (g == a ? 1 : 0) - p;
    }

    Evaluation evaluation() {
      return new Evaluation(this);
    }
  }
}
