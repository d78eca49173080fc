package io.github.qubao.page;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable and thread-safe. The features of a body: its characters, its character bigrams and its
 * words of three characters or more, each as a number. Words alone would not do: the same name may
 * be segmented differently in a headline and in a body.
 *
 * @param lead those of the first paragraph, sorted
 * @param all those of the whole text, sorted
 */
record TextFeatures(long[] lead, long[] all) {
  /** Not thread-safe. Takes the features of texts. */
  static final class Reader {
    private final Segmenter segmenter;
    private final TokenBuffer buffer = new TokenBuffer();

    Reader(Segmenter segmenter) {
      this.segmenter = segmenter;
    }

    TextFeatures of(List<String> paragraphs) {
      List<long[]> each = paragraphs.stream().map(this::of).toList();
      return new TextFeatures(each.get(0), union(each));
    }

    /** The features of {@code text}, sorted, each once. */
    long[] of(String text) {
      segmenter.segment(text, buffer);
      long[] found = new long[2 * text.length() + buffer.size()];
      int n = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (isIndexed(c)) {
          found[n++] = c;
          if (i + 1 < text.length() && isIndexed(text.charAt(i + 1))) {
            found[n++] = (long) c << 16 | text.charAt(i + 1);
          }
        }
      }
      for (int i = 0; i < buffer.size(); i++) {
        int start = buffer.start(i);
        int end = buffer.end(i);
        if (end - start > 2 && isIndexed(text.charAt(start))) {
          found[n++] = word(text, start, end);
        }
      }
      return distinct(found, n);
    }
  }

  /** The features of bodies that were merged. */
  static TextFeatures merge(List<TextFeatures> bodies) {
    return new TextFeatures(
        bodies.get(0).lead, union(bodies.stream().map(TextFeatures::all).toList()));
  }

  /** The union of sorted sets, sorted. */
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
  static boolean isCharacter(long feature) {
    return feature >= 0 && feature <= 0xFFFF;
  }

  /** A number for a word: less than 0, as those of characters and bigrams never are. */
  private static long word(String text, int start, int end) {
    long hash = 0xCBF29CE484222325L;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash | Long.MIN_VALUE;
  }

  private static boolean isIndexed(char c) {
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
