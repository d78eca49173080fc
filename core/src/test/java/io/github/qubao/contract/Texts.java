package io.github.qubao.contract;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Strings to try: pieces of news, marks, any UTF-16 units, in any order. */
final class Texts {
  private Texts() {}

  /** Any string of up to {@code pieces} pieces. */
  static Arbitrary<String> any(int pieces) {
    return Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.of(Fragments.SPECIAL)),
            Tuple.of(4, drawn(Shape.WORD)),
            Tuple.of(2, drawn(Shape.SENTENCE)),
            Tuple.of(1, drawn(Shape.TRADITIONAL)),
            Tuple.of(2, Arbitraries.chars().all().map(String::valueOf)),
            Tuple.of(1, shaped()))
        .list()
        .ofMaxSize(pieces)
        .map(list -> String.join("", list));
  }

  private enum Shape {
    WORD,
    SENTENCE,
    TRADITIONAL
  }

  private static Arbitrary<String> drawn(Shape shape) {
    return Arbitraries.randomValue(
        r ->
            switch (shape) {
              case WORD -> Fragments.any(r);
              case SENTENCE -> Fragments.sentence(r);
              case TRADITIONAL -> Fragments.traditional(r);
            });
  }

  private static Arbitrary<String> shaped() {
    List<String> names = Shapes.names();
    return Combinators.combine(
            Arbitraries.of(names), Arbitraries.integers().between(1, 60), Arbitraries.longs())
        .as(Shapes::of);
  }
}
