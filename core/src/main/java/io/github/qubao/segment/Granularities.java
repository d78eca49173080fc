package io.github.qubao.segment;

import io.github.qubao.segment.Segmenter.Granularity;

/** Stateless. Makes words of one granularity of those that the stages give. */
final class Granularities {
  private Granularities() {}

  /**
   * Cuts or joins in place; the buffer has tags unless it stays as it is. HanLP's words have one
   * granularity.
   *
   * @param from 0, or 1 where the first word only stands before those that count
   * @param ends whether no word will follow the last
   * @return how many of the words given are final, whatever follows; only what came of these counts
   */
  static int apply(
      Granularity granularity,
      String text,
      Settings settings,
      TokenBuffer words,
      int from,
      boolean ends) {
    int given = words.size;
    Dictionary dictionary = settings.dictionary();
    if (dictionary == null || granularity == Granularity.NORMAL) {
      return given;
    }
    if (granularity == Granularity.COARSE) {
      return CoarseWords.join(text, settings, words, from, ends);
    }
    FineWords.cut(text, settings, dictionary, words);
    return given;
  }
}
