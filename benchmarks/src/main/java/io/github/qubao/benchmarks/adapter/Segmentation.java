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

  /** How many changed words in a row wait for the next one that stands in the text. */
  private static final int MANY = 16;

  /** As {@link #NEAR}, when only marks and blanks would be left out. */
  private static final int FAR = 1000;

  /** From words, without their places. */
  static Segmentation ofWords(String text, List<String> words) {
    Cover cover = new Cover(text);
    for (String word : words) {
      if (word.isBlank()) {
        continue;
      }
      int found = find(text, word, cover.end, cover.end + cover.pendingLength());
      if (found >= 0) {
        cover.add(found, found + word.length());
      } else {
        cover.displaced++;
        cover.await(word.length());
      }
    }
    return cover.finish();
  }

  /** From words by their places. */
  static Segmentation ofSpans(String text, List<Span> words) {
    Cover cover = new Cover(text);
    for (Span word : words) {
      if (word.end() == cover.end && word.start() == cover.start) {
        // The same word once more, in another form.
        continue;
      }
      int start = Math.max(word.start(), cover.end);
      int end = Math.min(word.end(), text.length());
      if (start != word.start() || end != word.end()) {
        cover.displaced++;
      }
      if (start < end) {
        cover.add(start, end);
      }
    }
    return cover.finish();
  }

  /**
   * Where {@code word} stands at or behind {@code from}, whatever its case; -1 if it does not.
   *
   * @param due where it should stand at the latest, if nothing were left out
   */
  private static int find(String text, String word, int from, int due) {
    if (text.regionMatches(true, due, word, 0, word.length())) {
      return due;
    }
    boolean marks = true;
    for (int at = from; at + word.length() <= text.length() && at - due <= FAR; at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at;
      }
      marks &= at < due || !Character.isLetterOrDigit(text.charAt(at));
      if (!marks && at - due >= NEAR) {
        return -1;
      }
    }
    return -1;
  }

  /** Grows from the text's beginning to its end. */
  private static final class Cover {
    final String text;
    final List<Span> spans = new ArrayList<>();

    /** Lengths of words that were changed: laid where they fit once the next word is found. */
    final List<Integer> pending = new ArrayList<>();

    int start = -1;
    int end;
    int displaced;

    Cover(String text) {
      this.text = text;
    }

    /** Keeps a changed word waiting; after many the next one may be anywhere. */
    void await(int length) {
      pending.add(length);
      if (pending.size() >= MANY) {
        fill(Math.min(text.length(), end + pendingLength()));
      }
    }

    int pendingLength() {
      return pending.stream().mapToInt(n -> n).sum();
    }

    void add(int from, int to) {
      fill(from);
      if (from < to) {
        put(from, to);
      }
    }

    private void put(int from, int to) {
      spans.add(new Span(from, to));
      start = from;
      end = to;
    }

    Segmentation finish() {
      fill(text.length());
      return new Segmentation(List.copyOf(spans), displaced);
    }

    private void fill(int to) {
      if (pendingLength() == to - end) {
        pending.forEach(length -> put(end, end + length));
      }
      pending.clear();
      while (end < to) {
        int first = text.codePointAt(end);
        int next = Math.min(to, end + Character.charCount(first));
        while (next < to && continues(first, text.codePointAt(next))) {
          next = Math.min(to, next + Character.charCount(first));
        }
        put(end, next);
      }
    }

    private static boolean continues(int first, int next) {
      return Character.isWhitespace(first)
          ? Character.isWhitespace(next)
          : first == next && !Character.isLetterOrDigit(first);
    }
  }
}
