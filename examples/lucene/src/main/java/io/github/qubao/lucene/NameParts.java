package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter.GraphToken;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Immutable and thread-safe. Parts names of places and offices before the word that says what they
 * are: 菱湖镇 has 菱湖 and 镇 within it. One text says 云桥县, the next 县, and who looks for 菱湖 wants 菱湖镇
 * too: whether a lexicon has the name as one word must not decide what is found.
 */
final class NameParts {
  private static final String LAST = "省市区县旗州镇乡村局院站所";

  private NameParts() {}

  /** The graph with these parts, and with the whole names beside them as longer words. */
  static List<GraphToken> part(List<GraphToken> graph, IndexedWords.Surface text) {
    int parted = 0;
    // How many positions more there are before each.
    int[] more = new int[graph.size() + 1];
    int at = -1;
    for (GraphToken word : graph) {
      at += word.positionIncrement();
      if (word.positionLength() == 1) {
        parted += hasParts(word, text) ? 1 : 0;
        more[at + 1] = parted;
      }
    }
    return parted == 0 ? graph : part(graph, more);
  }

  private static List<GraphToken> part(List<GraphToken> graph, int[] more) {
    List<GraphToken> all = new ArrayList<>(graph.size() * 2);
    int at = -1;
    int last = -1;
    for (GraphToken word : graph) {
      at += word.positionIncrement();
      int begin = at + more[at];
      int end = at + word.positionLength() + more[at + word.positionLength()];
      all.add(new GraphToken(word.token(), begin - last, end - begin));
      last = begin;
      if (word.positionLength() == 1 && end - begin == 2) {
        Token name = word.token();
        int cut = name.end() - 1;
        all.add(
            new GraphToken(new Token(name.start(), cut, name.partOfSpeech(), name.tag()), 0, 1));
        all.add(new GraphToken(new Token(cut, name.end(), PartOfSpeech.NOUN), 1, 1));
        last = begin + 1;
      }
    }
    return all;
  }

  private static boolean hasParts(GraphToken word, IndexedWords.Surface text) {
    if (word.token().end() - word.token().start() < 3) {
      return false;
    }
    PartOfSpeech tag = word.token().partOfSpeech();
    if (tag != PartOfSpeech.PLACE && tag != PartOfSpeech.ORGANIZATION && tag != PartOfSpeech.NOUN) {
      return false;
    }
    String name = text.of(word.token());
    return LAST.indexOf(name.charAt(name.length() - 1)) >= 0
        && name.codePoints().allMatch(Character::isIdeographic);
  }
}
