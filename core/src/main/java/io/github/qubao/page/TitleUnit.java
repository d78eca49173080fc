package io.github.qubao.page;

import java.util.List;

/**
 * A line of a headline, or several that read as one, or one of two that stand side by side.
 *
 * @param cluster which of the page's clusters of headline lines it is from
 * @param lines the lines, or the piece of one
 */
record TitleUnit(int cluster, List<PageLine> lines) {
  /** The text; a space inside a headline is kept, for it sets its halves apart. */
  String text() {
    return new JoinedText(lines).text();
  }

  Passage passage() {
    return new JoinedText(lines).passage();
  }

  int firstLine() {
    return lines.get(0).index();
  }

  int lastLine() {
    return lines.get(lines.size() - 1).index();
  }
}
