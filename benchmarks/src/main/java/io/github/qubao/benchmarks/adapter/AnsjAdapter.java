package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.function.Function;
import org.ansj.domain.Result;
import org.ansj.domain.Term;
import org.ansj.recognition.impl.NatureRecognition;
import org.ansj.splitWord.analysis.BaseAnalysis;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;

/** ansj: the fast way, the one it recommends, and the one that looks for new words. */
final class AnsjAdapter {
  private AnsjAdapter() {}

  static SegmenterAdapter base() {
    return of(text -> BaseAnalysis.parse(text).getTerms());
  }

  static SegmenterAdapter to() {
    return of(text -> ToAnalysis.parse(text).getTerms());
  }

  static SegmenterAdapter nlp() {
    return of(text -> NlpAnalysis.parse(text).getTerms());
  }

  static SegmenterAdapter tag() {
    NatureRecognition natures = new NatureRecognition();
    return of(
        text -> {
          Result result = ToAnalysis.parse(text);
          natures.recognition(result);
          return result.getTerms();
        });
  }

  private static SegmenterAdapter of(Function<String, List<Term>> call) {
    return ListAdapter.ofSpans(
        call, term -> new Span(term.getOffe(), term.getOffe() + term.getRealName().length()));
  }
}
