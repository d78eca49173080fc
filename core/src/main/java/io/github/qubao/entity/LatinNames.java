package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Objects;

/** Stateless. Names in Latin letters in brackets behind the same in Chinese: 国际壁球联盟（WSF）. */
final class LatinNames {
  /** No name has more tokens. */
  private static final int LONGEST = 12;

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
      if (closed && end > bracket + 1 && first >= 'A' && first <= 'Z') {
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
        || w.is(i, PartOfSpeech.WHITE_SPACE) && w.length(i) == 1
        || w.isChar(i, '-')
        || w.isChar(i, '·')
        || w.isChar(i, '.');
  }
}
