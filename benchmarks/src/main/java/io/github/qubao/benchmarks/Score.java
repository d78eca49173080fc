package io.github.qubao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** F1 of words against gold, words set apart by white space, a sentence a line. */
final class Score {
  private Score() {}

  /**
   * Prints the F1, 0 to 100, of a contestant on each file: run in a JVM of its own, for peers hold
   * much.
   */
  public static void main(String[] args) throws IOException {
    Cutter cutter = Contestant.of(args[0]).open();
    for (int i = 1; i < args.length; i++) {
      System.out.println(f1(cutter, Path.of(args[i])));
    }
  }

  private static double f1(Cutter cutter, Path gold) throws IOException {
    long hit = 0;
    long wanted = 0;
    long given = 0;
    for (String line : Files.readAllLines(gold)) {
      List<String> words = List.of(line.strip().split("\\s+"));
      String text = String.join("", words);
      Set<Long> a = spans(words);
      Set<Long> b = spans(cover(text, cutter.words(text)));
      wanted += a.size();
      given += b.size();
      a.retainAll(b);
      hit += a.size();
    }
    return 200.0 * hit / Math.max(1, wanted + given);
  }

  private static Set<Long> spans(List<String> words) {
    Set<Long> out = new HashSet<>();
    long at = 0;
    for (String w : words) {
      if (!w.isEmpty()) {
        out.add(at << 32 | at + w.length());
        at += w.length();
      }
    }
    return out;
  }

  /**
   * The words laid over the text again. Some segmenters drop punctuation or change characters: a
   * word is taken by its length where it stands, and what is between words is a word a character.
   */
  static List<String> cover(String text, List<String> words) {
    List<String> out = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      if (word.isBlank()) {
        continue;
      }
      int found = text.startsWith(word, at) ? at : indexIgnoringCase(text, word, at);
      if (found < 0) {
        found = at;
      }
      for (; at < found; at++) {
        out.add(text.substring(at, at + 1));
      }
      int end = Math.min(text.length(), found + word.length());
      if (end > at) {
        out.add(text.substring(at, end));
        at = end;
      }
    }
    for (; at < text.length(); at++) {
      out.add(text.substring(at, at + 1));
    }
    return out;
  }

  /** Looks only a little ahead, so that a word that was changed does not skip the rest. */
  private static int indexIgnoringCase(String text, String word, int from) {
    int last = Math.min(from + 8, text.length() - word.length());
    for (int i = from; i <= last; i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }
}
