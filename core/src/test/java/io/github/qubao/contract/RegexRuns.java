package io.github.qubao.contract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The unbounded runs of a part of a regular expression, as far as another part beside it can meet
 * them. Two runs that can share a text are tried with every place to cut it: quadratic, or worse.
 * They cannot share one if, in every match, a character stands between them that one of them
 * excludes.
 *
 * @param left the runs that can be met from the left
 * @param right the runs that can be met from the right, and that give back what they took
 * @param needed sets of characters of which every match has one
 */
record RegexRuns(List<Run> left, List<Run> right, List<BitSet> needed) {
  static final RegexRuns NONE = new RegexRuns(List.of(), List.of(), List.of());

  /**
   * A run without a bound.
   *
   * @param set what it runs over
   * @param apart sets of which one character each stands between it and the edge
   */
  record Run(BitSet set, List<BitSet> apart) {
    Run behind(List<BitSet> more) {
      List<BitSet> all = new ArrayList<>(apart);
      all.addAll(more);
      return new Run(set, all);
    }

    boolean meets(Run other) {
      return set.intersects(other.set)
          && apart.stream().allMatch(s -> s.intersects(set) && s.intersects(other.set))
          && other.apart.stream().allMatch(s -> s.intersects(set) && s.intersects(other.set));
    }
  }

  /** One character of a set. */
  static RegexRuns one(BitSet set) {
    return new RegexRuns(List.of(), List.of(), List.of(set));
  }

  /** A run over a set, at least one character long or not. */
  static RegexRuns run(BitSet set, boolean needed, boolean possessive) {
    Run run = new Run(set, List.of());
    return new RegexRuns(
        List.of(run), possessive ? List.of() : List.of(run), needed ? List.of(set) : List.of());
  }

  /** Whether a run of this and one of {@code next}, which follows, can share a text. */
  boolean meets(RegexRuns next) {
    return right.stream().anyMatch(x -> next.left.stream().anyMatch(x::meets));
  }

  RegexRuns then(RegexRuns next) {
    List<Run> l = new ArrayList<>(left);
    next.left.forEach(r -> l.add(r.behind(needed)));
    List<Run> r = new ArrayList<>(next.right);
    right.forEach(x -> r.add(x.behind(next.needed)));
    List<BitSet> n = new ArrayList<>(needed);
    n.addAll(next.needed);
    return new RegexRuns(l, r, n);
  }

  /** One of these. */
  static RegexRuns either(List<RegexRuns> branches) {
    List<Run> l = new ArrayList<>();
    List<Run> r = new ArrayList<>();
    BitSet one = new BitSet();
    boolean all = true;
    for (RegexRuns b : branches) {
      l.addAll(b.left);
      r.addAll(b.right);
      all &= !b.needed.isEmpty();
      b.needed.stream().limit(1).forEach(one::or);
    }
    return new RegexRuns(l, r, all ? List.of(one) : List.of());
  }

  /** This or nothing. */
  RegexRuns optional() {
    return new RegexRuns(left, right, List.of());
  }

  /** What is looked at and not taken. */
  RegexRuns looked() {
    return new RegexRuns(left, List.of(), List.of());
  }

  /** What is not given back once it is matched. */
  RegexRuns atomic() {
    return new RegexRuns(left, List.of(), needed);
  }
}
