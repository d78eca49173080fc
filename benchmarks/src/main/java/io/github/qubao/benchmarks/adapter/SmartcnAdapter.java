package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's smartcn. It gives a comma for every mark; words are taken by their places. */
final class SmartcnAdapter implements SegmenterAdapter {
  private final HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
  private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

  private SmartcnAdapter() {}

  static SegmenterAdapter tokenizer() {
    return new SmartcnAdapter();
  }

  @Override
  public int count(String text) {
    int[] n = {0};
    read(text, () -> n[0] += term.length() > 0 ? 1 : 0);
    return n[0];
  }

  @Override
  public Segmentation segment(String text) {
    List<Span> words = new ArrayList<>();
    read(text, () -> words.add(new Span(offset.startOffset(), offset.endOffset())));
    return Segmentation.ofSpans(text, words);
  }

  private void read(String text, Runnable onWord) {
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        onWord.run();
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
