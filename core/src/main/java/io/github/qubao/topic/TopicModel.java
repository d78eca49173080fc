package io.github.qubao.topic;

import io.github.qubao.internal.Hash;
import io.github.qubao.segment.Segmenter;
import java.util.List;

/**
 * Immutable and thread-safe. Not for users, but for {@code topic.train}: a maximum-entropy model
 * over weighted features, in plain tables.
 *
 * <p>The weight of a feature in a text is (1 + ln count) · idf, and the weights of each field are
 * scaled to that field's length. A topic's logit is the sum of its parameters times these, plus its
 * bias, divided by the temperature. A feature is a gram in a field; its row in the parameters is
 * the gram's place times the number of fields, plus the field.
 */
public final class TopicModel {
  /** The length that each field's weights are scaled to. */
  private static final double[] SHARE = {1.2, 0.4, 1.2};

  private static final double[] LOGS = new double[64];

  static {
    for (int n = 1; n < LOGS.length; n++) {
      LOGS[n] = 1 + StrictMath.log(n);
    }
  }

  private final List<Topic> topics;
  private final int[] grams;
  private final float[] idf;
  private final float[] parameters;
  private final float[] bias;
  private final float[] prior;
  private final float temperature;
  private final float minMeanPmi;

  /** The highest idf: a gram that is not known is at least as rare. */
  private final float rarest;

  /** A gram whose way through the hash table is longer is looked up among the sorted ones. */
  private static final int MOST_PROBES = 32;

  /**
   * Hash table: pairs of a gram and its place plus 1, 0 where free. A gram that finds no free pair
   * within {@link #MOST_PROBES} is left out, so that grams chosen to collide cost no more than a
   * search.
   */
  private final int[] slots;

  private final int shift;

