package io.github.qubao.benchmarks.adapter;

import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.Lexers;

/** mynlp: its core dictionary with pairs, and its perceptron. */
final class MynlpAdapter {
  private MynlpAdapter() {}

  static SegmenterAdapter core() {
    return of(Lexers.core());
  }

  static SegmenterAdapter perceptron() {
    return of(Lexers.builder().basic().cws().build());
  }

  static SegmenterAdapter tag() {
    return of(Lexers.builder().basic().core().withPos().build());
  }

  private static SegmenterAdapter of(Lexer lexer) {
    return ListAdapter.<String>ofWords(text -> lexer.scan(text).toWordList(), word -> word);
  }
}
