package io.github.qubao.topic;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import io.github.qubao.segment.TokenBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Shows in words why a topic was chosen: what each character and pair of
 * characters added to the topic's logit is shared out among the characters, and summed over words.
 */
final class EvidenceFinder {
  private static final int MOST = 8;

  private final TopicModel model;
  private final Segmenter segmenter;

  EvidenceFinder(TopicModel model, Segmenter segmenter) {
    this.model = model;
    this.segmenter = segmenter;
  }

  /** The words of two characters or more that spoke for {@code topic}, the weightiest first. */
  List<Classification.Evidence> find(
      String title, String body, TextFeatures text, TopicModel.Vector vector, int topic) {
    double[] inTitle = new double[title.length()];
    double[] inBody = new double[body.length()];
    share(text, pulls(text, vector, topic), inTitle, inBody);
    Map<String, Word> words = new LinkedHashMap<>();
    TokenBuffer buffer = new TokenBuffer();
    collect(title, inTitle, true, buffer, words);
    collect(body, inBody, false, buffer, words);
    List<Classification.Evidence> out = new ArrayList<>();
    for (Map.Entry<String, Word> e : words.entrySet()) {
      Word w = e.getValue();
      if (w.weight > 0) {
        out.add(
            new Classification.Evidence(
                e.getKey(),
                w.weight,
                Optional.ofNullable(w.inTitle),
                Optional.ofNullable(w.inBody)));
      }
    }
    out.sort(Comparator.comparingDouble(Classification.Evidence::weight).reversed());
    return List.copyOf(out.subList(0, Math.min(MOST, out.size())));
  }

  /** What one occurrence of each feature adds to the topic's logit. */
  private double[] pulls(TextFeatures text, TopicModel.Vector vector, int topic) {
    double[] pulls = new double[text.size()];
    for (int i = 0; i < pulls.length; i++) {
      if (vector.rows[i] >= 0) {
        pulls[i] =
            vector.weights[i]
                * model.pull(vector.rows[i], topic)
                / (model.temperature() * text.count(i));
      }
    }
    return pulls;
  }

  private static void share(TextFeatures text, double[] pulls, double[] title, double[] body) {
    for (int o = 0; o < text.occurrences(); o++) {
      int feature = text.feature(o);
      double[] chars = text.inTitle(o) ? title : body;
      int at = text.place(o);
      if (TextFeatures.isPair(text.key(feature))) {
        chars[at] += pulls[feature] / 2;
        chars[at + 1] += pulls[feature] / 2;
      } else {
        chars[at] += pulls[feature];
      }
    }
  }

  private void collect(
      String text, double[] chars, boolean title, TokenBuffer buffer, Map<String, Word> words) {
    segmenter.segment(text, buffer);
    for (int i = 0; i < buffer.size(); i++) {
      int start = buffer.start(i);
      int end = buffer.end(i);
      double sum = 0;
      for (int c = start; c < end; c++) {
        sum += chars[c];
      }
      if (end - start < 2 || sum == 0) {
        continue;
      }
      Word word = words.computeIfAbsent(text.substring(start, end), w -> new Word());
      word.weight += sum;
      if (title && word.inTitle == null) {
        word.inTitle = new Span(start, end);
      } else if (!title && word.inBody == null) {
        word.inBody = new Span(start, end);
      }
    }
  }

  private static final class Word {
    double weight;
    @Nullable Span inTitle;
    @Nullable Span inBody;
  }
}
