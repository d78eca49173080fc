package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. What {@link Places#starts} found, as others ask for it: of each token the first token
 * of the place that it is in, or -1.
 */
final class PlaceStarts {
  private PlaceStarts() {}

  /** Behind which token the place ends that begins at {@code i}. */
  static int end(int[] placeStarts, int i) {
    int end = i + 1;
    while (end < placeStarts.length && placeStarts[end] == i) {
      end++;
    }
    return end;
  }

  /** Whether the place that token {@code i} is in has token {@code next} too. */
  static boolean goesOn(int[] placeStarts, int i, int next) {
    return placeStarts[i] >= 0 && next < placeStarts.length && placeStarts[next] == placeStarts[i];
  }

  /**
   * Where the name of a building begins: at the last place before its head, at its head if that is
   * a name (港口乡 分金林场).
   */
  static int lastPlace(Words w, int[] placeStarts, int first, int head) {
    if (first < head
        && placeStarts[head - 1] >= 0
        && (w.length(head) >= 4 && w.isUnknown(head)
            || w.length(head) >= 3 && w.is(head, PartOfSpeech.PLACE))) {
      return head;
    }
    int last = first;
    int i = first;
    while (placeStarts[i] == i && end(placeStarts, i) <= head) {
      last = i;
      i = end(placeStarts, i);
    }
    // 云桥县 青松 林场: a name of its own, behind where it lies.
    return w.last(head) == '场'
            && i > first
            && i < head
            && placeStarts[i] == i
            && (PlaceEndings.endsAsPlace(w, i - 1) || Levels.isListed(w, i - 1))
        ? i
        : last;
  }
}
