package io.github.qubao.segment;

import java.util.List;

/** Parts of speech as bytes. */
final class Tags {
  private static final PartOfSpeech[] ALL = PartOfSpeech.values();

  /** Those that files of dictionaries have: all but white space, which no dictionary tells. */
  static final int IN_FILES = PartOfSpeech.WHITE_SPACE.ordinal();

  private Tags() {}

  /** Those that files of dictionaries have, in their order. */
  static List<PartOfSpeech> inFiles() {
    return List.of(ALL).subList(0, IN_FILES);
  }

  static PartOfSpeech of(byte tag) {
    return ALL[tag];
  }
}
