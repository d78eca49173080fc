package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.lionsoul.jcseg.ISegment;
import org.lionsoul.jcseg.IWord;
import org.lionsoul.jcseg.dic.ADictionary;
import org.lionsoul.jcseg.dic.DictionaryFactory;
import org.lionsoul.jcseg.segmenter.SegmenterConfig;

/** jcseg. It changes what it gives (width, case, numerals); words are taken by their places. */
final class JcsegAdapter {
  private JcsegAdapter() {}

  static SegmenterAdapter simple() {
    return of(ISegment.SIMPLE);
  }

  static SegmenterAdapter complex() {
    return of(ISegment.COMPLEX);
  }

  private static SegmenterAdapter of(ISegment.Type type) {
    SegmenterConfig config = new SegmenterConfig(true);
    config.setLoadCJKPinyin(false);
    config.setLoadCJKSyn(false);
    config.setClearStopwords(false);
    ADictionary dictionary = DictionaryFactory.createSingletonDictionary(config);
    ISegment segmenter = type.factory.create(config, dictionary);
    return ListAdapter.<IWord>ofSpans(text -> read(text, segmenter), JcsegAdapter::span);
  }

  private static Span span(IWord word) {
    return new Span(word.getPosition(), word.getPosition() + word.getLength());
  }

  private static List<IWord> read(String text, ISegment segmenter) {
    List<IWord> words = new ArrayList<>();
    try {
      segmenter.reset(new StringReader(text));
      for (IWord word = segmenter.next(); word != null; word = segmenter.next()) {
        words.add(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
