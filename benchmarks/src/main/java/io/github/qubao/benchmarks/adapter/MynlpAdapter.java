package io.github.qubao.benchmarks.adapter;

import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.Lexers;
import com.mayabot.nlp.segment.WordTerm;
import io.github.qubao.text.Span;

/**
 * mynlp: its core dictionary with pairs, and its perceptron. It gives words in lower case and half
 * width, and their places.
 */
final class MynlpAdapter {
  private MynlpAdapter() {}

  static SegmenterAdapter core() {
    return of(Lexers.builder().basic().core().build());
  }

  static SegmenterAdapter perceptron() {
    return of(Lexers.builder().basic().cws().build());
  }

  /** What its documentation begins with: the core dictionary, parts of speech, names of people. */
  static SegmenterAdapter names() {
    return of(Lexers.core());
  }

  static SegmenterAdapter tag() {
    return of(Lexers.builder().basic().core().withPos().build());
  }

  private static SegmenterAdapter of(Lexer lexer) {
    return ListAdapter.<WordTerm>ofSpans(
        text -> lexer.scan(text).toList(),
        word -> new Span(word.offset, word.offset + word.length()));
  }
}
