package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;
import org.junit.jupiter.api.Test;

/** Functions whose least point is known, and functions that have none. */
class BoundedMinimizerTest {
  /** A bowl that is steep in some directions and flat in others. */
  private static final Bowl VALLEY = valley(30);

  /** The squared distance to a point, each direction with its own weight. */
  private record Bowl(double[] centre, double[] weights) implements Function {
    @Override
    public int getDimension() {
      return centre.length;
    }

    @Override
    public double valueAt(double[] x) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        sum += weights[i] * (x[i] - centre[i]) * (x[i] - centre[i]);
      }
      return sum;
    }

    @Override
    public double[] gradientAt(double[] x) {
      double[] out = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        out[i] = 2 * weights[i] * (x[i] - centre[i]);
      }
      return out;
    }
  }

  @Test
  void theLeastPointIsFound() {
    Bowl bowl = new Bowl(new double[] {3, -1, 0.5, 20}, new double[] {1, 10, 0.3, 2});
    assertArrayEquals(bowl.centre(), BoundedMinimizer.minimize(bowl, 0, 200), 1e-3);
  }

  @Test
  void thePenaltyDrawsItToTheOrigin() {
    Bowl bowl = new Bowl(new double[] {3, -1}, new double[] {1, 4});
    // Of w (x - c)² + p x² the least point is c w / (w + p).
    double[] expected = {3 / 1.5, -4 / 4.5};
    assertArrayEquals(expected, BoundedMinimizer.minimize(bowl, 0.5, 200), 1e-3);
  }

  private static Bowl valley(int dimension) {
    double[] centre = new double[dimension];
    double[] weights = new double[dimension];
    for (int i = 0; i < centre.length; i++) {
      centre[i] = i % 7 - 3;
      weights[i] = 1 + i * i;
    }
    return new Bowl(centre, weights);
  }

  @Test
  void moreStepsComeNearer() {
    double one = VALLEY.valueAt(BoundedMinimizer.minimize(VALLEY, 0, 1));
    double ten = VALLEY.valueAt(BoundedMinimizer.minimize(VALLEY, 0, 10));
    assertTrue(one < VALLEY.valueAt(new double[30]) && ten < one, one + " became " + ten);
  }

  /** Whether it ends by the number of steps, a flat value or a flat gradient. */
  @Test
  void whereOpenNlpEndsItEndsAtTheSamePoint() {
    Bowl far = new Bowl(new double[] {1e4, -1e4}, new double[] {1e-6, 3e-6});
    for (Bowl bowl : List.of(VALLEY, valley(3), far)) {
      for (double penalty : new double[] {0, 0.01, 1, 1e6}) {
        for (int steps : new int[] {1, 2, 3, 6, 40}) {
          Function penalised = new QNMinimizer.L2RegFunction(bowl, penalty);
          double[] expected = new QNMinimizer(0, 0, steps).minimize(penalised);
          assertArrayEquals(expected, BoundedMinimizer.minimize(bowl, penalty, steps), 0);
        }
      }
    }
  }

  @Test
  void itDoesNotStopTheProgramToCollectGarbage() {
    long before = collections();
    for (int i = 0; i < 200; i++) {
      BoundedMinimizer.minimize(VALLEY, 0.01, 1 + i % 40);
    }
    long during = collections() - before;
    assertTrue(during < 100, during + " collections");
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  @Test
  void atTheLeastPointItStays() {
    Bowl bowl = new Bowl(new double[3], new double[] {1, 1, 1});
    assertArrayEquals(new double[3], BoundedMinimizer.minimize(bowl, 1, 100), 0);
  }

  @Test
  void aSearchThatNeverFallsIsGivenUp() {
    int[] asked = new int[1];
    Function uphill =
        new Function() {
          @Override
          public int getDimension() {
            return 2;
          }

          @Override
          public double valueAt(double[] x) {
            asked[0]++;
            return Arrays.stream(x).allMatch(c -> c == 0) ? 0 : 1;
          }

          @Override
          public double[] gradientAt(double[] x) {
            return new double[] {1, -1};
          }
        };
    assertArrayEquals(new double[2], BoundedMinimizer.minimize(uphill, 0, 100), 0);
    assertTrue(asked[0] > 1 && asked[0] < 100, asked[0] + " evaluations");
    assertEquals(2, uphill.getDimension());
  }
}
