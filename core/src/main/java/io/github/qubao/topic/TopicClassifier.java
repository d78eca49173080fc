package io.github.qubao.topic;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import io.github.qubao.segment.TokenBuffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Immutable and thread-safe. Files articles by topic with a maximum-entropy model, by default the
 * built-in one of five topics; what that was made from and how well it does is in core's
 * MODEL_CARD.md.
 */
public final class TopicClassifier {
  private static final int MOST_EVIDENCE = 8;

  /** A text with fewer letters says too little. */
  private static final int FEWEST_LETTERS = 8;

  /** So does one of whose pairs of characters the model knows a smaller share. */
  private static final double LEAST_KNOWN = 0.2;

  private final TopicModel model;
  private final Segmenter segmenter;

  TopicClassifier(TopicModel model, Segmenter segmenter) {
    this.model = model;
    this.segmenter = Objects.requireNonNull(segmenter);
  }

  /** The built-in model; {@code segmenter} cuts the words shown as evidence. */
  public static TopicClassifier builtIn(Segmenter segmenter) {
    return new TopicClassifier(BuiltIn.MODEL, segmenter);
  }

  /**
   * Reads a model that {@link #save} wrote. Reads not a byte more, and does not close the stream.
   *
   * @throws ModelFormatException if the stream holds no sound model
   * @throws IOException if it cannot be read
   */
  public static TopicClassifier load(InputStream from, Segmenter segmenter) throws IOException {
    return new TopicClassifier(TopicModelFormat.read(from), segmenter);
  }

  /**
   * Writes the model, data only; the same model gives the same bytes. Does not close the stream.
   *
   * @throws IOException if it cannot be written
   */
  public void save(OutputStream to) throws IOException {
    TopicModelFormat.write(model, to);
  }

  /** The topics of the model, in its order. */
  public List<Topic> topics() {
    return model.topics();
  }

  /**
   * Classifies an article. Any text is answered; one that says too little is answered as uncertain,
   * with the topics' shares in the articles of training for probabilities.
   *
   * @param title the headline, empty if there is none
   * @param body the text, empty if there is none
   */
  public Classification classify(String title, String body) {
    TextFeatures text = new TextFeatures(title, body);
    TopicModel.Vector vector = model.vector(text);
    boolean uncertain =
        text.letters() < FEWEST_LETTERS || vector.known < LEAST_KNOWN * vector.pairs;
    double[] p =
        uncertain ? prior() : TopicModel.softmax(model.logits(vector), model.temperature());
    int best = 0;
    Map<Topic, Double> probabilities = new LinkedHashMap<>();
    for (int t = 0; t < p.length; t++) {
      best = p[t] > p[best] ? t : best;
      probabilities.put(model.topics().get(t), p[t]);
    }
    return new Classification(
        model.topics().get(best),
        Collections.unmodifiableMap(probabilities),
        uncertain,
        uncertain ? List.of() : evidence(title, body, text, vector, best));
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

  /** What each feature added is shared out among the words it stands in. */
  private List<Classification.Evidence> evidence(
      String title, String body, TextFeatures text, TopicModel.Vector vector, int topic) {
    double[] inTitle = new double[title.length()];
    double[] inBody = new double[body.length()];
    double[] pull = new double[vector.size];
    for (int i = 0; i < pull.length; i++) {
      pull[i] = vector.weights[i] * model.pull(vector.features[i], topic) / vector.counts[i];
    }
    for (int i = 0; i < text.size(); i++) {
      int f = model.find(text.key(i));
      if (f >= 0) {
        double share = pull[java.util.Arrays.binarySearch(vector.features, 0, vector.size, f)];
        double[] chars = text.inTitle(i) ? inTitle : inBody;
        int at = text.place(i);
        boolean pair = TextFeatures.isPair(text.key(i));
        chars[at] += pair ? share / 2 : share;
        if (pair) {
          chars[at + 1] += share / 2;
        }
      }
    }
    Map<String, Words> words = new LinkedHashMap<>();
    TokenBuffer buffer = new TokenBuffer();
    collect(title, inTitle, true, buffer, words);
    collect(body, inBody, false, buffer, words);
    List<Classification.Evidence> out = new ArrayList<>();
    words.forEach(
        (word, w) -> {
          if (w.weight > 0) {
            out.add(new Classification.Evidence(word, w.weight, w.title, w.body));
          }
        });
    out.sort(Comparator.comparingDouble(Classification.Evidence::weight).reversed());
    return List.copyOf(out.subList(0, Math.min(MOST_EVIDENCE, out.size())));
  }

  private static final class Words {
    double weight;
    Optional<Span> title = Optional.empty();
    Optional<Span> body = Optional.empty();
  }

  private void collect(
      String text, double[] chars, boolean title, TokenBuffer buffer, Map<String, Words> words) {
    segmenter.segment(text, buffer);
    for (int i = 0; i < buffer.size(); i++) {
      int start = buffer.start(i);
      int end = buffer.end(i);
      if (end - start < 2 || !Character.isLetter(text.charAt(start))) {
        continue;
      }
      double sum = 0;
      for (int c = start; c < end; c++) {
        sum += chars[c];
      }
      Words w = words.computeIfAbsent(text.substring(start, end), x -> new Words());
      w.weight += sum;
      if (title && w.title.isEmpty()) {
        w.title = Optional.of(new Span(start, end));
      } else if (!title && w.body.isEmpty()) {
        w.body = Optional.of(new Span(start, end));
      }
    }
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
