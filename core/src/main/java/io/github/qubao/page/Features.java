package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable. What a body says: its characters, its pairs of characters and its words of three or
 * more, each as a number.
 *
 * @param lead those of the first paragraph, sorted
 * @param all those of the whole text, sorted
 */
record Features(long[] lead, long[] all) {
  /** Not thread-safe. Takes the features of texts. */
  static final class Reader {
    private final Segmenter segmenter;
    private final TokenBuffer buffer = new TokenBuffer();

    Reader(Segmenter segmenter) {
      this.segmenter = segmenter;
    }

    Features of(List<String> paragraphs) {
      List<long[]> each = paragraphs.stream().map(this::of).toList();
      return new Features(each.get(0), union(each));
    }

    /** The features of {@code text}, sorted, each once. */
    long[] of(String text) {
      segmenter.segment(text, buffer);
      long[] found = new long[2 * text.length() + buffer.size()];
      int n = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (says(c)) {
          found[n++] = c;
          if (i + 1 < text.length() && says(text.charAt(i + 1))) {
            found[n++] = (long) c << 16 | text.charAt(i + 1);
          }
        }
      }
      for (int i = 0; i < buffer.size(); i++) {
        int start = buffer.start(i);
        int end = buffer.end(i);
        if (end - start > 2 && says(text.charAt(start))) {
          found[n++] = word(text, start, end);
        }
      }
      return distinct(found, n);
    }
  }

  /** The features of bodies that are one. */
  static Features together(List<Features> bodies) {
    return new Features(bodies.get(0).lead, union(bodies.stream().map(Features::all).toList()));
  }

  /** All that is in some set, sorted. */
  static long[] union(List<long[]> sets) {
    if (sets.size() == 1) {
      return sets.get(0);
    }
    long[] all = new long[sets.stream().mapToInt(s -> s.length).sum()];
    int n = 0;
    for (long[] set : sets) {
      System.arraycopy(set, 0, all, n, set.length);
      n += set.length;
    }
    return distinct(all, n);
  }

  /** Whether a feature is one character by itself. */
  static boolean single(long feature) {
    return feature >= 0 && feature <= 0xFFFF;
  }

  /** A number for a word, far from those of characters and pairs. */
  private static long word(String text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash | Long.MIN_VALUE;
  }

  private static boolean says(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static long[] distinct(long[] values, int n) {
    Arrays.sort(values, 0, n);
    int distinct = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || values[i] != values[i - 1]) {
        values[distinct++] = values[i];
      }
    }
    return Arrays.copyOf(values, distinct);
  }
}
