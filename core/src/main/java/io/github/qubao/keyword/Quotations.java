package io.github.qubao.keyword;

import io.github.qubao.text.Characters;
import java.util.List;

/** Stateless. Words that end within what stands in quotation marks. */
final class Quotations {
  /** What stands in quotation marks is one word if it has so many characters more than another. */
  private static final int MOST_MORE = 2;

  private Quotations() {}

  /**
   * What stands in quotation marks and is a little longer than the word, if that is where it mostly
   * stands: “六查一曝” of 六查; empty if there is no such thing.
   *
   * @param most so many places are looked at
   */
  static String whole(String word, String title, String body, int most) {
    String found = "";
    int inside = 0;
    int all = 0;
    for (String text : List.of(title, body)) {
      for (int at = text.indexOf(word); at >= 0 && all < most; all++) {
        String in = quotation(text, at, at + word.length());
        if (in.length() > word.length() && (found.isEmpty() || found.equals(in))) {
          found = in;
          inside++;
        }
        at = text.indexOf(word, at + word.length());
      }
    }
    return 2 * inside > all ? found : "";
  }

  /** The Chinese characters between two quotation marks that are near; empty if there are none. */
  private static String quotation(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from <= MOST_MORE && Characters.isHan(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end <= MOST_MORE && Characters.isHan(text.charAt(to))) {
      to++;
    }
    boolean quotes =
        from > 0 && to < text.length() && text.charAt(from - 1) == '“' && text.charAt(to) == '”';
    return quotes && start - from + to - end <= MOST_MORE ? text.substring(from, to) : "";
  }
}
