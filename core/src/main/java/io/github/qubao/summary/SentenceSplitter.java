package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into sentences by the marks of GB/T 15834: 。！？ and …… end one, with the quotes and
 * brackets that close after them; so does the end of a line. Commas and semicolons never do, nor
 * does a mark inside 《》.
 */
final class SentenceSplitter {
  private static final String ENDS = "。！？!?…";
  private static final String CLOSERS = "”’」』）)》】\"'";

  private SentenceSplitter() {}

  /**
   * The sentences without the white space around them, in order; a text without any visible
   * character has none.
   */
  static List<Span> split(String text) {
    List<Span> out = new ArrayList<>();
    int start = 0;
    int titles = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        add(text, start, i, out);
        start = ++i;
        titles = 0;
        continue;
      }
      titles += c == '《' ? 1 : c == '》' && titles > 0 ? -1 : 0;
      i++;
      if (ENDS.indexOf(c) >= 0 && titles == 0) {
        while (i < text.length()
            && (ENDS.indexOf(text.charAt(i)) >= 0 || CLOSERS.indexOf(text.charAt(i)) >= 0)) {
          i++;
        }
        boolean goesOn = c == '…' && i < text.length() && "，、；：".indexOf(text.charAt(i)) >= 0;
        if (!goesOn) {
          add(text, start, i, out);
          start = i;
        }
      }
    }
    add(text, start, text.length(), out);
    return out;
  }

  private static void add(String text, int start, int end, List<Span> out) {
    int a = start;
    int b = end;
    while (a < b && blank(text.charAt(a))) {
      a++;
    }
    while (b > a && blank(text.charAt(b - 1))) {
      b--;
    }
    if (a < b) {
      out.add(new Span(a, b));
    }
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF';
  }
}
