package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Characters;
import java.util.Objects;

/** Stateless. Names in Latin letters in brackets behind the same in Chinese: 国际壁球联盟（WSF）. */
final class LatinNames {
  /** No name has more tokens. */
  private static final int LONGEST = 12;

  /** In characters: a single letter is no name. */
  private static final int SHORTEST = 2;

  private LatinNames() {}

  static void find(Words w, Names names) {
    for (int i = 0; i < w.size(); i++) {
      int bracket = i + names.tokensAt(i);
      if (bracket == i || !w.isChar(bracket, '（') && !w.isChar(bracket, '(')) {
        continue;
      }
      int end = bracket + 1;
      while (end - bracket <= LONGEST && isLatin(w, end)) {
        end++;
      }
      char first = w.first(bracket + 1);
      boolean closed = w.isChar(end, '）') || w.isChar(end, ')');
      // Only offices: behind a person stands what he is (CEO), behind a place what is told of it.
      if (closed
          && names.typeAt(i) == Entity.Type.ORGANIZATION
          && w.start(end) - w.start(bracket + 1) >= SHORTEST
          && first >= 'A'
          && first <= 'Z') {
        names.add(
            bracket + 1,
            end - bracket - 1,
            Objects.requireNonNull(names.typeAt(i)),
            names.probabilityAt(i));
      }
    }
  }

  private static boolean isLatin(Words w, int i) {
    return w.is(i, PartOfSpeech.STRING)
        || w.is(i, PartOfSpeech.WHITE_SPACE) && w.length(i) == 1 && !Characters.endsLine(w.first(i))
        || w.isChar(i, '-')
        || w.isChar(i, '·')
        || w.isChar(i, '.');
  }
}
