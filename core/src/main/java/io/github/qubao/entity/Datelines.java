package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/** Stateless. Places of datelines, between an agency and the day: 新华社 北京 3月 5日 电. */
final class Datelines {
  private Datelines() {}

  /** Adds the place of one token if that is it; the agency has been found before. */
  static void find(Words w, int i, Names names) {
    if (i == 0
        || names.typeAt(i - 1) != Entity.Type.ORGANIZATION
        || !w.is(i, PartOfSpeech.PLACE) && !w.in(i, Vocabulary.LISTED)) {
      return;
    }
    int behind = i + 1;
    while (w.is(behind, PartOfSpeech.TIME)) {
      behind++;
    }
    if (behind > i + 1 && w.first(behind) == '电') {
      names.add(i, 1, Entity.Type.PLACE, Certainty.PLACE_TAGGED);
    }
  }
}
