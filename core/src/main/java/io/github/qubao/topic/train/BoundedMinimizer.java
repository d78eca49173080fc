package io.github.qubao.topic.train;

import opennlp.tools.ml.ArrayMath;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/**
 * Immutable and thread-safe. OpenNLP's L-BFGS with an L2 penalty, made to end whatever the
 * function. Its line search halves the step until the value has fallen enough, and has no bound: it
 * does not return where the gradient is zero, since the step is then not a number, nor where a
 * penalty is so large that no step helps. Here such a search is given up, and the point that the
 * last one reached is the answer. Where every search finds its step, the answer is OpenNLP's, bit
 * by bit.
 *
 * <p>OpenNLP's loop is left where it would end, but before its last line: that asks the JVM to
 * collect all garbage, which stops every thread of the program.
 */
final class BoundedMinimizer {
  /** After so many halvings a step is below the precision of a number it is added to. */
  private static final int MAX_STEPS = 64;

  /** Over all searches; OpenNLP's own bound. */
  private static final int MAX_EVALUATIONS = QNMinimizer.MAX_FCT_EVAL_DEFAULT;

  /** How many pairs of vectors the approximation of the Hessian is made of: OpenNLP's number. */
  private static final int MAX_UPDATES = QNMinimizer.M_DEFAULT;

  /** Fewer would be little better than gradient descent. */
  private static final int MIN_UPDATES = 3;

  /** How many numbers the first vectors of all pairs may have together: 240 MB of them. */
  private static final int MAX_NUMBERS = 30_000_000;

  private BoundedMinimizer() {}

  /**
   * The point where {@code function} plus the penalty is least, as near as {@code iterations} steps
   * from the origin come.
   *
   * @param function convex, at least 0
   * @param penalty what the sum of the squares is multiplied by, at least 0
   * @param iterations the most steps, at least 1
   */
  static double[] minimize(Function function, double penalty, int iterations) {
    Search search = new Search(new QNMinimizer.L2RegFunction(function, penalty), iterations);
    int updates = MAX_NUMBERS / Math.max(1, function.getDimension());
    updates = Math.max(MIN_UPDATES, Math.min(MAX_UPDATES, updates));
    try {
      return new QNMinimizer(0, 0, iterations, updates, MAX_EVALUATIONS).minimize(search);
    } catch (SearchEndedException e) {
      return search.reached;
    }
  }

  /** Not thread-safe. Counts the steps of each line search, and keeps where the last one ended. */
  private static final class Search implements Function {
    private final Function function;
    private final int maxSearches;
    private final double[] reached;
    private int searches = -1; // The origin is reached without one.
    private int steps;
    private double value;
    private double valueReached;

    Search(Function function, int maxSearches) {
      this.function = function;
      this.maxSearches = maxSearches;
      reached = new double[function.getDimension()];
    }

    @Override
    public int getDimension() {
      return function.getDimension();
    }

    @Override
    public double valueAt(double[] x) {
      if (++steps > MAX_STEPS) {
        throw new SearchEndedException();
      }
      value = function.valueAt(x);
      return value;
    }

    /** Asked for only at the origin and where a line search ended. */
    @Override
    public double[] gradientAt(double[] x) {
      double fallen = (valueReached - value) / valueReached;
      valueReached = value;
      steps = 0;
      System.arraycopy(x, 0, reached, 0, x.length);
      double[] gradient = function.gradientAt(x);
      double norm = ArrayMath.l2norm(gradient);
      boolean isLast =
          ++searches == maxSearches
              || searches > 0
                  && (fallen < QNMinimizer.CONVERGE_TOLERANCE
                      || norm / Math.max(1, ArrayMath.l2norm(x)) < QNMinimizer.REL_GRAD_NORM_TOL);
      if (isLast || isZero(gradient)) {
        throw new SearchEndedException();
      }
      return gradient;
    }

    private static boolean isZero(double[] gradient) {
      for (double g : gradient) {
        if (g != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** Leaves OpenNLP's loop, which offers no other way out. */
  private static final class SearchEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchEndedException() {
      super(null, null, false, false);
    }
  }
}
