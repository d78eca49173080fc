package io.github.qubao.topic;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Immutable and thread-safe. Files articles by topic with a maximum-entropy model, by default the
 * built-in one of five topics; what that was made from and how well it does is in core's
 * MODEL_CARD.md.
 */
public final class TopicClassifier {
  /** A text with fewer letters says too little. */
  private static final int MIN_LETTERS = 8;

  /** So does one of fewer different pairs of Chinese characters: a word again and again. */
  private static final int MIN_PAIRS = 4;

  private final TopicModel model;
  private final List<Topic> topics;
  private final Segmenter segmenter;
  private final boolean evidence;

  private TopicClassifier(TopicModel model, Segmenter segmenter) {
    this(model, model.topics().stream().map(Topic::new).toList(), segmenter, true);
  }

  private TopicClassifier(
      TopicModel model, List<Topic> topics, Segmenter segmenter, boolean evidence) {
    this.model = model;
    this.topics = topics;
    this.segmenter = segmenter;
    this.evidence = evidence;
  }

  /** The built-in model; {@code segmenter} cuts the words shown as evidence. */
  public static TopicClassifier builtIn(Segmenter segmenter) {
    Objects.requireNonNull(segmenter, "segmenter");
    return new TopicClassifier(BuiltIn.MODEL, segmenter);
  }

  /**
   * Reads a model that {@link #save} wrote. Reads not a byte more, so that others may follow it,
   * and does not close the stream. Any bytes are answered, in time and memory in proportion to how
   * many of them there are, at most 64 MB.
   *
   * @throws ModelFormatException if the stream holds no sound model
   * @throws IOException if it cannot be read
   */
  public static TopicClassifier load(InputStream from, Segmenter segmenter) throws IOException {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(segmenter, "segmenter");
    try {
      return new TopicClassifier(TopicModelFormat.read(from), segmenter);
    } catch (TopicModelFormat.DamagedException e) {
      throw new ModelFormatException(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new ModelFormatException("topic model inconsistent: " + e.getMessage());
    }
  }

  /**
   * Writes the model, data only; the same model gives the same bytes. Does not close the stream.
   *
   * @throws IOException if it cannot be written
   */
  public void save(OutputStream to) throws IOException {
    TopicModelFormat.write(model, Objects.requireNonNull(to, "to"));
  }

  /** The topics of the model, in its order. */
  public List<Topic> topics() {
    return topics;
  }

  /**
   * The same classifier, whose answers have no evidence. It looks for no words, so that an answer
   * takes about a quarter of the time.
   */
  public TopicClassifier withoutEvidence() {
    return new TopicClassifier(model, topics, segmenter, false);
  }

  /**
   * Classifies an article. Any text is answered; one that says too little is answered as uncertain,
   * with the topics' shares in the articles of training for probabilities.
   *
   * @param title the headline, empty if there is none
   * @param body the text, empty if there is none
   * @throws NullPointerException if one of them is null
   */
  public Classification classify(String title, String body) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    return classify(
        title, body, () -> segmenter.segment(head(title)), () -> segmenter.segment(head(body)));
  }

  /**
   * Classifies an article that is read already; the words of its evidence are the document's.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public Classification classify(Document document) {
    Objects.requireNonNull(document, "document");
    return classify(document.title(), document.body(), document::titleTokens, document::tokens);
  }

  private Classification classify(
      String title, String body, Supplier<List<Token>> titleTokens, Supplier<List<Token>> tokens) {
    TextFeatures text = new TextFeatures(title, body);
    TopicModel.Vector vector = model.vector(text);
    boolean uncertain =
        text.letters() < MIN_LETTERS
            || text.pairs() < MIN_PAIRS
            || vector.meanPmi < model.minMeanPmi();
    double[] p =
        uncertain ? prior() : TopicModel.softmax(model.logits(vector), model.temperature());
    int best = 0;
    Map<Topic, Double> probabilities = new LinkedHashMap<>();
    for (int t = 0; t < p.length; t++) {
      best = p[t] > p[best] ? t : best;
      probabilities.put(topics.get(t), p[t]);
    }
    List<Classification.Evidence> words = List.of();
    if (evidence && !uncertain) {
      EvidenceFinder finder = new EvidenceFinder(model, text, vector, best);
      words = finder.find(title, titleTokens.get(), body, tokens.get());
    }
    return new Classification(topics.get(best), probabilities, uncertain, words);
  }

  /** What features are read of: words behind it are no evidence. */
  private static String head(String text) {
    return text.length() <= TextFeatures.MAX_CHARS
        ? text
        : text.substring(0, TextFeatures.MAX_CHARS);
  }

  private double[] prior() {
    double[] p = new double[model.prior().length];
    double sum = 0;
    for (float share : model.prior()) {
      sum += share;
    }
    for (int t = 0; t < p.length; t++) {
      p[t] = model.prior()[t] / sum;
    }
    return p;
  }

  /** Loaded when first asked for, shared by all. */
  private static final class BuiltIn {
    static final TopicModel MODEL = read();

    private static TopicModel read() {
      try (InputStream in = TopicClassifier.class.getResourceAsStream("topics.bin")) {
        return TopicModelFormat.read(Objects.requireNonNull(in, "topics.bin is not in the jar"));
      } catch (IOException e) {
        throw new UncheckedIOException("the built-in topic model cannot be read", e);
      }
    }
  }
}
