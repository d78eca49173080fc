package io.github.qubao.segment;

/** Parts of speech as bytes. */
final class Tags {
  private static final PartOfSpeech[] ALL = PartOfSpeech.values();

  private Tags() {}

  static PartOfSpeech of(byte tag) {
    return ALL[tag];
  }
}
