package io.github.qubao.topic.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Immutable and thread-safe. The articles that a model is trained on.
 *
 * @param articles a sample of those to be classified
 * @param sources articles of other sources, each too few to be held out in part
 * @param teaching articles that are no sample of those to be classified, such as examples chosen
 *     because they are hard: they teach, but are never held out
 */
record TrainingSet(
    List<LabelledText> articles, List<List<LabelledText>> sources, List<LabelledText> teaching) {
  TrainingSet {
    articles = List.copyOf(articles);
    sources = sources.stream().map(List::copyOf).toList();
    teaching = List.copyOf(teaching);
  }

  static TrainingSet of(List<LabelledText> articles) {
    return new TrainingSet(articles, List.of(), List.of());
  }

  List<LabelledText> all() {
    return with(articles);
  }

  /** All, but of {@link #articles} only {@code some}. */
  List<LabelledText> with(List<LabelledText> some) {
    return joined(some, sources);
  }

  /** All but a source. */
  List<LabelledText> withoutSource(int source) {
    List<List<LabelledText>> others = new ArrayList<>(sources);
    others.remove(source);
    return joined(articles, others);
  }

  private List<LabelledText> joined(List<LabelledText> some, List<List<LabelledText>> someSources) {
    return Stream.of(some.stream(), someSources.stream().flatMap(List::stream), teaching.stream())
        .flatMap(texts -> texts)
        .toList();
  }
}
