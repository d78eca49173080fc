package io.github.qubao.topic.train;

import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Immutable and thread-safe. The directions in which articles differ most: latent semantic analysis
 * (Deerwester et al., 1990) of articles without labels, by randomised subspace iteration (Halko,
 * Martinsson and Tropp, 2011). Grams that go together point the same way, so what is learned of one
 * holds for the others.
 *
 * <p>Only the space counts for what is learned in it, not its axes, so they are left as the
 * iteration gives them. The same articles give the same space, bit by bit.
 */
final class LatentSpace {
  private static final int ITERATIONS = 6;
  private static final int MAX_DIMENSIONS = 100;

  /** Fewer articles to each dimension would tell of accidents. */
  private static final int ARTICLES_PER_DIMENSION = 20;

  /**
   * A column of whose squared length no more than this share is new depends on those before: what
   * is left of it is rounding.
   */
  private static final double RANK_TOLERANCE = 1e-10;

  private final int[] grams;
  private final int dimensions;

  /** A row for each gram. */
  private final float[] axes;

  /**
   * Finds the space of {@code articles}.
   *
   * @param counted the same articles
   * @param grams the grams to look at, in ascending order, unsigned
   */
  static LatentSpace of(List<String> articles, DocumentFrequencies counted, int[] grams) {
    int dimensions =
        Math.min(Math.min(MAX_DIMENSIONS, articles.size() / ARTICLES_PER_DIMENSION), grams.length);
    float[] idf = new float[grams.length];
    for (int g = 0; g < grams.length; g++) {
      idf[g] = counted.idf(grams[g]);
    }
    TopicModel weigher = TopicModel.untrained(List.of(), grams, idf);
    int[][] places = new int[articles.size()][];
    float[][] weights = new float[articles.size()][];
    for (int a = 0; a < places.length; a++) {
      row(weigher, new TextFeatures("", articles.get(a)), a, places, weights);
    }
    float[] axes = new float[grams.length * dimensions];
    Random random = new Random(1);
    for (int i = 0; i < axes.length; i++) {
      axes[i] = (float) random.nextGaussian();
    }
    for (int iteration = 0; iteration < ITERATIONS && dimensions > 0; iteration++) {
      axes = multiply(places, weights, axes, dimensions);
      orthonormalize(axes, dimensions);
    }
    return new LatentSpace(grams, dimensions, axes);
  }

  private LatentSpace(int[] grams, int dimensions, float[] axes) {
    this.grams = grams;
    this.dimensions = dimensions;
    this.axes = axes;
  }

  private static void row(
      TopicModel weigher, TextFeatures text, int article, int[][] places, float[][] weights) {
    TopicModel.Vector v = weigher.vector(text);
    int[] at = new int[v.size()];
    float[] w = new float[at.length];
    int n = 0;
    double length = 0;
    for (int i = 0; i < at.length; i++) {
      if (v.rows[i] >= 0 && TextFeatures.field(text.key(i)) == TextFeatures.BODY) {
        at[n] = v.rows[i] / TextFeatures.FIELDS;
        w[n++] = (float) v.weights[i];
        length += v.weights[i] * v.weights[i];
      }
    }
    for (int i = 0; i < n; i++) {
      w[i] /= (float) Math.sqrt(length);
    }
    places[article] = Arrays.copyOf(at, n);
    weights[article] = Arrays.copyOf(w, n);
  }

  /** The articles' matrix, transposed, times itself, times {@code axes}. */
  private static float[] multiply(int[][] places, float[][] weights, float[] axes, int d) {
    float[] out = new float[axes.length];
    float[] sum = new float[d];
    for (int a = 0; a < places.length; a++) {
      Arrays.fill(sum, 0);
      for (int i = 0; i < places[a].length; i++) {
        add(axes, places[a][i] * d, weights[a][i], sum, 0, d);
      }
      for (int i = 0; i < places[a].length; i++) {
        add(sum, 0, weights[a][i], out, places[a][i] * d, d);
      }
    }
    return out;
  }

  private static void add(float[] from, int at, float times, float[] to, int start, int count) {
    for (int j = 0; j < count; j++) {
      to[start + j] += times * from[at + j];
    }
  }

  /**
   * Makes the columns orthonormal, by the Cholesky factor of their products. One that depends on
   * those before becomes 0, as where articles are equal.
   */
  private static void orthonormalize(float[] columns, int d) {
    double[][] products = new double[d][d];
    for (int row = 0; row < columns.length; row += d) {
      for (int i = 0; i < d; i++) {
        double x = columns[row + i];
        for (int j = 0; j <= i; j++) {
          products[i][j] += x * columns[row + j];
        }
      }
    }
    for (int i = 0; i < d; i++) {
      for (int j = 0; j <= i; j++) {
        double x = products[i][j];
        for (int m = 0; m < j; m++) {
          x -= products[i][m] * products[j][m];
        }
        if (j < i) {
          products[i][j] = x / products[j][j];
        } else {
          boolean dependent = !(x > RANK_TOLERANCE * products[i][i]);
          products[i][i] = dependent ? Double.POSITIVE_INFINITY : Math.sqrt(x);
        }
      }
    }
    for (int row = 0; row < columns.length; row += d) {
      for (int i = 0; i < d; i++) {
        double x = columns[row + i];
        for (int m = 0; m < i; m++) {
          x -= products[i][m] * columns[row + m];
        }
        columns[row + i] = (float) (x / products[i][i]);
      }
    }
  }

  /** How many axes there are. */
  int dimensions() {
    return dimensions;
  }

  /** Where a gram's row of {@link #axis} begins, -1 if the space does not know it. */
  int find(int gram) {
    int place = TopicModel.search(grams, gram);
    return place < 0 ? -1 : place * dimensions;
  }

  /** A number of the table that {@link #find} points into. */
  float axis(int i) {
    return axes[i];
  }
}
