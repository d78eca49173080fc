package io.github.qubao.page;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Immutable: one per text. What of a text may have been misread, as OCR says. */
final class DoubtfulSpans {
  private final int[] starts;
  private final int[] ends;

  private DoubtfulSpans(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** Of a text of which all is known. */
  static DoubtfulSpans none() {
    return new DoubtfulSpans(new int[0], new int[0]);
  }

  /**
   * Of the pages whose texts follow one another.
   *
   * @param offsets where the text of each begins
   */
  static DoubtfulSpans of(List<PrintedPage> pages, int[] offsets) {
    int count =
        pages.stream()
            .mapToInt(p -> p.lines().stream().mapToInt(l -> l.doubtful().size()).sum())
            .sum();
    int[] starts = new int[count];
    int[] ends = new int[count];
    int n = 0;
    for (int i = 0; i < offsets.length; i++) {
      List<PrintedPage.Line> lines = pages.get(i).lines();
      int[] at = pages.get(i).lineStarts(offsets[i]);
      for (int k = 0; k < at.length; k++) {
        for (Span span : lines.get(k).doubtful()) {
          starts[n] = at[k] + span.start();
          ends[n++] = at[k] + span.end();
        }
      }
    }
    return new DoubtfulSpans(starts, ends);
  }

  /** What of {@code text[from, to)} is doubtful, in offsets from {@code from}. */
  List<Span> within(int from, int to) {
    if (starts.length == 0) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    int i = Arrays.binarySearch(ends, from + 1);
    for (i = i >= 0 ? i : -i - 1; i < starts.length && starts[i] < to; i++) {
      add(new Span(starts[i], ends[i]), from, to, found);
    }
    return List.copyOf(found);
  }

  /** What of a text's doubtful spans is in {@code text[from, to)}, in offsets from there. */
  static List<Span> within(List<Span> doubtful, int from, int to) {
    List<Span> found = new ArrayList<>();
    doubtful.forEach(span -> add(span, from, to, found));
    return List.copyOf(found);
  }

  private static void add(Span span, int from, int to, List<Span> found) {
    int start = Math.max(span.start(), from);
    int end = Math.min(span.end(), to);
    if (start < end) {
      found.add(new Span(start - from, end - from));
    }
  }
}
