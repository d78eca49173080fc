package io.github.qubao.topic;

import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Shows in words why a topic was chosen: what each character and pair of
 * characters added to the topic's logit is shared out among the characters, and summed over the
 * places of words where it is above 0.
 */
final class EvidenceFinder {
  private static final int MAX_WORDS = 8;

  /** Room for the words of most articles. */
  private static final int EXPECTED_WORDS = 256;

  private final TopicModel model;
  private final TextFeatures text;
  private final TopicModel.Vector vector;
  private final int topic;

  /** Of a text and its features. */
  EvidenceFinder(TopicModel model, TextFeatures text, TopicModel.Vector vector, int topic) {
    this.model = model;
    this.text = text;
    this.vector = vector;
    this.topic = topic;
  }

  /** The words of two characters or more that spoke for the topic, the weightiest first. */
  List<Classification.Evidence> find(
      String title, List<Token> titleTokens, String body, List<Token> bodyTokens) {
    double[] inTitle = new double[Math.min(title.length(), TextFeatures.MAX_CHARS)];
    double[] inBody = new double[Math.min(body.length(), TextFeatures.MAX_CHARS)];
    distribute(contributions(), inTitle, inBody);
    Map<String, Word> words = new HashMap<>(2 * EXPECTED_WORDS);
    collect(title, titleTokens, inTitle, true, words);
    collect(body, bodyTokens, inBody, false, words);
    return weightiest(words.values()).stream().map(Word::evidence).toList();
  }

  /** The first of them, in order; nearly all others are not even compared by their text. */
  private static List<Word> weightiest(Collection<Word> words) {
    List<Word> best = new ArrayList<>(MAX_WORDS + 1);
    for (Word word : words) {
      int at = best.size();
      while (at > 0 && word.isBefore(best.get(at - 1))) {
        at--;
      }
      if (at < MAX_WORDS) {
        best.add(at, word);
        if (best.size() > MAX_WORDS) {
          best.remove(MAX_WORDS);
        }
      }
    }
    return best;
  }

  /** What one occurrence of each feature adds to the topic's logit. */
  private double[] contributions() {
    double[] contributions = new double[text.size()];
    for (int i = 0; i < contributions.length; i++) {
      if (vector.rows[i] >= 0) {
        contributions[i] =
            vector.weights[i]
                * model.weight(vector.rows[i], topic)
                / (model.temperature() * text.count(i));
      }
    }
    return contributions;
  }

  private void distribute(double[] contributions, double[] title, double[] body) {
    for (int o = 0; o < text.occurrences(); o++) {
      int feature = text.feature(o);
      double[] chars = text.inTitle(o) ? title : body;
      int at = text.offset(o);
      if (TextFeatures.isPair(text.key(feature))) {
        chars[at] += contributions[feature] / 2;
        chars[at + 1] += contributions[feature] / 2;
      } else {
        chars[at] += contributions[feature];
      }
    }
  }

  private static void collect(
      String text, List<Token> tokens, double[] chars, boolean title, Map<String, Word> words) {
    boolean cut = chars.length < text.length();
    for (Token token : tokens) {
      int start = token.start();
      int end = token.end();
      // The last word may go on behind what features were read of.
      if (cut && end >= chars.length) {
        break;
      }
      if (end - start < 2) {
        continue;
      }
      double sum = 0;
      for (int c = start; c < end; c++) {
        sum += chars[c];
      }
      if (sum > 0) {
        Word word = words.computeIfAbsent(text.substring(start, end), Word::new);
        word.weight += sum;
        if (title && word.inTitle == null) {
          word.inTitle = new Span(start, end);
        } else if (!title && word.inBody == null) {
          word.inBody = new Span(start, end);
        }
      }
    }
  }

  private static final class Word {
    final String text;
    double weight;
    @Nullable Span inTitle;
    @Nullable Span inBody;

    Word(String text) {
      this.text = text;
    }

    /** By weight, the heavier first, then by text. */
    boolean isBefore(Word other) {
      int byWeight = Double.compare(other.weight, weight);
      return byWeight == 0 ? text.compareTo(other.text) < 0 : byWeight < 0;
    }

    Classification.Evidence evidence() {
      return new Classification.Evidence(text, weight, inTitle, inBody);
    }
  }
}
