package io.github.qubao.cli.io;

import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A line of fastText's format: words set apart by blanks, those that begin with {@code __label__}
 * are labels, wherever they stand.
 */
final class FastTextLine {
  static final String LABEL = "__label__";

  private static final int MOST_LABELS = 2;

  private FastTextLine() {}

  /**
   * Reads a line. Blanks between Chinese characters go: they set apart words, and how an article is
   * cut into words says nothing of its topic.
   *
   * @throws InputException if it has no label, an empty one, more than two, or nothing else
   */
  static LabelledRow parse(String line, String source, long number) {
    List<String> labels = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    StringTokenizer words = new StringTokenizer(line);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      if (word.startsWith(LABEL)) {
        labels.add(word.substring(LABEL.length()));
      } else {
        if (apart(text, word)) {
          text.append(' ');
        }
        text.append(word);
      }
    }
    if (labels.isEmpty()) {
      throw new InputException(
          source, number, "no label; a line begins with " + LABEL + " and the name of a topic");
    }
    if (labels.contains("")) {
      throw new InputException(source, number, "a label without a name behind " + LABEL);
    }
    if (labels.size() > MOST_LABELS) {
      throw new InputException(
          source,
          number,
          labels.size() + " labels; an article has a topic and, at most, a second one");
    }
    if (text.isEmpty()) {
      throw new InputException(source, number, "labels without a text");
    }
    return new LabelledRow(
        number, "", text.toString(), labels.get(0), labels.size() > 1 ? labels.get(1) : "");
  }

  private static boolean apart(StringBuilder before, String word) {
    return !before.isEmpty()
        && !(Characters.isHan(before.charAt(before.length() - 1))
            && Characters.isHan(word.charAt(0)));
  }
}
