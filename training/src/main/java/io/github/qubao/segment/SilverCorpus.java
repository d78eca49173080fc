package io.github.qubao.segment;

import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * News and notices as an ensemble of segmenters cuts them, after the project's conventions, a
 * sentence an element.
 */
final class SilverCorpus {
  /** What may teach; see ../shared/data/README.md. */
  private static final List<String> SETS =
      List.of("news-2022-2025", "news-2022-spring", "health-notices-2020");

  private SilverCorpus() {}

  /**
   * A sentence.
   *
   * @param text its characters
   * @param cuts where words begin and end: one more element than characters
   */
  record Sentence(String text, boolean[] cuts) {
    static Sentence of(List<String> words) {
      String text = String.join("", words);
      boolean[] cuts = new boolean[text.length() + 1];
      int at = 0;
      cuts[0] = true;
      for (String word : words) {
        at += word.length();
        cuts[at] = true;
      }
      return new Sentence(text, cuts);
    }

    List<String> words() {
      return Ensemble.words(text, cuts);
    }

    /** Whether a word stands from {@code from} to {@code to}. */
    boolean isWord(int from, int to) {
      return cuts[from] && cuts[to] && !isCut(from, to);
    }

    /** Whether there is a cut between {@code from} and {@code to}. */
    boolean isCut(int from, int to) {
      for (int i = from + 1; i < to; i++) {
        if (cuts[i]) {
          return true;
        }
      }
      return false;
    }
  }

  static List<Sentence> read(Path shared, Conventions conventions) throws IOException {
    Ensemble ensemble = new Ensemble(Voter.TEACHERS);
    List<Sentence> out = new ArrayList<>();
    List<NewsSet> items = new ArrayList<>();
    for (String set : SETS) {
      items.addAll(NewsSet.read(shared, set));
    }
    for (NewsSet item : items) {
      for (String line : (item.title() + "\n" + item.text()).split("\n")) {
        String text = line.strip();
        if (!text.isEmpty()) {
          add(Ensemble.words(text, ensemble.cuts(text)), conventions, out);
        }
      }
    }
    System.out.println(ensemble.agreement());
    return out;
  }

  /** Adds the sentences of a paragraph that the ensemble cut into {@code words}. */
  static void add(List<String> words, Conventions conventions, List<Sentence> out) {
    List<String> sentence = new ArrayList<>();
    for (String word : words) {
      sentence.add(word);
      if ("。！？；".contains(word)) {
        out.add(Sentence.of(conventions.apply(sentence)));
        sentence.clear();
      }
    }
    if (!sentence.isEmpty()) {
      out.add(Sentence.of(conventions.apply(sentence)));
    }
  }
}
