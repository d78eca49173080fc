package io.github.qubao.topic;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Immutable and thread-safe. Trains topic classifiers from labelled articles, of any set of topics.
 *
 * <p>The trainer is OpenNLP's maximum entropy by L-BFGS with an L2 penalty; features are tf-idf
 * weighted characters and pairs of characters of title, lead and rest. The same articles in the
 * same order give the same model, byte for byte.
 */
public final class TopicTrainer {
  private static final int FOLDS = 5;

  private final Segmenter segmenter;
  private final double penalty;
  private final int iterations;
  private final int cutoff;

  private TopicTrainer(Builder b) {
    segmenter = b.segmenter;
    penalty = b.penalty;
    iterations = b.iterations;
    cutoff = b.cutoff;
  }

  /** A trainer with the settings of the built-in model. */
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
   * @throws IllegalArgumentException if there are fewer than 10 articles or fewer than two topics
   */
  public TopicClassifier train(List<LabelledText> articles) {
    List<Topic> topics =
        articles.stream()
            .map(LabelledText::topic)
            .distinct()
            .sorted(java.util.Comparator.comparing(Topic::name))
            .toList();
    if (articles.size() < 2 * FOLDS || topics.size() < 2) {
      throw new IllegalArgumentException(
          "needs 10 articles of two topics or more, not "
              + articles.size()
              + " of "
              + topics.size());
    }
    List<Topic> order =
        Topic.builtIn().containsAll(topics) && topics.size() == Topic.builtIn().size()
            ? Topic.builtIn()
            : topics;
    TopicModel model = fit(articles, order, temperature(articles, order));
    return new TopicClassifier(TopicModelFormat.quantized(model), segmenter);
  }

  /**
   * The temperature under which articles that the model did not see were likeliest to get their
   * labels.
   */
  private float temperature(List<LabelledText> articles, List<Topic> topics) {
    List<double[]> logits = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelledText> seen = new ArrayList<>();
      List<LabelledText> held = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        (i % FOLDS == fold ? held : seen).add(articles.get(i));
      }
      TopicModel model = fit(seen, topics, 1);
      for (LabelledText a : held) {
        logits.add(model.logits(model.vector(new TextFeatures(a.title(), a.body()))));
        labels.add(topics.indexOf(a.topic()));
      }
    }
    double best = 1;
    double least = Double.POSITIVE_INFINITY;
    for (double t = 0.3; t < 3; t *= 1.05) {
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

  private TopicModel fit(List<LabelledText> articles, List<Topic> topics, float temperature) {
    Map<Long, Integer> spread = new TreeMap<>();
    for (LabelledText a : articles) {
      TextFeatures text = new TextFeatures(a.title(), a.body());
      long[] keys = new long[text.size()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = text.key(i);
      }
      Arrays.stream(keys).distinct().forEach(k -> spread.merge(k, 1, Integer::sum));
    }
    spread.values().removeIf(n -> n < cutoff);
    long[] keys = spread.keySet().stream().mapToLong(k -> k).toArray();
    float[] idf = new float[keys.length];
    for (int f = 0; f < keys.length; f++) {
      idf[f] = (float) Math.log((articles.size() + 1.0) / spread.getOrDefault(keys[f], 1));
    }
    int k = topics.size();
    float[] prior = new float[k];
    for (LabelledText a : articles) {
      prior[topics.indexOf(a.topic())] += 1f / articles.size();
    }
    TopicModel blank =
        new TopicModel(
            topics, keys, idf, new float[keys.length * k], new float[k], prior, temperature);
    float[] parameters = new float[keys.length * k];
    float[] bias = new float[k];
    learn(articles, blank, parameters, bias);
    return new TopicModel(topics, keys, idf, parameters, bias, prior, temperature);
  }

  private void learn(
      List<LabelledText> articles, TopicModel blank, float[] parameters, float[] bias) {
    List<Event> events = new ArrayList<>();
    for (LabelledText a : articles) {
      TopicModel.Vector v = blank.vector(new TextFeatures(a.title(), a.body()));
      String[] names = new String[v.size + 1];
      float[] values = new float[v.size + 1];
      names[0] = "bias";
      values[0] = 1;
      for (int i = 0; i < v.size; i++) {
        names[i + 1] = Integer.toString(v.features[i]);
        values[i + 1] = (float) v.weights[i];
      }
      events.add(new Event(a.topic().name(), names, values));
    }
    Map<Topic, Integer> index = new HashMap<>();
    for (int t = 0; t < blank.topics().size(); t++) {
      index.put(blank.topics().get(t), t);
    }
    AbstractModel trained = (AbstractModel) maxent(events);
    Object[] data = trained.getDataStructures();
    Context[] contexts = (Context[]) data[0];
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    int k = blank.topics().size();
    if (contexts.length == 0 && byName.isEmpty()) {
      throw new IllegalStateException("nothing was learned");
    }
    byName.forEach(
        (name, c) -> {
          for (int i = 0; i < c.getOutcomes().length; i++) {
            int t = index.getOrDefault(new Topic(outcomes[c.getOutcomes()[i]]), -1);
            float p = (float) c.getParameters()[i];
            if (name.equals("bias")) {
              bias[t] = p;
            } else {
              parameters[Integer.parseInt(name) * k + t] = p;
            }
          }
        });
  }

  private MaxentModel maxent(List<Event> events) {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    settings.put(TrainingParameters.THREADS_PARAM, 1);
    settings.put(QNTrainer.L1COST_PARAM, 0.0);
    settings.put(QNTrainer.L2COST_PARAM, penalty);
    try {
      QNTrainer trainer = new QNTrainer();
      Map<String, String> report = new HashMap<>();
      trainer.init(settings, report);
      OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
      indexer.init(settings, report);
      indexer.index(ObjectStreamUtils.createObjectStream(events));
      return trainer.train(indexer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Not thread-safe. Settings of a {@link TopicTrainer}. */
  public static final class Builder {
    private Segmenter segmenter = Segmenter.create();
    private double penalty = 0.003;
    private int iterations = 100;
    private int cutoff = 2;

    private Builder() {}

    /** The segmenter whose words the classifiers show as evidence; the default one unless set. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = segmenter;
      return this;
    }

    /**
     * The L2 penalty on parameters.
     *
     * @throws IllegalArgumentException if not above 0
     */
    public Builder penalty(double penalty) {
      if (!(penalty > 0)) {
        throw new IllegalArgumentException("penalty is above 0, not " + penalty);
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

    /** The trainer. */
    public TopicTrainer build() {
      return new TopicTrainer(this);
    }
  }
}
