package io.github.qubao.benchmarks.adapter;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** ICU4J's word breaks, by its dictionary for Chinese and Japanese. */
final class IcuAdapter implements SegmenterAdapter {
  private final BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINESE);

  private IcuAdapter() {}

  static SegmenterAdapter wordBreaks() {
    return new IcuAdapter();
  }

  @Override
  public int count(String text) {
    breaks.setText(text);
    int n = 0;
    while (breaks.next() != BreakIterator.DONE) {
      n++;
    }
    return n;
  }

  @Override
  public Segmentation segment(String text) {
    List<Span> words = new ArrayList<>();
    breaks.setText(text);
    int from = 0;
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      words.add(new Span(from, to));
      from = to;
    }
    return Segmentation.ofSpans(text, words);
  }
}
