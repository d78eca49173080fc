package io.github.qubao.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Immutable and thread-safe. The classes of {@link Vocabulary} and the {@link Marks} that words
 * have, found by one look-up: first the number of a word, and by it the others.
 */
final class VocabularyTable {
  private final WordTable numbers;
  private long[] classes = new long[1];
  private long[] marks = new long[1];

  VocabularyTable(Map<String, Long> classesOfWords, Map<String, Long> marksOfWords) {
    Set<String> words = new HashSet<>(classesOfWords.keySet());
    words.addAll(marksOfWords.keySet());
    Map<List<Long>, Integer> rows = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (String word : words) {
      long ofClasses = classesOfWords.getOrDefault(word, 0L);
      long ofMarks = marksOfWords.getOrDefault(word, 0L);
      all.put(
          word, rows.computeIfAbsent(List.of(ofClasses, ofMarks), r -> add(ofClasses, ofMarks)));
    }
    numbers = new WordTable(all);
  }

  /** The number of those, each once: they count from 1 on. */
  private int add(long ofClasses, long ofMarks) {
    int number = classes.length;
    classes = Arrays.copyOf(classes, number + 1);
    marks = Arrays.copyOf(marks, number + 1);
    classes[number] = ofClasses;
    marks[number] = ofMarks;
    return number;
  }

  /** The number of the word that stands there, 0 if it has neither. */
  int number(String text, int from, int to, int hash) {
    return numbers.get(text, from, to, hash);
  }

  long classes(int number) {
    return classes[number];
  }

  long marks(int number) {
    return marks[number];
  }
}
