package io.github.qubao.benchmarks.adapter;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import io.github.qubao.segment.Token;
import io.github.qubao.segment.TokenBuffer;
import io.github.qubao.text.Span;
import java.util.stream.IntStream;

/** Qubao's own calls. */
final class QubaoAdapter {
  private QubaoAdapter() {}

  static SegmenterAdapter list() {
    return new Listed(Segmenter.create());
  }

  static SegmenterAdapter buffer() {
    return new Buffered(Segmenter.create(), false);
  }

  static SegmenterAdapter splitDates() {
    return new Buffered(Segmenter.builder().dates(DateStyle.SPLIT).build(), false);
  }

  static SegmenterAdapter hanLpCompatible() {
    return new Buffered(Segmenter.builder().hanLpCompatible(true).build(), false);
  }

  static SegmenterAdapter tag() {
    return new Buffered(Segmenter.create(), true);
  }

  /** A list for each text, all of whose tokens are asked for: it makes them only then. */
  private record Listed(Segmenter segmenter) implements SegmenterAdapter {
    @Override
    public int count(String text) {
      int words = 0;
      for (Token token : segmenter.segment(text)) {
        words += token.end() > token.start() ? 1 : 0;
      }
      return words;
    }

    @Override
    public Segmentation segment(String text) {
      return Segmentation.ofSpans(
          text, segmenter.segment(text).stream().map(t -> new Span(t.start(), t.end())).toList());
    }
  }

  /** A buffer that is used again for each text. */
  private static final class Buffered implements SegmenterAdapter {
    private final Segmenter segmenter;
    private final boolean tag;
    private final TokenBuffer buffer = new TokenBuffer();

    Buffered(Segmenter segmenter, boolean tag) {
      this.segmenter = segmenter;
      this.tag = tag;
    }

    @Override
    public int count(String text) {
      if (tag) {
        segmenter.tag(text, buffer);
      } else {
        segmenter.segment(text, buffer);
      }
      return buffer.size();
    }

    @Override
    public Segmentation segment(String text) {
      count(text);
      return Segmentation.ofSpans(
          text,
          IntStream.range(0, buffer.size())
              .mapToObj(i -> new Span(buffer.start(i), buffer.end(i)))
              .toList());
    }
  }
}
