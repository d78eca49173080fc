package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.Arrays;

/** Not thread-safe. The shortest path over whole sentences, as the character tagger meets it. */
final class FirstStage {
  final Window window = new Window(Window.SIZE);
  private final ShortestPath path = new ShortestPath();
  private final Dictionary dictionary;
  private final Settings settings;

  /** Ends of the words of the last sentence. */
  int[] ends = new int[0];

  /** What they are, as {@link PathWord} says. */
  private int[] words = new int[0];

  /** How many they are. */
  int size;

  FirstStage(Dictionary dictionary) {
    this.dictionary = dictionary;
    settings =
        Settings.of(
            dictionary,
            Segmenter.builder().unknownWords(false).dates(Segmenter.DateStyle.SPLIT).options());
  }

  void run(Sentence sentence) {
    window.begin(sentence.text(), settings.charCodes());
    while (!window.isLast()) {
      window.grow();
    }
    path.run(window, 0, window.filled, settings, dictionary);
    int first = path.trace(0, window.filled, settings, dictionary, window);
    size = path.ends.length - first;
    ends = Arrays.copyOfRange(path.ends, first, path.ends.length);
    words = Arrays.copyOfRange(path.words, first, path.words.length);
  }

  int start(int i) {
    return i == 0 ? 0 : ends[i - 1];
  }

  /** What the best way to the end of the text costs. */
  int cost(String text) {
    run(new Sentence(text, new boolean[text.length() + 1]));
    return path.cost(window.filled);
  }

  boolean isSingleHan(int i) {
    int at = start(i);
    return ends[i] == at + 1
        && (window.codes[at] & CharTable.HAN) != 0
        && !PathWord.isPhrase(words[i])
        && words[i] != PathWord.NUMERAL;
  }

  boolean isHan(int from, int to) {
    for (int i = from; i < to; i++) {
      if ((window.codes[i] & CharTable.HAN) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Cuts between {@code from} and {@code to}: bit k for one after k + 1 characters. */
  int cuts(int from, int to) {
    int out = 0;
    int i = Arrays.binarySearch(ends, 0, size, from);
    for (int k = from == 0 ? 0 : i + 1; ends[k] < to; k++) {
      out |= 1 << ends[k] - from - 1;
    }
    return out;
  }

  int code(int at) {
    return window.codes[at] & CharTable.CODE;
  }

  /** How many single Han characters that are not apart stand from word {@code i} on. */
  int run(int i, CharTaggerModel model) {
    int j = i;
    while (j < size && j - i < CharTagger.LONGEST && isSingleHan(j)) {
      int at = start(j);
      if (j > i && model.areApart(code(at - 1), code(at))) {
        break;
      }
      j++;
    }
    return j - i;
  }
}
