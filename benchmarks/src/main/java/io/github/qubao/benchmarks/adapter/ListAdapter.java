package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * For libraries whose call gives a list.
 *
 * @param call the call that users make
 * @param aligner lays what it gave over the text
 */
record ListAdapter<T>(
    Function<String, List<T>> call, BiFunction<String, List<T>, Segmentation> aligner)
    implements SegmenterAdapter {
  /** For a library that tells where its words stand. */
  static <T> ListAdapter<T> ofSpans(Function<String, List<T>> call, Function<T, Span> span) {
    return new ListAdapter<>(
        call, (text, items) -> Segmentation.ofSpans(text, items.stream().map(span).toList()));
  }

  /** For a library that only tells the words. */
  static <T> ListAdapter<T> ofWords(Function<String, List<T>> call, Function<T, String> word) {
    return new ListAdapter<>(
        call, (text, items) -> Segmentation.ofWords(text, items.stream().map(word).toList()));
  }

  @Override
  public int count(String text) {
    return call.apply(text).size();
  }

  @Override
  public Segmentation segment(String text) {
    return aligner.apply(text, call.apply(text));
  }
}
