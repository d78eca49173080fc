package io.github.qubao.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.qubao.benchmarks.adapter.Segmentation;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Immutable and thread-safe. How well words agree with gold: a word is right if both its ends are.
 *
 * @param hits words that are right
 * @param gold words of the gold
 * @param given words of the segmenter
 * @param displaced as in {@link Segmentation}
 */
record Score(long hits, long gold, long given, long displaced) {
  /** F1 in percent: the harmonic mean of precision and recall. */
  @JsonProperty
  double f1() {
    return 200.0 * hits / Math.max(1, gold + given);
  }

  /** Scores a file of words set apart by white space, a sentence a line. */
  static Score of(SegmenterAdapter segmenter, Path file) throws IOException {
    long hits = 0;
    long gold = 0;
    long given = 0;
    long displaced = 0;
    for (String line : Files.readAllLines(file)) {
      String[] words = line.strip().split("\\s+", -1);
      Segmentation got = segmenter.segment(String.join("", words));
      hits += hits(words, got.spans());
      gold += line.isBlank() ? 0 : words.length;
      given += got.spans().size();
      displaced += got.displaced();
    }
    return new Score(hits, gold, given, displaced);
  }

  private static long hits(String[] words, List<Span> spans) {
    long hits = 0;
    int next = 0;
    int start = 0;
    for (String word : words) {
      int end = start + word.length();
      while (next < spans.size() && spans.get(next).start() < start) {
        next++;
      }
      if (next < spans.size() && spans.get(next).start() == start && spans.get(next).end() == end) {
        hits++;
      }
      start = end;
    }
    return hits;
  }

  /** One line, for {@link #parse}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d %d %d %d", hits, gold, given, displaced);
  }

  static Score parse(String line) {
    String[] n = line.split(" ", -1);
    return new Score(
        Long.parseLong(n[0]), Long.parseLong(n[1]), Long.parseLong(n[2]), Long.parseLong(n[3]));
  }
}
