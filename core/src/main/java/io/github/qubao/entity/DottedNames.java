package io.github.qubao.entity;

/** Stateless. Names of Uyghurs and Kazakhs with a dot between, however they are cut: 阿依 古丽·托乎 提. */
final class DottedNames {
  /** So many characters has each half at most. */
  private static final int LONGEST = 6;

  private DottedNames() {}

  static void find(Words w, int dot, Names names) {
    int first = dot;
    while (mayBelong(w, first - 1) && w.start(dot) - w.start(first - 1) <= LONGEST) {
      first--;
    }
    int end = dot + 1;
    while (mayBelong(w, end) && w.end(end) - w.end(dot) <= LONGEST) {
      end++;
    }
    // Only what a name of one of these people ends with goes beyond a word.
    while (end > dot + 2 && !MinorityNames.endsWithPart(w.text(), w.end(dot), w.end(end - 1))) {
      end--;
    }
    while (first < dot - 1 && !MinorityNames.isPart(w.text(), w.start(first), w.start(dot))) {
      first++;
    }
    if (first == dot
        || end == dot + 1
        || w.start(dot) - w.start(first) < 2
        || w.end(end - 1) - w.end(dot) < 2) {
      return;
    }
    if (!MinorityNames.isPart(w.text(), w.start(first), w.start(dot))
        && !MinorityNames.endsWithPart(w.text(), w.end(dot), w.end(end - 1))) {
      return;
    }
    for (int k = first; k < end; k++) {
      boolean other =
          names.isTaken(k)
              && names.tokensAt(k) > 0
              && (names.typeAt(k) == Entity.Type.ORGANIZATION || k + names.tokensAt(k) > end);
      boolean inside = names.isTaken(k) && k == first && names.tokensAt(k) == 0;
      if (other || inside) {
        return;
      }
    }
    for (int k = first; k < end; k++) {
      if (names.tokensAt(k) > 0) {
        names.remove(k);
      }
    }
    names.add(first, end - first, Entity.Type.PERSON, Certainty.PERSON_FOREIGN);
  }

  private static boolean mayBelong(Words w, int i) {
    if (!w.isHan(i) || w.in(i, Vocabulary.TITLE | Vocabulary.SAYING)) {
      return false;
    }
    for (int at = w.start(i); at < w.end(i); at++) {
      if (!MinorityNames.mayBeOf(w.text().charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
