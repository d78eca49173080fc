package io.github.qubao.segment;

import java.util.TreeMap;

/**
 * What HanLP's dictionary is compiled from.
 *
 * @param words the words with their ids, in the order of their UTF-16 units
 * @param bigrams for each id the ids that follow it and how often, in turn
 * @param specialIds the ids of begin, end, number, string and time
 * @param specialCounts their counts
 * @param total the count of all words
 * @param myu HanLP's smoothing constant, just below 1
 * @param unknownCount the count of a word that the lexicon does not have
 */
record HanLpSource(
    TreeMap<String, Word> words,
    int[][] bigrams,
    int[] specialIds,
    int[] specialCounts,
    int total,
    double myu,
    int unknownCount) {

  /**
   * A word.
   *
   * @param id its place among the bigrams' ids
   * @param bigram under which id its bigrams are counted: its own, or that of a class such as 未##人
   * @param count its count, or its class's where HanLP takes that instead
   * @param tag its most frequent tag
   */
  record Word(int id, int bigram, int count, String tag) {}
}
