package io.github.qubao.benchmarks.adapter;

import com.chenlb.mmseg4j.ComplexSeg;
import com.chenlb.mmseg4j.Dictionary;
import com.chenlb.mmseg4j.MMSeg;
import com.chenlb.mmseg4j.Seg;
import com.chenlb.mmseg4j.SimpleSeg;
import com.chenlb.mmseg4j.Word;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** mmseg4j: the longest match, and its four rules for ambiguities. It leaves out marks. */
final class Mmseg4jAdapter {
  private Mmseg4jAdapter() {}

  static SegmenterAdapter simple() {
    return of(new SimpleSeg(Dictionary.getInstance()));
  }

  static SegmenterAdapter complex() {
    return of(new ComplexSeg(Dictionary.getInstance()));
  }

  private static SegmenterAdapter of(Seg seg) {
    return ListAdapter.<Word>ofSpans(
        text -> read(text, seg), word -> new Span(word.getStartOffset(), word.getEndOffset()));
  }

  private static List<Word> read(String text, Seg seg) {
    List<Word> words = new ArrayList<>();
    MMSeg mmseg = new MMSeg(new StringReader(text), seg);
    try {
      for (Word word = mmseg.next(); word != null; word = mmseg.next()) {
        words.add(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
