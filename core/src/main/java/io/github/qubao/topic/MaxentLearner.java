package io.github.qubao.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Immutable and thread-safe. Fits parameters with OpenNLP's maximum entropy by L-BFGS with an L2
 * penalty, and reads what it learned into plain tables.
 *
 * @param penalty what the sum of the squared parameters is multiplied by
 * @param iterations the most steps of L-BFGS
 */
record MaxentLearner(double penalty, int iterations) {
  /** The name of the feature that every text has. */
  private static final String BIAS = "bias";

  /** A text as OpenNLP sees it: the rows of the tables are the names of its features. */
  record Contexts(String[] names, float[] values) {
    static Contexts of(TopicModel.Vector v) {
      List<String> names = new ArrayList<>(List.of(BIAS));
      List<Float> weights = new ArrayList<>(List.of(1f));
      for (int i = 0; i < v.rows.length; i++) {
        if (v.rows[i] >= 0) {
          names.add(Integer.toString(v.rows[i]));
          weights.add((float) v.weights[i]);
        }
      }
      float[] values = new float[weights.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = weights.get(i);
      }
      return new Contexts(names.toArray(String[]::new), values);
    }

    Event event(Topic topic) {
      return new Event(topic.name(), names, values);
    }
  }

  AbstractModel fit(List<Event> events) {
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
      return (AbstractModel) trainer.train(indexer);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Copies what {@code learned} holds.
   *
   * @param topics the topics in the order of the tables
   * @param parameters a row for each feature, as many as there are topics; filled here
   * @param bias of each topic; filled here
   */
  static void read(AbstractModel learned, List<Topic> topics, float[] parameters, float[] bias) {
    Object[] data = learned.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    int k = topics.size();
    byName.forEach(
        (name, context) -> {
          float[] row = name.equals(BIAS) ? bias : parameters;
          int start = name.equals(BIAS) ? 0 : Integer.parseInt(name) * k;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            int t = topics.indexOf(new Topic(outcomes[context.getOutcomes()[i]]));
            row[start + t] = (float) context.getParameters()[i];
          }
        });
  }
}
