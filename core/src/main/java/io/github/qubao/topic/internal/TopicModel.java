package io.github.qubao.topic.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. A maximum-entropy model over weighted features, in plain tables.
 *
 * <p>The weight of a feature in a text is (1 + ln count) · idf, and the weights of each field are
 * scaled to that field's length. A topic's logit is the sum of its parameters times these, plus its
 * bias, divided by the temperature; of a text without a title a quarter more. A feature is a gram
 * in a field; its row in the parameters is the gram's place times the number of fields, plus the
 * field.
 */
public final class TopicModel {
  /** The length (L2 norm) that each field's weights are scaled to. */
  private static final double[] FIELD_NORM = {1.2, 0.4, 1.2};

  /**
   * What the logits of a text without a title are multiplied by: they lack what a title adds to
   * them. Of items of sources that a model did not see, the temperature that fits the first
   * sentences without the title is 0.76 to 0.82 of that which fits the whole.
   */
  private static final double NO_TITLE = 1.25;

  private static final double[] LOGS = new double[64];

  static {
    for (int n = 1; n < LOGS.length; n++) {
      LOGS[n] = 1 + StrictMath.log(n);
    }
  }

  private final List<String> topics;
  private final int[] grams;
  private final float[] idf;
  private final float[] parameters;
  private final float[] bias;
  private final float[] prior;
  private final float temperature;
  private final float minMeanPmi;
  private final Notes notes;

  /** The highest idf: a gram that is not known is at least as rare. */
  private final float maxIdf;

  private final GramTable table;

  /**
   * Takes the arrays as they are.
   *
   * @param topics their names
   * @param grams in ascending order, unsigned
   * @param idf of each gram
   * @param parameters of each feature, a row of as many as there are topics, whose sum is 0
   * @param bias of each topic
   * @param prior share of each topic among the articles of training, 0 to 1
   * @param temperature what logits are divided by
   * @param minMeanPmi what {@link Vector#meanPmi} of a text must reach
   * @param notes what the model says of itself
   */
  public TopicModel(
      List<String> topics,
      int[] grams,
      float[] idf,
      float[] parameters,
      float[] bias,
      float[] prior,
      float temperature,
      float minMeanPmi,
      Notes notes) {
    this.topics = List.copyOf(topics);
    this.grams = grams;
    this.idf = idf;
    this.parameters = parameters;
    this.bias = bias;
    this.prior = prior;
    this.temperature = temperature;
    this.minMeanPmi = minMeanPmi;
    this.notes = notes;
    table = new GramTable(grams);
    float most = 0;
    for (float x : idf) {
      most = Math.max(most, x);
    }
    maxIdf = most;
  }

  /** A model that weighs texts but has learned nothing. */
  public static TopicModel untrained(List<String> topics, int[] grams, float[] idf) {
    float[] none = {};
    return new TopicModel(topics, grams, idf, none, none, none, 1, 0, Notes.none(topics.size()));
  }

  /** The place of a gram in the tables, -1 if the model does not know it. */
  public int find(int gram) {
    return table.find(gram);
  }

  /** The place of {@code gram} among sorted ones, unsigned, -1 if it is not there. */
  public static int search(int[] grams, int gram) {
    return GramTable.search(grams, gram);
  }

  /**
   * Not thread-safe. A text as the model sees it: for each of its features, where in the tables and
   * its weight.
   */
  public static final class Vector {
    private int size;

    /**
     * The row of each feature of the text in the tables, -1 if the model does not know it; as many
     * as {@link #size()}, behind them is what was there before.
     */
    public int[] rows = {};

    /** The weight of each feature of the text; 0 if the model does not know it. */
    public double[] weights = {};

    /**
     * The mean pointwise mutual information (PMI; Church and Hanks, 1990) of the text's pairs of
     * characters, counted by articles: how usual it is that they stand side by side. Far below 0
     * where characters stand at random.
     */
    public double meanPmi;

    /** What the logits are multiplied by: more where there is no title. */
    public double sharpness = 1;

    private final double[] scale = new double[TextFeatures.FIELDS];

    /** How many features the text has. */
    public int size() {
      return size;
    }
  }

  /** The text's features, weighed. */
  public Vector vector(TextFeatures text) {
    return vector(text, new Vector());
  }

