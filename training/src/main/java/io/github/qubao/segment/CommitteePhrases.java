package io.github.qubao.segment;

import io.github.qubao.segment.DictionarySource.Phrase;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;

/**
 * Stateless. The committees of provinces, cities and counties, whose names come apart before their
 * last character: 青安 市委, though 青安市 is a word.
 */
final class CommitteePhrases {
  private CommitteePhrases() {}

  /**
   * A phrase for each of the places whose name is not too long for one, as cheap as what the path
   * takes instead.
   */
  static TreeMap<String, Phrase> of(List<String> places, Dictionary dictionary) throws IOException {
    FirstStage stage = new FirstStage(dictionary);
    TreeMap<String, Phrase> out = new TreeMap<>();
    for (String place : places) {
      int last = place.length() - 1;
      if (last > 1
          && place.length() < DictionaryTrie.LONGEST_PHRASE
          && Conventions.COMMITTEE_OF.indexOf(place.charAt(last)) >= 0) {
        String text = place + Conventions.COMMITTEE;
        out.put(text, new Phrase(Math.max(0, stage.cost(text) - 1), 1 << last - 1));
      }
    }
    return out;
  }
}
