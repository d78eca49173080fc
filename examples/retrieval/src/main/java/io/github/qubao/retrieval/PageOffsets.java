package io.github.qubao.retrieval;

import io.github.qubao.page.TextBlock;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. Where on the page each character of an article's body stands. A
 * paragraph has the characters of its sources in their order; only blanks differ, where lines were
 * joined, and what fonts give for a character: radicals (⻄) and ideographs of other codes, which it
 * has as the characters that they stand for (西).
 */
final class PageOffsets {
  private final String page;

  /** For each unit of the body its offset on the page; -1 for a blank that the page has not. */
  private final int[] offsets;

  PageOffsets(String page, List<TextBlock> paragraphs) {
    this.page = page;
    int length = paragraphs.stream().mapToInt(p -> p.text().length() + 1).sum();
    offsets = new int[Math.max(0, length - 1)];
    Arrays.fill(offsets, -1);
    int from = 0;
    for (TextBlock paragraph : paragraphs) {
      align(paragraph, from);
      from += paragraph.text().length() + 1;
    }
  }

  private void align(TextBlock paragraph, int from) {
    String text = paragraph.text();
    int source = 0;
    int at = paragraph.start();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        continue;
      }
      while (source < paragraph.sources().size()) {
        Span span = paragraph.sources().get(source);
        at = Math.max(at, span.start());
        while (at < span.end()
            && page.charAt(at) != c
            && Characters.unified(page.charAt(at)) != c) {
          at++;
        }
        if (at < span.end()) {
          break;
        }
        if (++source < paragraph.sources().size()) {
          at = paragraph.sources().get(source).start();
        }
      }
      if (source == paragraph.sources().size()) {
        return;
      }
      offsets[from + i] = at++;
    }
  }

  /**
   * The spans of the page in which {@code body[start, end)} stands, parted by visible text only.
   */
  List<Span> of(int start, int end) {
    List<Span> out = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = start; i < end; i++) {
      int at = offsets[i];
      if (at < 0) {
        continue;
      }
      if (first >= 0 && (at <= last || !Characters.isBlank(page, last + 1, at))) {
        out.add(new Span(first, last + 1));
        first = at;
      } else if (first < 0) {
        first = at;
      }
      last = at;
    }
    if (first >= 0) {
      out.add(new Span(first, last + 1));
    }
    return out;
  }
}
