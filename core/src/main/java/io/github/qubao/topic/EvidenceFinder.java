package io.github.qubao.topic;

import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe, to be used again and again. Shows in words why a topic was chosen: what each
 * character and pair of characters added to the topic's logit is shared out among the characters,
 * and summed over the places of words where it is above 0.
 */
final class EvidenceFinder {
  private static final int MAX_WORDS = 8;

  /** More words of two characters than two texts have. */
  private static final int SLOTS = Integer.highestOneBit(2 * TextFeatures.MAX_CHARS) * 2;

  private final double[] inTitle = new double[TextFeatures.MAX_CHARS];
  private final double[] inBody = new double[TextFeatures.MAX_CHARS];
  private double[] contributions = {};

  /** Hash table of words: their number plus 1, 0 where free. */
  private final int[] slots = new int[SLOTS];

  private final Words words = new Words();

  /**
   * The words of two characters or more that spoke for the topic, the weightiest first.
   *
   * @param text the features of title and body, {@code vector} the same weighed by {@code model}
   */
  List<Classification.Evidence> find(
      TopicModel model,
      TextFeatures text,
      TopicModel.Vector vector,
      int topic,
      String title,
      List<Token> titleTokens,
      String body,
      List<Token> bodyTokens) {
    words.count = 0;
    contribute(model, text, vector, topic);
    Arrays.fill(inTitle, 0, Math.min(title.length(), inTitle.length), 0);
    Arrays.fill(inBody, 0, Math.min(body.length(), inBody.length), 0);
    distribute(text);
    words.title = title;
    words.body = body;
    collect(title, titleTokens, inTitle, true);
    collect(body, bodyTokens, inBody, false);
    List<Classification.Evidence> best = words.weightiest();
    for (int w = 0; w < words.count; w++) {
      slots[words.slots[w]] = 0;
    }
    // Somebody's texts are not kept.
    words.title = "";
    words.body = "";
    return best;
  }

  /** What one occurrence of each feature adds to the topic's logit. */
  private void contribute(
      TopicModel model, TextFeatures text, TopicModel.Vector vector, int topic) {
    if (contributions.length < text.size()) {
      contributions = new double[text.size()];
    }
    for (int i = 0; i < text.size(); i++) {
      contributions[i] =
          vector.rows[i] < 0
              ? 0
              : vector.sharpness
                  * vector.weights[i]
                  * model.weight(vector.rows[i], topic)
                  / (model.temperature() * text.count(i));
    }
  }

  private void distribute(TextFeatures text) {
    for (int o = 0; o < text.occurrences(); o++) {
      int feature = text.feature(o);
      double[] chars = text.inTitle(o) ? inTitle : inBody;
      int at = text.offset(o);
      if (TextFeatures.isPair(text.key(feature))) {
        chars[at] += contributions[feature] / 2;
        chars[at + 1] += contributions[feature] / 2;
      } else {
        chars[at] += contributions[feature];
      }
    }
  }

  private void collect(String text, List<Token> tokens, double[] chars, boolean title) {
    int read = Math.min(text.length(), chars.length);
    for (Token token : tokens) {
      int start = token.start();
      int end = token.end();
      // The last word may go on behind what features were read of.
      if (end > read || end == read && read < text.length()) {
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
        // In two steps: a new word may make the arrays anew.
        int w = word(text, start, end, title);
        words.weights[w] += sum;
      }
    }
  }

  /** The number of the word, a new one if it is not known. */
  private int word(String text, int start, int end, boolean title) {
    int hash = 0;
    for (int c = start; c < end; c++) {
      hash = 31 * hash + text.charAt(c);
    }
    int s = (hash ^ hash >>> 15) & SLOTS - 1;
    while (slots[s] != 0) {
      int w = slots[s] - 1;
      if (words.ends[w] - words.starts[w] == end - start
          && text.regionMatches(start, words.text(w), words.starts[w], end - start)) {
        if (!title && words.firstInBody[w] < 0) {
          words.firstInBody[w] = start;
        }
        return w;
      }
      s = s + 1 & SLOTS - 1;
    }
    int w = words.add(start, end, title, s);
    slots[s] = w + 1;
    return w;
  }

  /** Not thread-safe. The words found so far. */
  private static final class Words {
    String title = "";
    String body = "";
    int count;
    int[] starts = new int[256];
    int[] ends = new int[256];

    /** Where a word stands first in the body; -1 if it does not. */
    int[] firstInBody = new int[256];

    /** Whether starts and ends are in the title. */
    boolean[] inTitle = new boolean[256];

    int[] slots = new int[256];
    double[] weights = new double[256];

    int add(int start, int end, boolean inTheTitle, int slot) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
        firstInBody = Arrays.copyOf(firstInBody, 2 * count);
        inTitle = Arrays.copyOf(inTitle, 2 * count);
        slots = Arrays.copyOf(slots, 2 * count);
        weights = Arrays.copyOf(weights, 2 * count);
      }
      starts[count] = start;
      ends[count] = end;
      inTitle[count] = inTheTitle;
      firstInBody[count] = inTheTitle ? -1 : start;
      slots[count] = slot;
      weights[count] = 0;
      return count++;
    }

    String text(int w) {
      return inTitle[w] ? title : body;
    }

    /** The first by weight, the heavier first, then by text. */
    List<Classification.Evidence> weightiest() {
      int[] best = new int[MAX_WORDS + 1];
      int found = 0;
      for (int w = 0; w < count; w++) {
        int at = found;
        while (at > 0 && isBefore(w, best[at - 1])) {
          best[at] = best[at - 1];
          at--;
        }
        best[at] = w;
        found = Math.min(MAX_WORDS, found + 1);
      }
      List<Classification.Evidence> out = new ArrayList<>(found);
      for (int i = 0; i < found; i++) {
        int w = best[i];
        int length = ends[w] - starts[w];
        @Nullable Span first =
            firstInBody[w] < 0 ? null : new Span(firstInBody[w], firstInBody[w] + length);
        out.add(
            new Classification.Evidence(
                word(w), weights[w], inTitle[w] ? new Span(starts[w], ends[w]) : null, first));
      }
      return out;
    }

    private boolean isBefore(int w, int other) {
      int byWeight = Double.compare(weights[other], weights[w]);
      return byWeight == 0 ? word(w).compareTo(word(other)) < 0 : byWeight < 0;
    }

    private String word(int w) {
      return text(w).substring(starts[w], ends[w]);
    }
  }
}
