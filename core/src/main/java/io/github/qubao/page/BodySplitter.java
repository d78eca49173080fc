package io.github.qubao.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Not thread-safe: one per batch of bodies. Splits a body that is two articles: where neither a
 * byline nor a headline stands between them and their columns are alike, layout runs them together.
 * Two headlines that stand apart, of which one says what only the first paragraphs say and the
 * other what only the later ones do, show it.
 */
final class BodySplitter {
  /**
   * A headline is a body's where the body has at least this share of its words, and no other body
   * has half as much.
   */
  private static final double MIN_SIMILARITY = 0.15;

  /** So many of a headline's pairs of characters say that paragraphs are its. */
  private static final int MIN_PAIRS = 2;

  private final List<HeadlineUnit> units;
  private final List<List<HeadlineUnit>> unitsOf = new ArrayList<>();
  private final List<BodyBuilder> bodies = new ArrayList<>();

  BodySplitter(List<BodyBuilder> all, List<HeadlineUnit> units, Similarity similarity) {
    this.units = units;
    all.forEach(body -> unitsOf.add(new ArrayList<>()));
    assign(similarity);
    for (int b = 0; b < all.size(); b++) {
      add(all.get(b), unitsOf.get(b));
    }
    if (bodies.size() > all.size()) {
      // Another body may stand between the two halves.
      bodies.sort(Comparator.comparingInt(body -> body.firstLine().index()));
    }
  }

  /** The bodies, those that were split as two; then in the order in which they begin. */
  List<BodyBuilder> bodies() {
    return bodies;
  }

  private void assign(Similarity similarity) {
    for (HeadlineUnit unit : units) {
      double[] similar = similarity.of(unit.plainText());
      int best = -1;
      double second = 0;
      for (int b = 0; b < similar.length; b++) {
        if (best < 0 || similar[b] > similar[best]) {
          second = best < 0 ? 0 : similar[best];
          best = b;
        } else {
          second = Math.max(second, similar[b]);
        }
      }
      boolean sure = best >= 0 && similar[best] >= MIN_SIMILARITY && similar[best] >= 2 * second;
      if (sure && !unit.isRubric()) {
        unitsOf.get(best).add(unit);
      }
    }
  }

  private void add(BodyBuilder body, List<HeadlineUnit> own) {
    int at = own.size() < 2 || body.isPhoto || body.isVerse ? -1 : splitPoint(body, own);
    if (at < 0) {
      bodies.add(body);
    } else {
      body.split(at).forEach(bodies::add);
    }
  }

  /** The paragraph with which a second article begins; -1 if the body is one. */
  private static int splitPoint(BodyBuilder body, List<HeadlineUnit> own) {
    List<Set<Integer>> paragraphs = new ArrayList<>();
    body.paragraphs.forEach(p -> paragraphs.add(CharacterPairs.of(new UnwrappedText(p).text())));
    // A headline in two parts shares its words with one article; two are enough to tell.
    HeadlineUnit first = own.get(0);
    HeadlineUnit second = own.get(own.size() - 1);
    if (first.cluster() == second.cluster()) {
      return -1;
    }
    int[] a = shared(first, paragraphs);
    int[] b = shared(second, paragraphs);
    int at = splitPoint(body, a, b);
    return at > 0 ? at : splitPoint(body, b, a);
  }

  /** How many pairs of the headline each paragraph has. */
  private static int[] shared(HeadlineUnit unit, List<Set<Integer>> paragraphs) {
    Set<Integer> pairs = CharacterPairs.of(unit.plainText());
    int[] shared = new int[paragraphs.size()];
    for (int p = 0; p < shared.length; p++) {
      for (Integer pair : pairs) {
        shared[p] += paragraphs.get(p).contains(pair) ? 1 : 0;
      }
    }
    return shared;
  }

  /** Where the paragraphs of the headline {@code upper} end and those of {@code lower} begin. */
  private static int splitPoint(BodyBuilder body, int[] upper, int[] lower) {
    int at = 0;
    while (at < lower.length && lower[at] == 0) {
      at++;
    }
    if (at == 0 || at == lower.length || upper[0] == 0) {
      return -1;
    }
    int above = 0;
    int below = 0;
    for (int p = 0; p < lower.length; p++) {
      above += p < at ? upper[p] : 0;
      below += p < at ? 0 : lower[p];
      if (p >= at && upper[p] > 0) {
        return -1;
      }
    }
    boolean apart = body.paragraphs.get(at).get(0).gap();
    return apart && above >= MIN_PAIRS && below >= MIN_PAIRS ? at : -1;
  }
}
