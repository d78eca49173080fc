package io.github.qubao.topic;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Lists;
import io.github.qubao.internal.Pool;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.internal.HeldOutAnswers;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Files articles by topic with a maximum-entropy model, by default the
 * built-in one of five topics; what that was made from and how well it does is in core's
 * MODEL_CARD.md.
 */
public final class TopicClassifier implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient TopicModel model;
  private final transient List<Topic> topics;
  private final transient Segmenter segmenter;
  private final transient boolean evidence;
  private final transient Pool<TopicWorker> workers;

  /** Answers below this probability are none. */
  private final transient double threshold;

  private TopicClassifier(TopicModel model, Segmenter segmenter) {
    this(
        model,
        model.topics().stream().map(Topic::new).toList(),
        segmenter,
        true,
        new Pool<>(TopicWorker::new),
        0);
  }

  private TopicClassifier(
      TopicModel model,
      List<Topic> topics,
      Segmenter segmenter,
      boolean evidence,
      Pool<TopicWorker> workers,
      double threshold) {
    this.model = model;
    this.topics = topics;
    this.segmenter = segmenter;
    this.evidence = evidence;
    this.workers = workers;
    this.threshold = threshold;
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

  /**
   * Whether the model was trained on an article, by the letters and digits of title and text: of an
   * article that it was trained on, its answer tells little of how well it does. Of a model of more
   * than 200,000 articles some are not known again.
   *
   * @throws NullPointerException if {@code title} or {@code body} is null
   */
  public boolean wasTrainedOn(String title, String body) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    return model.notes().trainedOn(title, body);
  }

  /** The topics of the model, in its order. */
  public List<Topic> topics() {
    return topics;
  }

  /**
   * The same classifier, whose answers have no evidence. It looks for no words, which is faster.
   */
  public TopicClassifier withoutEvidence() {
    return new TopicClassifier(model, topics, segmenter, false, workers, threshold);
  }

  /**
   * The same classifier, which answers only where it is sure enough; the others are {@link
   * Classification.Decision#ABSTAINED}.
   *
   * <p>The bar comes from the answers to articles held out in training, which the model holds, by
   * selective classification with risk control (Angelopoulos et al., Learn then Test, 2021). The
   * guarantee: with 95 % confidence, over which articles happened to be held out, at most {@code
   * maxError} of the answers are wrong for articles that come from where those of training came. It
   * is a guarantee for the models that the articles were held out of; this one, which learned from
   * all of them, is taken to err no more often. For articles from elsewhere nothing is promised:
   * measure it by classifying labelled articles, and count those whose {@link
   * Classification#topic()} is present.
   *
   * @param maxError the share of wrong answers, above 0 and below 1
   * @throws IllegalArgumentException if it is not, or so small that no answer keeps it; the message
   *     says what can be kept
   */
  public TopicClassifier abstain(double maxError) {
    if (!(maxError > 0 && maxError < 1)) {
      throw new IllegalArgumentException("maxError is above 0 and below 1, not " + maxError);
    }
    HeldOutAnswers heldOut = model.notes().heldOut();
    double bar = heldOut.threshold(maxError);
    if (bar > 1) {
      double least = Math.ceil(heldOut.leastError() * 10_000) / 10_000;
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "no answer keeps an error of %s: by the %,d articles held out of training the model"
                  + " can keep %s",
              maxError,
              heldOut.size(),
              least < 1 ? String.format(Locale.ROOT, "%.4f", least) : "none"));
    }
    return new TopicClassifier(model, topics, segmenter, evidence, workers, bar);
  }

  /** What the model says of itself. */
  public Info info() {
    TopicModel.Notes notes = model.notes();
    Map<Topic, Integer> articles = new LinkedHashMap<>();
    for (int t = 0; t < topics.size(); t++) {
      articles.put(topics.get(t), notes.articles()[t]);
    }
    HeldOutAnswers heldOut = notes.heldOut();
    return new Info(
        notes.name(),
        notes.date(),
        articles,
        model.grams().length,
        heldOut.size(),
        heldOut.accuracy(),
        notes.macroF1());
  }

  /**
   * Immutable and thread-safe. What a model says of itself: its maker's word, not checked.
   *
   * @param name what its maker calls it; may be empty
   * @param date when it was made, as its maker wrote it; may be empty
   * @param articles how many articles of each topic it was trained on, in the model's order
   * @param grams how many characters and pairs of characters it knows
   * @param heldOut on how many articles, held out of training in turn, the two scores are
   * @param accuracy the share of right answers on those, 0 to 1
   * @param macroF1 the mean of the topics' F1 on those, 0 to 1
   */
  public record Info(
      String name,
      String date,
      Map<Topic, Integer> articles,
      int grams,
      int heldOut,
      double accuracy,
      double macroF1)
      implements Serializable {
    /**
     * Copies the map.
     *
     * @throws NullPointerException if a value is null
     */
    public Info {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(articles, "articles")
          .forEach(
              (t, n) -> {
                Objects.requireNonNull(t, "articles has a null topic");
                Objects.requireNonNull(n, "articles has a null count");
              });
      articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Info i
          && name.equals(i.name)
          && date.equals(i.date)
          && articles.equals(i.articles)
          && grams == i.grams
          && heldOut == i.heldOut
          && Double.compare(accuracy, i.accuracy) == 0
          && Double.compare(macroF1, i.macroF1) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, date, articles, grams, heldOut, accuracy, macroF1);
    }
  }

  /**
   * Classifies an article without a headline, as {@link #classify(String, String)} does.
   *
   * @throws NullPointerException if {@code body} is null
   */
  public Classification classify(String body) {
    return classify("", body);
  }

  /**
   * Classifies an article. Any text is taken; of one that says too little the decision is {@link
   * Classification.Decision#TOO_LITTLE}, and the probabilities are the topics' shares in the
   * articles of training.
   *
   * @param title the headline, empty if there is none
   * @param body the text, empty if there is none
   * @throws NullPointerException if one of them is null
   */
  public Classification classify(String title, String body) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    return classify(
        title,
        body,
        () -> segmenter.segment(TextFeatures.head(title)),
        () -> segmenter.segment(TextFeatures.head(body)));
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

  /**
   * Classifies articles one by one.
   *
   * @return the answers, in the articles' order
   * @throws NullPointerException if {@code documents} or one of them is null
   */
  public List<Classification> classifyAll(List<Document> documents) {
    return Lists.copy(documents, "documents").stream().map(this::classify).toList();
  }

  /**
   * Classifies articles as they come: each when its answer is asked for, in parallel if the stream
   * is.
   *
   * @return the answers, in the articles' order; closing it closes {@code documents}
   * @throws NullPointerException if {@code documents} is null, or, later, one of them
   */
  public Stream<Classification> classifyAll(Stream<Document> documents) {
    return Objects.requireNonNull(documents, "documents").map(this::classify);
  }

  private Classification classify(
      String title, String body, Supplier<List<Token>> titleTokens, Supplier<List<Token>> tokens) {
    TopicWorker worker = workers.take();
    Classification answer =
        worker.classify(model, topics, threshold, evidence, title, body, titleTokens, tokens);
    workers.giveBack(worker);
    return answer;
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

  /** What is written in place of it: its segmenter and its model. */
  private Object writeReplace() {
    return new Serialized(model == BuiltIn.MODEL ? null : bytes(), segmenter, evidence, threshold);
  }

  private byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      save(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return out.toByteArray();
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter and its model");
  }

  private record Serialized(
      byte @Nullable [] model, Segmenter segmenter, boolean evidence, double threshold)
      implements Serializable {
    private Object readResolve() throws ObjectStreamException {
      try {
        TopicClassifier c =
            model == null ? builtIn(segmenter) : load(new ByteArrayInputStream(model), segmenter);
        return new TopicClassifier(c.model, c.topics, segmenter, evidence, c.workers, threshold);
      } catch (IOException e) {
        InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
        invalid.initCause(e);
        throw invalid;
      }
    }
  }
}
