package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.model.DataIndexer;
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

  private static final int MOST_ROUNDS = 100;
  private static final double SMALLEST_GAIN = 1e-3;

  private final double penalty;
  private final List<Event> titled = new ArrayList<>();
  private final List<Event> plain = new ArrayList<>();
  private final List<Event> districtTitled = new ArrayList<>();
  private final List<Event> districtPlain = new ArrayList<>();

  RankerTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** Learns what a reader kept of an item of broadcast news, with the title and without. */
  void add(PickedArticle a) {
    add(a, true, titled, plain);
    add(a, false, districtTitled, districtPlain);
  }

  /**
   * Learns what a reader kept of a district's article.
   *
   * @param times as often as this, so that it counts more than broadcast news
   */
  void addDistrict(PickedArticle a, int times) {
    for (int n = 0; n < times; n++) {
      add(a, false, districtTitled, districtPlain);
    }
  }

  private static void add(
      PickedArticle a, boolean national, List<Event> titled, List<Event> plain) {
    for (int length : LENGTHS) {
      BitSet gold = PickedArticle.chars(PickedArticle.fit(a.picks(), length));
      add(a.title(), a.text(), gold, length, national, titled);
      add("", a.text(), gold, length, national, plain);
    }
  }

  /** Learns for texts without a title which sentence says what the title said. */
  void addHeadline(String title, String text, int length) {
    List<Span> sentences = Prose.of(text).sentences();
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
      BitSet gold = PickedArticle.chars(List.of(sentences.get(best)));
      add("", text, gold, length, true, plain);
      add("", text, gold, length, false, districtPlain);
    }
  }

  private static void add(
      String title, String text, BitSet gold, int length, boolean national, List<Event> into) {
    Prose prose = Prose.of(text);
    List<Span> sentences = prose.sentences();
    SentenceFeatures features = new SentenceFeatures(title, text, prose, national);
    RelativeFeatures relative = new RelativeFeatures(sentences, length);
    float[][] values = new float[sentences.size()][SentenceFeatures.SIZE];
    for (int i = 0; i < values.length; i++) {
      features.compute(i, values[i]);
      relative.add(i, values[i]);
    }
    for (int i = 0; i < sentences.size(); i++) {
      relative.set(i, values[i]);
      Span s = sentences.get(i);
      boolean kept = 2 * gold.get(s.start(), s.end()).cardinality() > s.length();
      List<String> names = new ArrayList<>(List.of("bias"));
      List<Float> numbers = new ArrayList<>(List.of(1f));
      for (int f = 0; f < SentenceFeatures.SIZE; f++) {
        if (values[i][f] != 0) {
          names.add(SentenceFeatures.NAMES.get(f));
          numbers.add(values[i][f]);
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
    return new SentenceRanker(columns());
  }

  /** The file that core ships. */
  String file() {
    float[][] columns = columns();
    StringBuilder out = new StringBuilder();
    for (int f = 0; f <= SentenceFeatures.SIZE; f++) {
      String name = f < SentenceFeatures.SIZE ? SentenceFeatures.NAMES.get(f) : "bias";
      out.append(name);
      for (float[] column : columns) {
        out.append('\t').append(column[f]);
      }
      out.append('\n');
    }
    return out.toString();
  }

  private float[][] columns() {
    return new float[][] {
      weights(titled), weights(plain), weights(districtTitled), weights(districtPlain)
    };
  }

  private float[] weights(List<Event> events) {
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    indexer.init(settings, new HashMap<>());
    try {
      indexer.index(ObjectStreamUtils.createObjectStream(events));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return difference(minimize(new NegLogLikelihood(indexer)), indexer);
  }

  /**
   * OpenNLP's L-BFGS stops long before the best weights where features are many and alike, so it is
   * begun again from where it stopped until nothing changes.
   */
  private double[] minimize(NegLogLikelihood likelihood) {
    double[] best = new double[likelihood.getDimension()];
    double before = Double.POSITIVE_INFINITY;
    Function penalized = from(likelihood, best);
    double now = penalized.valueAt(new double[best.length]);
    for (int round = 0; round < MOST_ROUNDS && before - now > SMALLEST_GAIN; round++) {
      double[] step = new QNMinimizer().minimize(penalized);
      for (int i = 0; i < best.length; i++) {
        best[i] += step[i];
      }
      before = now;
      now = penalized.valueAt(new double[best.length]);
    }
    return best;
  }

  /** The penalized negative log-likelihood as a function of the way from {@code start}. */
  private Function from(NegLogLikelihood likelihood, double[] start) {
    return new Function() {
      @Override
      public int getDimension() {
        return start.length;
      }

      private double[] at(double[] way) {
        double[] x = start.clone();
        for (int i = 0; i < x.length; i++) {
          x[i] += way[i];
        }
        return x;
      }

      @Override
      public double valueAt(double[] way) {
        double[] x = at(way);
        double value = likelihood.valueAt(x);
        for (double w : x) {
          value += penalty * w * w;
        }
        return value;
      }

      @Override
      public double[] gradientAt(double[] way) {
        double[] x = at(way);
        double[] gradient = likelihood.gradientAt(x).clone();
        for (int i = 0; i < x.length; i++) {
          gradient[i] += 2 * penalty * x[i];
        }
        return gradient;
      }
    };
  }

  /** The weight for kept less that for left: that is all that two outcomes need. */
  private static float[] difference(double[] weights, DataIndexer indexer) {
    String[] names = indexer.getPredLabels();
    String[] outcomes = indexer.getOutcomeLabels();
    float[] out = new float[SentenceFeatures.SIZE + 1];
    for (int o = 0; o < outcomes.length; o++) {
      for (int n = 0; n < names.length; n++) {
        int f =
            names[n].equals("bias")
                ? SentenceFeatures.SIZE
                : SentenceFeatures.NAMES.indexOf(names[n]);
        out[f] += (float) ((outcomes[o].equals("kept") ? 1 : -1) * weights[o * names.length + n]);
      }
    }
    return out;
  }
}
