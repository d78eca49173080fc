package io.github.qubao.benchmarks;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import java.util.List;

/** Qubao's own calls. */
final class Ours {
  private Ours() {}

  static Cutter list() {
    Segmenter segmenter = Segmenter.create();
    return new Cutter() {
      @Override
      public int count(String text) {
        return segmenter.segment(text).size();
      }

      @Override
      public List<String> words(String text) {
        return segmenter.segment(text).stream().map(t -> t.in(text)).toList();
      }
    };
  }

  static Cutter buffer() {
    return buffer(Segmenter.create());
  }

  /** HanLP's words only, no rules. */
  static Cutter hanLpCompatibleBuffer() {
    return buffer(Segmenter.builder().hanLpCompatible(true).build());
  }

  /** Number and unit of dates apart. */
  static Cutter splitBuffer() {
    return buffer(Segmenter.builder().dates(Segmenter.DateStyle.SPLIT).build());
  }

  private static Cutter buffer(Segmenter segmenter) {
    TokenBuffer buffer = new TokenBuffer();
    return new Cutter() {
      @Override
      public int count(String text) {
        segmenter.segment(text, buffer);
        return buffer.size();
      }

      @Override
      public List<String> words(String text) {
        return segmenter.segment(text).stream().map(t -> t.in(text)).toList();
      }
    };
  }
}
