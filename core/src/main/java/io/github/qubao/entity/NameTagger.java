package io.github.qubao.entity;

/**
 * Not thread-safe. Labels the tokens of one text by {@link NameModel}, a run at a time: what stands
 * between words that are never in a name.
 */
final class NameTagger {
  /** In UTF-16 units. No name is longer: what is labelled so is a text that is none. */
  private static final int LONGEST = 60;

  private static final Entity.Type[] TYPES = Entity.Type.values();

  private final Words w;
  private final NameModel model;
  private final TokenFeatures features;
  private final NameLattice lattice;
  private final int[] numbers = new int[TokenFeatures.MOST];

  private NameTagger(Words words, NameModel model) {
    w = words;
    this.model = model;
    features = new TokenFeatures(words);
    lattice = new NameLattice(model);
  }

  /** Adds the names of a text to {@code names}. */
  static void find(Words words, NameModel model, Names names) {
    new NameTagger(words, model).find(names);
  }

  private void find(Names names) {
    int first = 0;
    for (int i = 0; i <= w.size(); i++) {
      if (i == w.size() || endsRun(i)) {
        if (i > first) {
          findInRun(first, i, names);
        }
        first = i + 1;
      }
    }
  }

  /** A word that is never in a name, or a line's end, a tab, another control character. */
  private boolean endsRun(int i) {
    return w.first(i) < ' ' || model.isOutside(TokenFeatures.word(w, i));
  }

  private void findInRun(int first, int behind, Names names) {
    int size = behind - first;
    int[] scores = lattice.scores(size);
    for (int i = 0; i < size; i++) {
      model.score(numbers, features.of(first + i, numbers), scores, i * NameLabels.COUNT);
    }
    if (!lattice.label()) {
      return;
    }
    lattice.sum();
    for (int i = 0; i < size; i++) {
      int type = NameLabels.typeBegun(lattice.labelAt(i));
      if (type >= 0) {
        int last = i;
        while (NameLabels.goesOn(lattice.labelAt(last))) {
          last++;
        }
        if (w.end(first + last) - w.start(first + i) <= LONGEST) {
          names.add(first + i, last + 1 - i, TYPES[type], lattice.probability(i, last));
        }
      }
    }
  }
}
