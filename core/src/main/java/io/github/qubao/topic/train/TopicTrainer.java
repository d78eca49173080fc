package io.github.qubao.topic.train;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Immutable and thread-safe. Trains topic classifiers from labelled articles, of any set of topics.
 *
 * <p>The trainer is OpenNLP's maximum entropy by L-BFGS with an L2 penalty; features are tf-idf
 * weighted characters and pairs of characters of title, lead and body, and, where there are
 * articles without labels, their place in a latent space. The same articles in the same order give
 * the same model, byte for byte.
 */
public final class TopicTrainer {
  /** No text's is less: nothing is too strange. */
  private static final float LEAST_MEAN_PMI = -100;

  private final Segmenter segmenter;
  private final ModelFitter fitter;
  private final HeldOutCalibration calibration;
  private final String name;
  private final String date;

  private TopicTrainer(Builder b) {
    segmenter = b.segmenter;
    MaxentLearner learner;
    try {
      learner = MaxentLearner.create(b.penalty, b.iterations);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "training needs org.apache.opennlp:opennlp-tools, and what that depends on, on the class"
              + " path",
          e);
    }
    name = b.name;
    date = b.date;
    fitter = new ModelFitter(learner, b.cutoff, b.openings, new UnlabelledCorpus(b.background));
    calibration = new HeldOutCalibration(fitter, b.openings);
  }

  /**
   * A trainer with the default settings.
   *
   * @throws IllegalStateException if OpenNLP is not on the class path
   */
  public static TopicTrainer create() {
    return builder().build();
  }

  /** A builder with these settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Trains a classifier. Probabilities are calibrated: a temperature is fitted on articles held out
   * in turn.
   *
   * @throws NullPointerException if {@code articles} or one of them is null
   * @throws IllegalArgumentException if there are fewer than 10 articles, fewer than two topics or
   *     more than 1,000, or so many topics and features that the model would take more than 64 MB
   */
  public TopicClassifier train(List<LabelledText> articles) {
    return train(articles, fitted -> {});
  }

  /**
   * The same, telling how far it is.
   *
   * @param progress told how many models are fitted after each: five to find the temperature, then
   *     the one that counts
   * @throws NullPointerException if {@code articles}, one of them or {@code progress} is null
   * @throws IllegalArgumentException as above
   */
  public TopicClassifier train(List<LabelledText> articles, IntConsumer progress) {
    Objects.requireNonNull(progress, "progress");
    List<LabelledText> all = checked(articles);
    return train(TrainingSet.of(all), topicsOf(all), progress);
  }

  /**
   * The same, from more articles. So that the model is as sure of what comes from elsewhere as it
   * is right, each of the set's sources is held out whole once, and counts for the temperature like
   * all its articles together.
   */
  TopicClassifier train(TrainingSet set, IntConsumer progress) {
    return train(set, topicsOf(set.all()), progress);
  }

  private TopicClassifier train(TrainingSet set, List<Topic> topics, IntConsumer progress) {
    Calibration calibrated = calibration.of(set, topics, progress);
    List<LabelledText> all = set.all();
    int[] counts = new int[topics.size()];
    for (LabelledText a : all) {
      counts[topics.indexOf(a.topic())]++;
    }
    int[] trained =
        all.stream()
            .mapToInt(a -> TextFeatures.hash(a.title(), a.body()))
            .sorted()
            .distinct()
            .limit(TopicModel.Notes.MOST_HASHES)
            .toArray();
    float temperature = calibrated.temperature();
    TopicModel model =
        fitter
            .fit(all, topics)
            .calibrated(
                temperature,
                calibrated.minMeanPmi(),
                calibrated.notes(name, date, counts, trained, temperature));
    progress.accept(HeldOutCalibration.models(set) + 1);
    return classifier(model);
  }

  /**
   * The same without the folds that tell how sure it may be: the most probable topics are those of
   * {@link #train}, the probabilities are not.
   */
  TopicClassifier uncalibrated(List<LabelledText> articles) {
    List<Topic> topics = topicsOf(articles);
    return classifier(
        fitter
            .fit(articles, topics)
            .calibrated(1, LEAST_MEAN_PMI, TopicModel.Notes.none(topics.size())));
  }

  /** The classifier that reading the model's file gives: parameters in one byte each. */
  private TopicClassifier classifier(TopicModel model) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      TopicModelFormat.write(model, bytes);
      return TopicClassifier.load(new ByteArrayInputStream(bytes.toByteArray()), segmenter);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Tells how well {@link #train} does on articles that it did not see: each fold is classified by
   * a model of the others, calibrated like any other.
   *
   * @param articles in the order they were written, best: a fold is a run of each topic's articles,
   *     so that neighbours, which are often alike, are not on both sides
   * @param folds 2 or more
   * @param progress told how many folds are done after each
   * @throws NullPointerException if {@code articles}, one of them or {@code progress} is null
   * @throws IllegalArgumentException if {@link #train} would not take the articles, or {@code
   *     folds} is below 2 or above their number
   */
  public Evaluation crossValidate(List<LabelledText> articles, int folds, IntConsumer progress) {
    Objects.requireNonNull(progress, "progress");
    List<LabelledText> all = checked(articles);
    List<Topic> topics = topicsOf(all);
    if (folds < 2 || folds > all.size()) {
      throw new IllegalArgumentException("folds are 2 to the number of articles, not " + folds);
    }
    Evaluation.Counter counter = new Evaluation.Counter(topics);
    Folds split = new Folds(all, folds);
    for (int fold = 0; fold < folds; fold++) {
      TopicClassifier classifier =
          train(TrainingSet.of(split.train(fold)), topics, fitted -> {}).withoutEvidence();
      for (LabelledText a : split.test(fold)) {
        counter.add(a, classifier.classify(a.title(), a.body()));
      }
      progress.accept(fold + 1);
    }
    return counter.evaluation();
  }

  private static List<LabelledText> checked(List<LabelledText> articles) {
    List<LabelledText> all = new ArrayList<>(Objects.requireNonNull(articles, "articles"));
    for (int i = 0; i < all.size(); i++) {
      Objects.requireNonNull(all.get(i), "articles[" + i + "]");
    }
    return all;
  }

  private List<Topic> topicsOf(List<LabelledText> articles) {
    List<Topic> topics =
        articles.stream()
            .map(LabelledText::topic)
            .distinct()
            .sorted(Comparator.comparing(Topic::name))
            .toList();
    if (articles.size() < 2 * HeldOutCalibration.FOLDS || topics.size() < 2) {
      throw new IllegalArgumentException(
          "needs 10 articles of two topics or more, not "
              + articles.size()
              + " of "
              + topics.size());
    }
    fitter.checkSize(articles, topics.size());
    boolean builtIn = new HashSet<>(topics).equals(new HashSet<>(Topic.builtIn()));
    return builtIn ? Topic.builtIn() : topics;
  }

  /** Not thread-safe. Settings of a {@link TopicTrainer}. */
  public static final class Builder {
    private Segmenter segmenter = Segmenter.create();
    private double penalty = 0.01;
    private int iterations = 100;
    private int cutoff = 3;
    private boolean openings;
    private String name = "";
    private String date = "";
    private List<String> background = List.of();

    private Builder() {}

    /**
     * The segmenter whose words the classifiers show as evidence; the default one unless set.
     *
     * @throws NullPointerException if null
     */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
      return this;
    }

    /**
     * The L2 penalty on parameters.
     *
     * @throws IllegalArgumentException if not above 0, or not finite
     */
    public Builder penalty(double penalty) {
      if (!(penalty > 0 && penalty <= Double.MAX_VALUE)) {
        throw new IllegalArgumentException("penalty is finite and above 0, not " + penalty);
      }
      this.penalty = penalty;
      return this;
    }

    /**
     * The most steps of L-BFGS.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder iterations(int iterations) {
      if (iterations < 1) {
        throw new IllegalArgumentException("iterations is at least 1, not " + iterations);
      }
      this.iterations = iterations;
      return this;
    }

    /**
     * What the model is called, and when it was made; both empty unless set. They stand in its
     * file.
     *
     * @param name up to 100 characters
     * @param date as 2025-06-01
     * @throws IllegalArgumentException if the name is longer or has control characters
     * @throws NullPointerException if one is null
     */
    public Builder named(String name, LocalDate date) {
      Objects.requireNonNull(name, "name");
      this.date = Objects.requireNonNull(date, "date").toString();
      if (name.length() > TopicModel.Notes.MOST_CHARS
          || name.chars().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
        throw new IllegalArgumentException(
            "a name has up to "
                + TopicModel.Notes.MOST_CHARS
                + " characters, no control characters");
      }
      this.name = name;
      return this;
    }

    /**
     * In how many articles a feature must stand to count.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder cutoff(int cutoff) {
      if (cutoff < 1) {
        throw new IllegalArgumentException("cutoff is at least 1, not " + cutoff);
      }
      this.cutoff = cutoff;
      return this;
    }

    /**
     * To learn, beside each article, from its first sentences without the title, and to be as sure
     * of such openings as of articles. It takes about twice as long.
     */
    Builder openings() {
      openings = true;
      return this;
    }

    /**
     * Articles without labels, of the same kind as those to be classified: how common a feature is
     * and which of them go together is learned from them when the trainer is built. Without any,
     * how common a feature is is counted in the labelled articles.
     *
     * @throws NullPointerException if {@code texts} or one of them is null
     */
    public Builder background(List<String> texts) {
      List<String> all = new ArrayList<>(Objects.requireNonNull(texts, "texts"));
      for (int i = 0; i < all.size(); i++) {
        Objects.requireNonNull(all.get(i), "texts[" + i + "]");
      }
      this.background = List.copyOf(all);
      return this;
    }

    /**
     * The trainer.
     *
     * @throws IllegalStateException if OpenNLP is not on the class path
     */
    public TopicTrainer build() {
      return new TopicTrainer(this);
    }
  }
}
