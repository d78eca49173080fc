package io.github.qubao.segment;

import java.util.SortedMap;

/**
 * What the dictionary of the default setting is compiled from.
 *
 * @param words the words, in the order of their UTF-16 units
 * @param phrases stretches that are put out as several words
 * @param wordCount how many words the frequencies were counted over
 * @param unknownCount what a character counts that no word begins with
 * @param numberCount how often a number was seen
 * @param latinCount how often a Latin word was seen
 */
record DictionarySource(
    SortedMap<String, Word> words,
    SortedMap<String, Phrase> phrases,
    int wordCount,
    int unknownCount,
    int numberCount,
    int latinCount) {

  /**
   * A word.
   *
   * @param count how often it was seen
   * @param tag its most frequent part of speech
   * @param proposed whether the path proposes it; else only the character tagger sees it
   */
  record Word(int count, String tag, boolean proposed) {}

  /**
   * A stretch that the path would cut wrongly.
   *
   * @param cost just below that of the wrong cut
   * @param cuts bit k for a cut after k + 1 characters
   */
  record Phrase(int cost, int cuts) {}
}
