package io.github.qubao.entity;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Not thread-safe. The names found so far, by the token each begins at; none overlaps another. */
final class Names {
  /** Most texts have fewer names. */
  private static final int FEW = 32;

  private final Words words;

  /** For each token the number of the name that it is in, 0 if it is in none. */
  private final int[] of;

  /** So many names there are: their numbers count from 1 on. */
  private int count;

  private int[] firsts = new int[FEW];
  private int[] lengths = new int[FEW];
  private Entity.Type[] types = new Entity.Type[FEW];
  private double[] probabilities = new double[FEW];

  Names(Words words) {
    this.words = words;
    of = new int[words.size()];
  }

  Words words() {
    return words;
  }

  /** Adds a name, whose tokens are no other's. */
  void add(int first, int tokens, Entity.Type type, double probability) {
    count++;
    if (count == firsts.length) {
      grow();
    }
    Arrays.fill(of, first, first + tokens, count);
    firsts[count] = first;
    lengths[count] = tokens;
    types[count] = type;
    probabilities[count] = probability;
  }

  private void grow() {
    firsts = Arrays.copyOf(firsts, 2 * count);
    lengths = Arrays.copyOf(lengths, 2 * count);
    types = Arrays.copyOf(types, 2 * count);
    probabilities = Arrays.copyOf(probabilities, 2 * count);
  }

  boolean isTaken(int i) {
    return of[i] != 0;
  }

  /** How many tokens the name has that begins at {@code i}, 0 if none does. */
  int tokensAt(int i) {
    int name = of[i];
    return name != 0 && firsts[name] == i ? lengths[name] : 0;
  }

  /** What the name is that the token is in. */
  Entity.Type typeAt(int i) {
    return types[of[i]];
  }

  double probabilityAt(int i) {
    return probabilities[of[i]];
  }

  List<Entity> toList() {
    List<Entity> out = new ArrayList<>(count);
    for (int i = 0; i < of.length; ) {
      int tokens = tokensAt(i);
      if (tokens > 0) {
        out.add(entity(i));
      }
      i += Math.max(1, tokens);
    }
    return List.copyOf(out);
  }

  private Entity entity(int first) {
    int name = of[first];
    int behind = first + lengths[name];
    Entity.Type type = types[name];
    Span span = new Span(words.start(first), words.end(behind - 1));
    String text = span.in(words.text());
    return new Entity(
        text,
        type,
        span,
        probabilities[name],
        type == Entity.Type.PERSON ? Titles.of(words, first, behind) : Optional.empty(),
        type == Entity.Type.PLACE ? Levels.of(text) : Optional.empty());
  }
}
