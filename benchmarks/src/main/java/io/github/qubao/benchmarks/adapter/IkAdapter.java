package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wltea.analyzer.core.IKSegmenter;
import org.wltea.analyzer.core.Lexeme;

/**
 * IK Analyzer in its smart way; the other one gives words that overlap. It leaves out marks; words
 * are taken by their places.
 */
final class IkAdapter {
  private IkAdapter() {}

  static SegmenterAdapter smart() {
    return ListAdapter.<Lexeme>ofSpans(
        IkAdapter::read, word -> new Span(word.getBeginPosition(), word.getEndPosition()));
  }

  private static List<Lexeme> read(String text) {
    List<Lexeme> words = new ArrayList<>();
    IKSegmenter ik = new IKSegmenter(new StringReader(text), true);
    try {
      for (Lexeme word = ik.next(); word != null; word = ik.next()) {
        words.add(word);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
