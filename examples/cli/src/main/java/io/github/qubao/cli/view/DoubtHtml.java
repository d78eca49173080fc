package io.github.qubao.cli.view;

import io.github.qubao.page.TextBlock;
import io.github.qubao.text.Span;
import java.util.List;

/** Characters in the report that OCR doubts. */
final class DoubtHtml {
  private DoubtHtml() {}

  /**
   * Writes {@code text[start, end)} with what is doubtful marked.
   *
   * @param doubtful spans of {@code text} that rise
   */
  static void text(StringBuilder out, String text, int start, int end, List<Span> doubtful) {
    int at = start;
    for (Span span : doubtful) {
      int from = Math.max(at, span.start());
      int to = Math.min(end, span.end());
      if (from < to) {
        out.append(HtmlReport.escape(text.substring(at, from)));
        out.append("<span class=\"doubt\" title=\"识别存疑\">");
        out.append(HtmlReport.escape(text.substring(from, to))).append("</span>");
        at = to;
      }
    }
    out.append(HtmlReport.escape(text.substring(at, end)));
  }

  /** Writes a block. */
  static void block(StringBuilder out, TextBlock block) {
    text(out, block.text(), 0, block.text().length(), block.doubtful());
  }
}
