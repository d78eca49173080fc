package io.github.qubao.entity;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. The names found so far, by the token each begins at; none overlaps another. */
final class Names {
  /** Most texts have fewer names. */
  private static final int FEW = 32;

  private final Words words;

  /** For each token the number of the name that it is in, 0 if it is in none. */
  private final int[] of;

  /** So many names there were: their numbers count from 1 on. */
  private int count;

  /** The first so many are sure. */
  private int kept;

  private int[] firsts = new int[FEW];
  private int[] lengths = new int[FEW];
  private Entity.Type[] types = new Entity.Type[FEW];
  private double[] probabilities = new double[FEW];

  Names(Words words) {
    this.words = words;
    of = new int[words.size()];
  }

  /** Adds a name unless one of its tokens is another's already. */
  boolean add(int first, int tokens, Entity.Type type, double probability) {
    if (!isFree(first, first + tokens - 1)) {
      return false;
    }
    count++;
    if (count == firsts.length) {
      grow();
    }
    Arrays.fill(of, first, first + tokens, count);
    firsts[count] = first;
    lengths[count] = tokens;
    types[count] = type;
    probabilities[count] = probability;
    return true;
  }

  private void grow() {
    firsts = Arrays.copyOf(firsts, 2 * count);
    lengths = Arrays.copyOf(lengths, 2 * count);
    types = Arrays.copyOf(types, 2 * count);
    probabilities = Arrays.copyOf(probabilities, 2 * count);
  }

  /** Makes a place of the person whose name begins at {@code first}. */
  void setPlace(int first, double probability) {
    types[of[first]] = Entity.Type.PLACE;
    probabilities[of[first]] = probability;
  }

  /** The names of now are sure: no model is asked about them. */
  void keep() {
    kept = count;
  }

  /** Whether the name that the token is in was there when {@link #keep} was called. */
  boolean isKept(int i) {
    return of[i] != 0 && of[i] <= kept;
  }

  /** Takes back the name that begins at {@code first}. */
  void remove(int first) {
    Arrays.fill(of, first, first + tokensAt(first), 0);
  }

  boolean isTaken(int i) {
    return i >= 0 && i < of.length && of[i] != 0;
  }

  /** Whether none of the tokens from {@code first} to {@code last} is a name's. */
  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (isTaken(i)) {
        return false;
      }
    }
    return true;
  }

  /** How many tokens the name has that begins at {@code i}, 0 if none does. */
  int tokensAt(int i) {
    if (!isTaken(i)) {
      return 0;
    }
    int name = of[i];
    return firsts[name] == i ? lengths[name] : 0;
  }

  /** What the name is that begins at {@code i}, null if none does. */
  Entity.@Nullable Type typeAt(int i) {
    return tokensAt(i) > 0 ? types[of[i]] : null;
  }

  /** Whether the last token of a name of that type is {@code last}. */
  boolean endsAt(int last, Entity.Type type) {
    if (!isTaken(last)) {
      return false;
    }
    int name = of[last];
    return types[name] == type && firsts[name] + lengths[name] - 1 == last;
  }

  double probabilityAt(int i) {
    return probabilities[of[i]];
  }

  List<Entity> toList() {
    List<Entity> out = new ArrayList<>();
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
