package io.github.qubao.benchmarks.adapter;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text's words as spans that cover it from the first character to the last, so that every library
 * is scored on the text as it was given. What a library leaves out is filled in: a run of the same
 * mark or of blanks is one word, every other character is one by itself.
 *
 * @param spans in their order, none empty, each beginning where the one before ends
 * @param displaced how many of the library's words do not stand in the text where they should:
 *     changed ones, and ones that lie over others
 */
public record Segmentation(List<Span> spans, int displaced) {
  /** How far behind the last word a word is looked for, when letters would be left out. */
  private static final int NEAR = 8;

  /** As {@link #NEAR}, when only marks and blanks would be left out. */
  private static final int FAR = 1000;

  /** From words, without their places. */
  static Segmentation ofWords(String text, List<String> words) {
    Cover cover = new Cover(text);
    for (String word : words) {
      if (word.isBlank()) {
        continue;
      }
      int found = find(text, word, cover.end);
      if (found >= 0) {
        cover.add(found, found + word.length());
      } else {
        // A changed word is taken by its length where it has to stand.
        cover.displaced++;
        cover.add(cover.end, Math.min(text.length(), cover.end + word.length()));
      }
    }
    return cover.finish();
  }

  /** From words by their places. */
  static Segmentation ofSpans(String text, List<Span> words) {
    Cover cover = new Cover(text);
    for (Span word : words) {
      int start = Math.max(word.start(), cover.end);
      int end = Math.min(word.end(), text.length());
      if (start != word.start() || end != word.end()) {
        cover.displaced++;
      }
      if (start < end && !text.substring(start, end).isBlank()) {
        cover.add(start, end);
      }
    }
    return cover.finish();
  }

  /** Where {@code word} stands at or behind {@code from}, whatever its case; -1 if it does not. */
  private static int find(String text, String word, int from) {
    boolean marks = true;
    for (int at = from; at + word.length() <= text.length() && at - from <= FAR; at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at;
      }
      marks &= !Character.isLetterOrDigit(text.charAt(at));
      if (!marks && at - from >= NEAR) {
        return -1;
      }
    }
    return -1;
  }

  /** Grows from the text's beginning to its end. */
  private static final class Cover {
    final String text;
    final List<Span> spans = new ArrayList<>();
    int end;
    int displaced;

    Cover(String text) {
      this.text = text;
    }

    void add(int start, int to) {
      fill(start);
      if (start < to) {
        spans.add(new Span(start, to));
        end = to;
      }
    }

    Segmentation finish() {
      fill(text.length());
      return new Segmentation(List.copyOf(spans), displaced);
    }

    private void fill(int to) {
      while (end < to) {
        int start = end;
        int first = text.codePointAt(start);
        end = Math.min(to, start + Character.charCount(first));
        while (end < to && continues(first, text.codePointAt(end))) {
          end = Math.min(to, end + Character.charCount(first));
        }
        spans.add(new Span(start, end));
      }
    }

    private static boolean continues(int first, int next) {
      return Character.isWhitespace(first)
          ? Character.isWhitespace(next)
          : first == next && !Character.isLetterOrDigit(first);
    }
  }
}
