package io.github.qubao.topic;

import java.io.IOException;
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
 * Immutable and thread-safe. OpenNLP's maximum entropy by L-BFGS with an L2 penalty, over features
 * with real values.
 *
 * @param penalty what the sum of the squared parameters is multiplied by
 * @param iterations the most steps of L-BFGS
 */
record MaxentLearner(double penalty, int iterations) {

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

  /** The parameters of each feature by its name, one for each of {@code topics}. */
  static Map<String, double[]> parameters(AbstractModel learned, List<Topic> topics) {
    Object[] data = learned.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    Map<String, double[]> out = new HashMap<>();
    byName.forEach(
        (name, context) -> {
          double[] row = new double[topics.size()];
          for (int i = 0; i < context.getOutcomes().length; i++) {
            row[topics.indexOf(new Topic(outcomes[context.getOutcomes()[i]]))] =
                context.getParameters()[i];
          }
          out.put(name, row);
        });
    return out;
  }
}