  /**
   * Takes the arrays as they are.
   *
   * @param grams in ascending order, unsigned
   * @param idf of each gram
   * @param parameters of each feature, a row of as many as there are topics, whose sum is 0
   * @param bias of each topic
   * @param prior share of each topic among the articles of training, 0 to 1
   * @param temperature what logits are divided by
   * @param minMeanPmi what {@link Vector#meanPmi} of a text must reach
   */
  public TopicModel(
      List<Topic> topics,
      int[] grams,
      float[] idf,
      float[] parameters,
      float[] bias,
      float[] prior,
      float temperature,
      float minMeanPmi) {
    this.topics = List.copyOf(topics);
    this.grams = grams;
    this.idf = idf;
    this.parameters = parameters;
    this.bias = bias;
    this.prior = prior;
    this.temperature = temperature;
    this.minMeanPmi = minMeanPmi;
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(4, grams.length));
    slots = new int[1 << bits];
    shift = 33 - bits;
    float most = 0;
    for (float x : idf) {
      most = Math.max(most, x);
    }
    rarest = most;
    for (int i = 0; i < grams.length; i++) {
      int s = slot(grams[i]);
      int probes = 1;
      while (slots[s + 1] != 0 && probes < MOST_PROBES) {
        s = s + 2 & slots.length - 1;
        probes++;
      }
      if (slots[s + 1] == 0) {
        slots[s] = grams[i];
        slots[s + 1] = i + 1;
      }
    }
  }

  /** Whether a model of so many topics and grams can be written and read again. */
  public static boolean fits(int topics, int grams) {
    return TopicModelFormat.fits(topics, grams);
  }

  /** An idf as a file keeps it: in steps, the least of them above 0. */
  public static float idfStep(double idf) {
    return Math.max(1, Math.round(idf / TopicModelFormat.IDF_STEP)) * TopicModelFormat.IDF_STEP;
  }

  /** As near to a parameter as a file comes: none may be so large that a sum overflows. */
  public static float bounded(double parameter) {
    return (float)
        Math.max(-TopicModelFormat.LARGEST, Math.min(TopicModelFormat.LARGEST, parameter));
  }

  /** A classifier with this model, its parameters rounded as a file keeps them. */
  public TopicClassifier classifier(Segmenter segmenter) {
    return new TopicClassifier(TopicModelFormat.quantized(this), segmenter);
  }

  /** A model that weighs texts but has learned nothing. */
  public static TopicModel blank(List<Topic> topics, int[] grams, float[] idf) {
    float[] none = {};
    return new TopicModel(topics, grams, idf, none, none, none, 1, 0);
  }

  private int slot(int gram) {
    return (Hash.of(gram) >>> shift) * 2;
  }

  /** The place of a gram in the tables, -1 if the model does not know it. */
  public int find(int gram) {
    int s = slot(gram);
    for (int probes = 0; probes < MOST_PROBES; probes++) {
      if (slots[s + 1] == 0) {
        return -1;
      }
      if (slots[s] == gram) {
        return slots[s + 1] - 1;
      }
      s = s + 2 & slots.length - 1;
    }
    return search(grams, gram);
  }

  /** Binary search; the place of {@code gram} among the sorted ones, -1 if it is not there. */
  public static int search(int[] grams, int gram) {
    int low = 0;
    int high = grams.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(grams[middle], gram);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /** A text as the model sees it: for each of its features, where in the tables and its weight. */
  public static final class Vector {
    /** The row of each feature of the text in the tables, -1 if the model does not know it. */
    public final int[] rows;

    /** The weight of each feature of the text; 0 if the model does not know it. */
    public final double[] weights;

    /**
     * How much the text's neighbouring characters keep meanPmi elsewhere: the mean of its pairs'
     * pointwise mutual information (Church and Hanks, 1990), counted by articles. Far below 0 where
     * characters stand at random.
     */
    public double meanPmi;

    Vector(int size) {
      rows = new int[size];
      weights = new double[size];
    }
  }

  public Vector vector(TextFeatures text) {
    int n = text.size();
    Vector v = new Vector(n);
    double[] scale = new double[TextFeatures.FIELDS];
    for (int i = 0; i < n; i++) {
      long key = text.key(i);
      int place = find(TextFeatures.gram(key));
      if (place < 0) {
        v.rows[i] = -1;
        continue;
      }
      int field = TextFeatures.field(key);
      v.rows[i] = place * TextFeatures.FIELDS + field;
      int count = text.count(i);
      double w = (count < LOGS.length ? LOGS[count] : 1 + StrictMath.log(count)) * idf[place];
      v.weights[i] = w;
      scale[field] += w * w;
    }
    for (int f = 0; f < scale.length; f++) {
      scale[f] = scale[f] > 0 ? SHARE[f] / Math.sqrt(scale[f]) : 0;
    }
    for (int i = 0; i < n; i++) {
      v.weights[i] *= scale[TextFeatures.field(text.key(i))];
    }
    v.meanPmi = meanPmi(text, v);
    return v;
  }

  private double meanPmi(TextFeatures text, Vector v) {
    double sum = -text.foreign() * rarest / 2;
    for (int i = 0; i < v.rows.length; i++) {
      long key = text.key(i);
      if (TextFeatures.isPair(key) && TextFeatures.field(key) != TextFeatures.LEAD) {
        int left = v.rows[text.left(i)];
        int right = v.rows[text.right(i)];
        sum +=
            left < 0 || right < 0
                ? -rarest / 2
                : idf(left) + idf(right) - (v.rows[i] < 0 ? rarest : idf(v.rows[i]));
      }
    }
    return sum / Math.max(1, text.pairs() + text.foreign());
  }

  private double idf(int row) {
    return idf[row / TextFeatures.FIELDS];
  }

  /** The logit of each topic, not yet divided by the temperature. */
  public double[] logits(Vector v) {
    int k = topics.size();
    double[] out = new double[k];
    for (int t = 0; t < k; t++) {
      out[t] = bias[t];
    }
    for (int i = 0; i < v.rows.length; i++) {
      if (v.rows[i] >= 0) {
        int row = v.rows[i] * k;
        double w = v.weights[i];
        for (int t = 0; t < k; t++) {
          out[t] += w * parameters[row + t];
        }
      }
    }
    return out;
  }

  /** Softmax with the greatest logit taken out first, so that no exponential overflows. */
  public static double[] softmax(double[] logits, double temperature) {
    double max = Double.NEGATIVE_INFINITY;
    for (double x : logits) {
      max = Math.max(max, x);
    }
    double[] out = new double[logits.length];
    double sum = 0;
    for (int t = 0; t < out.length; t++) {
      out[t] = Math.exp((logits[t] - max) / temperature);
      sum += out[t];
    }
    for (int t = 0; t < out.length; t++) {
      out[t] /= sum;
    }
    return out;
  }

  /** How much the feature of a row speaks for topic {@code t}, against the mean of all topics. */
  double weight(int row, int t) {
    return parameters[row * topics.size() + t];
  }

  /** With another temperature and another bar for the meanPmi of characters. */
  public TopicModel calibrated(float newTemperature, float newMinMeanPmi) {
    return new TopicModel(
        topics, grams, idf, parameters, bias, prior, newTemperature, newMinMeanPmi);
  }

  public List<Topic> topics() {
    return topics;
  }

  public int[] grams() {
    return grams;
  }

  public float[] idf() {
    return idf;
  }

  float[] parameters() {
    return parameters;
  }

  float[] bias() {
    return bias;
  }

  float[] prior() {
    return prior;
  }

  float temperature() {
    return temperature;
  }

  public float rarest() {
    return rarest;
  }

  float minMeanPmi() {
    return minMeanPmi;
  }
}
