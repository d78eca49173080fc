package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.NegLogLikelihood;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** What is learned is what OpenNLP would learn, bit by bit, and the search always ends. */
class LikelihoodTest {
  private static OnePassRealValueDataIndexer index(int events, int outcomes, long seed)
      throws IOException {
    Random random = new Random(seed);
    List<Event> all = new ArrayList<>();
    for (int e = 0; e < events; e++) {
      List<String> names = new ArrayList<>(List.of("bias"));
      for (int f = 0; f < 20; f++) {
        if (random.nextInt(3) == 0) {
          names.add("f" + f);
        }
      }
      float[] values = new float[names.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextFloat();
      }
      all.add(new Event("o" + random.nextInt(outcomes), names.toArray(String[]::new), values));
    }
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    OnePassRealValueDataIndexer index = new OnePassRealValueDataIndexer();
    index.init(settings, new HashMap<>());
    index.index(ObjectStreamUtils.createObjectStream(all));
    return index;
  }

  @Test
  void valueAndGradientAreOpenNlpsBitByBit() throws IOException {
    Random random = new Random(2);
    for (int outcomes : new int[] {2, 5, 17}) {
      OnePassRealValueDataIndexer index = index(60, outcomes, outcomes);
      NegLogLikelihood theirs = new NegLogLikelihood(index);
      Likelihood ours = new Likelihood(index);
      double[] x = new double[theirs.getDimension()];
      assertEquals(x.length, ours.getDimension());
      for (int n = 0; n < 10; n++) {
        assertArrayEquals(theirs.gradientAt(x), ours.gradientAt(x), 0);
        assertEquals(theirs.valueAt(x), ours.valueAt(x), 0);
        assertArrayEquals(theirs.gradientAt(x), ours.gradientAt(x), 0);
        for (int i = 0; i < x.length; i++) {
          x[i] = 5 * random.nextGaussian();
        }
      }
    }
  }

  @Test
  void whereOpenNlpEndsTheAnswerIsItsOwn() throws IOException {
    for (double penalty : new double[] {1e-6, 0.01, 1, 100}) {
      OnePassRealValueDataIndexer index = index(80, 4, 9);
      assertArrayEquals(
          new QNMinimizer(0, penalty, 100).minimize(new NegLogLikelihood(index)),
          BoundedMinimizer.minimize(new Likelihood(index), penalty, 100),
          0);
    }
  }

  /** A function that answers as told, and counts how often it is asked. */
  private static final class Odd implements Function {
    private final double value;
    private final double slope;
    private int asked;

    Odd(double value, double slope) {
      this.value = value;
      this.slope = slope;
    }

    @Override
    public int getDimension() {
      return 2;
    }

    @Override
    public double valueAt(double[] x) {
      asked++;
      return value;
    }

    @Override
    public double[] gradientAt(double[] x) {
      return new double[] {slope, -slope};
    }
  }

  @Test
  void everySearchEnds() {
    double[] numbers = {
      0, Double.MIN_VALUE, 1e-200, 1, 1e200, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN
    };
    for (double value : numbers) {
      for (double slope : numbers) {
        for (double penalty : new double[] {0, Double.MIN_VALUE, 1, Double.MAX_VALUE}) {
          Odd odd = new Odd(value, slope);
          BoundedMinimizer.minimize(odd, penalty, Integer.MAX_VALUE);
          assertTrue(odd.asked < 31_000, value + ", " + slope + ": " + odd.asked);
        }
      }
    }
  }
}
