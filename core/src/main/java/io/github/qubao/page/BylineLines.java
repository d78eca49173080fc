package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import java.util.List;

/**
 * Not thread-safe: one per page. Tells bylines on lines of their own (独立署名行) by the lines around
 * them: names without 记者 or 通讯员, and bylines in brackets that take a few lines.
 */
final class BylineLines {
  /** No byline in brackets has more lines. */
  private static final int MAX_LINES = 3;

  private final List<PageLine> lines;
  private final Furniture furniture;

  BylineLines(List<PageLine> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /** Whether the line is in brackets, or begins with one that the next may close. */
  static boolean inBrackets(PageLine line) {
    return line.text().startsWith("（") || line.text().startsWith("(");
  }

  /**
   * Whether the line at {@code i}, above which a headline stands, is a name alone: directly under
   * the headline and before prose it is a byline.
   */
  boolean isBareName(int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i - 1).mayBeHeadline()
        && (lines.get(i).mayBeName() && !lines.get(i + 1).startsWithByline()
            || isPenName(lines.get(i - 1), lines.get(i), lines.get(i + 1)))
        && !furniture.contains(lines.get(i + 1));
  }

  /**
   * Whether the type shows that a line between a headline and prose is all there is of its kind.
   */
  private static boolean isPenName(PageLine above, PageLine line, PageLine below) {
    return above.isPlaced()
        && !line.isLarge()
        && line.gap()
        && below.isBodyType()
        && (below.gap() || below.indented())
        && BylineGrammar.isPenNames(line.text(), 0, line.text().length());
  }

  /** Where a byline in brackets that begins at {@code i} and takes a few lines ends; else i. */
  int tornEnd(int i) {
    if (!inBrackets(lines.get(i))) {
      return i;
    }
    StringBuilder text = new StringBuilder(lines.get(i).text());
    for (int end = i + 1;
        end < lines.size() && end - i < MAX_LINES && !closesBracket(text);
        end++) {
      PageLine line = lines.get(end);
      if (line.gap() || furniture.contains(line)) {
        return i;
      }
      text.append(line.text());
      if (closesBracket(text)) {
        return BylineGrammar.isWholeLine(text.toString()) ? end + 1 : i;
      }
    }
    return i;
  }

  /**
   * Behind the office that signs a notice at {@code i}, if who sent it in stands in a bracket
   * behind its name: the line, and those that the bracket takes, perhaps in the next column; else
   * i.
   */
  int officeEnd(int i) {
    if (inBrackets(lines.get(i)) || lines.get(i).hasProsePunctuation()) {
      return i;
    }
    StringBuilder text = new StringBuilder();
    for (int end = i; end < Math.min(lines.size(), i + MAX_LINES); end++) {
      text.append(lines.get(end).text());
      if (closesBracket(text)) {
        boolean office =
            Furniture.isOffice(lines.subList(i, end + 1)) && Byline.endsBody(text.toString());
        return office ? end + 1 : i;
      }
      if (end == i && text.indexOf("（") < 0 && text.indexOf("(") < 0) {
        return i;
      }
    }
    return i;
  }

  private static boolean closesBracket(StringBuilder text) {
    return text.indexOf("）") >= 0 || text.indexOf(")") >= 0;
  }
}
