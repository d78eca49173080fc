package io.github.qubao.keyword;

/**
 * Stateless. Logistic regression with a penalty on the squares of the weights (L2), by Newton's
 * method on figures of mean 0 and variance 1.
 */
final class LogisticRegression {
  private static final int STEPS = 12;

  private LogisticRegression() {}

  /**
   * The weights of the figures, and behind them that of none.
   *
   * @param truth 1 or 0 of each row
   * @param weights how much each row counts
   */
  static double[] fit(float[][] rows, double[] truth, double[] weights, double penalty) {
    int n = rows[0].length;
    double[] mean = new double[n];
    double[] deviation = new double[n];
    for (int k = 0; k < n; k++) {
      for (float[] row : rows) {
        mean[k] += row[k] / rows.length;
      }
      for (float[] row : rows) {
        deviation[k] += (row[k] - mean[k]) * (row[k] - mean[k]) / rows.length;
      }
      deviation[k] = deviation[k] < 1e-12 ? 1 : Math.sqrt(deviation[k]);
    }
    double[] w = new double[n + 1];
    double[] x = new double[n + 1];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[n + 1];
      double[][] curvature = new double[n + 1][n + 1];
      for (int i = 0; i < rows.length; i++) {
        x[n] = 1;
        double sum = w[n];
        for (int k = 0; k < n; k++) {
          x[k] = (rows[i][k] - mean[k]) / deviation[k];
          sum += w[k] * x[k];
        }
        double p = 1 / (1 + StrictMath.exp(-sum));
        double pull = weights[i] * (p - truth[i]);
        double bend = weights[i] * p * (1 - p);
        for (int k = 0; k <= n; k++) {
          gradient[k] += pull * x[k];
          for (int j = 0; j <= k; j++) {
            curvature[k][j] += bend * x[k] * x[j];
          }
        }
      }
      for (int k = 0; k <= n; k++) {
        double hold = k < n ? penalty : 1e-6;
        gradient[k] += hold * w[k];
        curvature[k][k] += hold;
      }
      double[] move = solve(curvature, gradient);
      for (int k = 0; k <= n; k++) {
        w[k] -= move[k];
      }
    }
    for (int k = 0; k < n; k++) {
      w[k] /= deviation[k];
      w[n] -= w[k] * mean[k];
    }
    return w;
  }

  /** Solves a system by Cholesky's decomposition; of the matrix the lower half is read. */
  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = a[i][j];
        for (int k = 0; k < j; k++) {
          sum -= a[i][k] * a[j][k];
        }
        a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
      }
    }
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= a[i][k] * x[k];
      }
      x[i] /= a[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= a[k][i] * x[k];
      }
      x[i] /= a[i][i];
    }
    return x;
  }
}
