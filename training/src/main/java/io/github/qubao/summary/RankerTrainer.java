package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
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
 * Learns the weights of a {@link SentenceRanker} with OpenNLP's maximum entropy by L-BFGS: an event
 * a sentence and length of summary, kept or not.
 */
final class RankerTrainer {
  private static final int[] LENGTHS = {60, 80, 120, 160, 240};

  private final double penalty;
  private final List<Event> titled = new ArrayList<>();
  private final List<Event> plain = new ArrayList<>();

  RankerTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** Learns what a reader kept, with the title and without. */
  void add(PickedArticle a) {
    for (int length : LENGTHS) {
      BitSet gold = PickedArticle.chars(PickedArticle.fit(a.picks(), length));
      add(a.title(), a.text(), gold, length, titled);
      add("", a.text(), gold, length, plain);
    }
  }

  /** Learns for texts without a title which sentence says what the title said. */
  void addHeadline(String title, String text, int length) {
    List<Span> sentences = Summarizer.sentences(text);
    int best = -1;
    double most = 0.3;
    for (int i = 0; i < sentences.size(); i++) {
      double f = Overlap.f1(title, sentences.get(i).in(text));
      if (f > most) {
        most = f;
        best = i;
      }
    }
    if (best >= 0) {
      add("", text, PickedArticle.chars(List.of(sentences.get(best))), length, plain);
    }
  }

  private static void add(String title, String text, BitSet gold, int length, List<Event> into) {
    List<Span> sentences = Summarizer.sentences(text);
    float[] values = SentenceFeatures.of(title, text, sentences);
    SentenceFeatures.setBudget(values, sentences, length);
    int size = SentenceFeatures.SIZE;
    for (int i = 0; i < sentences.size(); i++) {
      Span s = sentences.get(i);
      boolean kept = 2 * gold.get(s.start(), s.end()).cardinality() > s.length();
      List<String> names = new ArrayList<>(List.of("bias"));
      List<Float> numbers = new ArrayList<>(List.of(1f));
      for (int f = 0; f < size; f++) {
        if (values[i * size + f] != 0) {
          names.add(SentenceFeatures.NAMES.get(f));
          numbers.add(values[i * size + f]);
        }
      }
      float[] weights = new float[numbers.size()];
      for (int k = 0; k < weights.length; k++) {
        weights[k] = numbers.get(k);
      }
      into.add(new Event(kept ? "kept" : "left", names.toArray(String[]::new), weights));
    }
  }

  SentenceRanker train() {
    return new SentenceRanker(weights(titled), weights(plain));
  }

  /** The file that core ships. */
  String file() {
    float[] t = weights(titled);
    float[] p = weights(plain);
    StringBuilder out = new StringBuilder();
    for (int f = 0; f <= SentenceFeatures.SIZE; f++) {
      String name = f < SentenceFeatures.SIZE ? SentenceFeatures.NAMES.get(f) : "bias";
      out.append(name).append('\t').append(t[f]).append('\t').append(p[f]).append('\n');
    }
    return out.toString();
  }

  private float[] weights(List<Event> events) {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, 200);
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
      return difference((AbstractModel) trainer.train(indexer));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The weight for kept less that for left: that is all that two outcomes need. */
  private static float[] difference(AbstractModel model) {
    Object[] data = model.getDataStructures();
    @SuppressWarnings("unchecked")
    Map<String, Context> byName = (Map<String, Context>) data[1];
    String[] outcomes = (String[]) data[2];
    float[] out = new float[SentenceFeatures.SIZE + 1];
    byName.forEach(
        (name, c) -> {
          int f =
              name.equals("bias") ? SentenceFeatures.SIZE : SentenceFeatures.NAMES.indexOf(name);
          for (int i = 0; i < c.getOutcomes().length; i++) {
            boolean kept = outcomes[c.getOutcomes()[i]].equals("kept");
            out[f] += (float) ((kept ? 1 : -1) * c.getParameters()[i]);
          }
        });
    return out;
  }
}
