package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter.GraphToken;
import io.github.qubao.segment.Token;
import java.util.List;

/**
 * Not thread-safe. The words of a graph that go into an index, and their places. White space and
 * marks get no position, as in Lucene's StandardTokenizer: phrases go across them.
 */
final class IndexedWords {
  private final boolean longWords;
  private final boolean discardPunctuation;
  private List<GraphToken> graph = List.of();

  /** How many positions before this one are kept. */
  private int[] kept = new int[64];

  private int next;
  private int position;
  private int lastPosition;
  private int increment;
  private int length;

  /**
   * Empty.
   *
   * @param longWords whether words that are made of shorter ones are given beside these
   */
  IndexedWords(boolean longWords, boolean discardPunctuation) {
    this.longWords = longWords;
    this.discardPunctuation = discardPunctuation;
  }

  /**
   * Takes the next part of a graph, whose words {@code text} knows. The last word given is at the
   * last position, so that what follows counts on from there.
   */
  void set(List<GraphToken> words, Surface text) {
    graph = NameParts.part(words, text);
    next = 0;
    position = -1;
    lastPosition = -1;
    if (kept.length < graph.size() + 1) {
      kept = new int[graph.size() * 2];
    }
    int at = -1;
    for (GraphToken word : graph) {
      at += word.positionIncrement();
      // One word at each position is as short as it.
      if (word.positionLength() == 1) {
        kept[at + 1] = kept[at] + (keeps(word.token(), text) ? 1 : 0);
      }
    }
  }

  private boolean keeps(Token word, Surface text) {
    if (word.partOfSpeech() == PartOfSpeech.PUNCTUATION) {
      // A mark is what no letter is in, whatever its tag.
      return !discardPunctuation || text.of(word).codePoints().anyMatch(Character::isLetterOrDigit);
    }
    return word.partOfSpeech() != PartOfSpeech.WHITE_SPACE;
  }

  /** Goes to the next word; false if there is none. */
  boolean advance() {
    while (next < graph.size()) {
      GraphToken word = graph.get(next++);
      position += word.positionIncrement();
      int end = position + word.positionLength();
      boolean wanted = longWords || word.positionLength() == 1;
      // A word whose first or last part gets no position would begin or end at none.
      if (wanted && kept[position + 1] > kept[position] && kept[end] > kept[end - 1]) {
        increment = kept[position] - lastPosition;
        length = kept[end] - kept[position];
        lastPosition = kept[position];
        return true;
      }
    }
    return false;
  }

  /** The word. */
  Token token() {
    return graph.get(next - 1).token();
  }

  /** How many positions behind the word before it begins. */
  int positionIncrement() {
    return increment;
  }

  /** How many positions it goes over. */
  int positionLength() {
    return length;
  }

  /** Forgets all words. */
  void clear() {
    graph = List.of();
    next = 0;
  }

  /** The text of a word, as it was written. */
  interface Surface {
    String of(Token word);
  }
}