  /**
   * The same, in a vector that was used before.
   *
   * @return {@code v}
   */
  public Vector vector(TextFeatures text, Vector v) {
    int n = text.size();
    if (n > v.rows.length) {
      v.rows = new int[n];
      v.weights = new double[n];
    }
    v.size = n;
    double[] scale = v.scale;
    Arrays.fill(scale, 0);
    for (int i = 0; i < n; i++) {
      long key = text.key(i);
      int place = table.find(TextFeatures.gram(key));
      if (place < 0) {
        v.rows[i] = -1;
        v.weights[i] = 0;
        continue;
      }
      int field = TextFeatures.field(key);
      v.rows[i] = place * TextFeatures.FIELDS + field;
      int count = text.count(i);
      double w = (count < LOGS.length ? LOGS[count] : 1 + StrictMath.log(count)) * idf[place];
      v.weights[i] = w;
      scale[field] += w * w;
    }
    v.sharpness = scale[TextFeatures.TITLE] > 0 ? 1 : NO_TITLE;
    for (int f = 0; f < scale.length; f++) {
      scale[f] = scale[f] > 0 ? FIELD_NORM[f] / Math.sqrt(scale[f]) : 0;
    }
    for (int i = 0; i < n; i++) {
      v.weights[i] *= scale[TextFeatures.field(text.key(i))];
    }
    v.meanPmi = meanPmi(text, v);
    return v;
  }

  private double meanPmi(TextFeatures text, Vector v) {
    double sum = -text.foreign() * maxIdf / 2;
    for (int i = 0; i < v.size; i++) {
      long key = text.key(i);
      if (TextFeatures.isPair(key) && TextFeatures.field(key) != TextFeatures.LEAD) {
        int left = v.rows[text.left(i)];
        int right = v.rows[text.right(i)];
        sum +=
            left < 0 || right < 0
                ? -maxIdf / 2
                : idf(left) + idf(right) - (v.rows[i] < 0 ? maxIdf : idf(v.rows[i]));
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
    for (int i = 0; i < v.size; i++) {
      if (v.rows[i] >= 0) {
        int row = v.rows[i] * k;
        double w = v.weights[i];
        for (int t = 0; t < k; t++) {
          out[t] += w * parameters[row + t];
        }
      }
    }
    for (int t = 0; t < k; t++) {
      out[t] *= v.sharpness;
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
  public double weight(int row, int t) {
    return parameters[row * topics.size() + t];
  }

  /** With another temperature, another bar for the mean PMI, and notes. */
  public TopicModel calibrated(float newTemperature, float newMinMeanPmi, Notes newNotes) {
    return new TopicModel(
        topics, grams, idf, parameters, bias, prior, newTemperature, newMinMeanPmi, newNotes);
  }

  /** What the model says of itself. */
  public Notes notes() {
    return notes;
  }

  /** The names of the topics. */
  public List<String> topics() {
    return topics;
  }

  /** The grams, in ascending order, unsigned; not copied. */
  public int[] grams() {
    return grams;
  }

  /** The idf of each gram, not copied. */
  public float[] idf() {
    return idf;
  }

  /** The parameters, not copied. */
  float[] parameters() {
    return parameters;
  }

  float[] bias() {
    return bias;
  }

  /** The share of each topic among the articles of training, not copied. */
  public float[] prior() {
    return prior;
  }

  /** What logits are divided by. */
  public float temperature() {
    return temperature;
  }

  /** The highest idf. */
  public float maxIdf() {
    return maxIdf;
  }

  /** What the mean PMI of a text must reach. */
  public float minMeanPmi() {
    return minMeanPmi;
  }

  /**
   * Immutable and thread-safe. What a model says of itself.
   *
   * @param name what its maker calls it; may be empty
   * @param date when it was made, as its maker wrote it (2025-06-01); may be empty
   * @param articles of each topic, how many it was trained on; not copied
   * @param macroF1 on articles held out of training, 0 to 1
   * @param heldOut its answers on those
   * @param trained {@link TextFeatures#hash} of the articles it was trained on, rising; of more
   *     than {@link #MOST_HASHES} the least; not copied
   */
  public record Notes(
      String name,
      String date,
      int[] articles,
      float macroF1,
      HeldOutAnswers heldOut,
      int[] trained) {
    /** The most characters of a name or a date. */
    public static final int MOST_CHARS = 100;

    /** The most hashes: of as many other articles about ten have one of them. */
    public static final int MOST_HASHES = 200_000;

    /** Checks that nothing is missing. */
    public Notes {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(articles, "articles");
      Objects.requireNonNull(heldOut, "heldOut");
      Objects.requireNonNull(trained, "trained");
    }

    /** Whether the model was trained on an article, if all of their hashes are here. */
    public boolean trainedOn(String title, String body) {
      return Arrays.binarySearch(trained, TextFeatures.hash(title, body)) >= 0;
    }

    /** Nothing is known. */
    public static Notes none(int topics) {
      return new Notes("", "", new int[topics], 0, HeldOutAnswers.NONE, new int[0]);
    }
  }
}
