package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Immutable and thread-safe. OpenNLP's maximum entropy by L-BFGS with an L2 penalty, over features
 * with real values.
 *
 * @param penalty what the sum of the squared parameters is multiplied by
 * @param iterations the most steps of L-BFGS
 */
record MaxentLearner(double penalty, int iterations) {

  /**
   * A learner, once it has been seen that OpenNLP is there: who does not train may leave it out.
   *
   * @throws NoClassDefFoundError if it, or what it depends on, is not; where this class cannot even
   *     be linked, from the call itself
   */
  static MaxentLearner create(double penalty, int iterations) {
    index(List.of(new Event("", new String[] {""})));
    return new MaxentLearner(penalty, iterations);
  }

  /**
   * The parameters of each feature by its name, one for each of {@code topics}; 0 for those of
   * which there is no event.
   *
   * @param events one or more, whose outcomes are names of topics
   */
  Map<String, double[]> fit(List<Event> events, List<Topic> topics) {
    DataIndexer index = index(events);
    double[] learned = BoundedMinimizer.minimize(new Likelihood(index), penalty, iterations);
    Map<String, Integer> places = new HashMap<>();
    for (Topic topic : topics) {
      places.put(topic.name(), places.size());
    }
    String[] names = index.getPredLabels();
    double[][] rows = new double[names.length][topics.size()];
    int at = 0;
    for (String outcome : index.getOutcomeLabels()) {
      int place = places.getOrDefault(outcome, -1);
      for (double[] row : rows) {
        row[place] = learned[at++];
      }
    }
    Map<String, double[]> out = new HashMap<>();
    for (int n = 0; n < names.length; n++) {
      out.put(names[n], rows[n]);
    }
    return out;
  }

  private static DataIndexer index(List<Event> events) {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(settings, new HashMap<>());
    try {
      indexer.index(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return indexer;
  }
}
