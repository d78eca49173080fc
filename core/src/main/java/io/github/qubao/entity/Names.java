package io.github.qubao.entity;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The names found so far, by the token each begins at; none overlaps another. */
final class Names {
  private final Words words;
  private final int[] lengths;
  private final Entity.Type[] types;
  private final double[] probabilities;
  private final boolean[] taken;

  Names(Words words) {
    this.words = words;
    int n = words.size();
    lengths = new int[n];
    types = new Entity.Type[n];
    probabilities = new double[n];
    taken = new boolean[n];
  }

  /** Adds a name unless one of its tokens is another's already. */
  boolean add(int first, int tokens, Entity.Type type, double probability) {
    for (int i = first; i < first + tokens; i++) {
      if (taken[i]) {
        return false;
      }
    }
    java.util.Arrays.fill(taken, first, first + tokens, true);
    lengths[first] = tokens;
    types[first] = type;
    probabilities[first] = probability;
    return true;
  }

  /** Makes a place of the person whose name begins at {@code first}. */
  void setPlace(int first, double probability) {
    types[first] = Entity.Type.PLACE;
    probabilities[first] = probability;
  }

  /** Takes back the name that begins at {@code first}. */
  void remove(int first) {
    java.util.Arrays.fill(taken, first, first + lengths[first], false);
    lengths[first] = 0;
  }

  boolean isTaken(int i) {
    return i >= 0 && i < taken.length && taken[i];
  }

  /** How many tokens the name has that begins at {@code i}, 0 if none does. */
  int tokensAt(int i) {
    return i >= 0 && i < lengths.length ? lengths[i] : 0;
  }

  /** What the name is that begins at {@code i}, null if none does. */
  Entity.@Nullable Type typeAt(int i) {
    return tokensAt(i) > 0 ? types[i] : null;
  }

  /** Whether the last token of a name of that type is {@code last}. */
  boolean endsAt(int last, Entity.Type type) {
    int first = last;
    while (first > 0 && isTaken(first) && lengths[first] == 0) {
      first--;
    }
    return isTaken(last) && types[first] == type && first + lengths[first] - 1 == last;
  }

  double probabilityAt(int i) {
    return probabilities[i];
  }

  List<Entity> toList() {
    List<Entity> out = new ArrayList<>();
    for (int i = 0; i < lengths.length; i++) {
      if (lengths[i] > 0) {
        out.add(entity(i));
      }
    }
    return List.copyOf(out);
  }

  private Entity entity(int first) {
    int behind = first + lengths[first];
    Span span = new Span(words.start(first), words.end(behind - 1));
    String text = span.in(words.text());
    boolean person = types[first] == Entity.Type.PERSON;
    return new Entity(
        text,
        types[first],
        span,
        probabilities[first],
        person ? Titles.of(words, first, behind) : Optional.empty(),
        types[first] == Entity.Type.PLACE ? Levels.of(text) : Optional.empty());
  }
}
