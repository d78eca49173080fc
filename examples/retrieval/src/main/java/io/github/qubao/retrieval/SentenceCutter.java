package io.github.qubao.retrieval;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable; thread-safe if the counter is. Cuts a sentence that is over the budget: each piece
 * ends at the last mark between clauses that fits, else at the last word, else at the last
 * character.
 */
final class SentenceCutter {
  private static final String CLAUSE_ENDS =
      "，、；：,;:—" + Characters.SENTENCE_ENDS + Characters.CLOSERS;

  /** No writing joins more code points to one character. */
  private static final int MOST_JOINED = 16;

  private final Segmenter segmenter;
  private final Counter counter;

  SentenceCutter(Segmenter segmenter, Counter counter) {
    this.segmenter = segmenter;
    this.counter = counter;
  }

  List<Span> cut(String text, Span sentence) {
    String inside = sentence.in(text);
    int[] clauses = clauseEnds(inside);
    int[] words = segmenter.segment(inside).stream().mapToInt(Token::end).toArray();
    int[] characters = characterEnds(inside);
    List<Span> out = new ArrayList<>();
    int start = 0;
    while (start < inside.length()) {
      int end = end(inside, start, clauses, words, characters);
      int last = Characters.skipBlanksBack(inside, start, end);
      if (last > start) {
        out.add(new Span(sentence.start() + start, sentence.start() + last));
      }
      start = Characters.skipBlanks(inside, end, inside.length());
    }
    return out;
  }

  private int end(String text, int start, int[] clauses, int[] words, int[] characters) {
    int from = after(characters, start);
    int n = counter.reach(text, start, i -> characters[i], from, characters.length);
    if (n == 0) {
      return characters[from];
    }
    int most = characters[from + n - 1];
    for (int[] ends : List.of(clauses, words)) {
      int i = after(ends, most) - 1;
      if (i >= 0 && ends[i] > start && (ends[i] == most || counter.fits(text, start, ends[i]))) {
        return ends[i];
      }
    }
    return most;
  }

  /** The index of the first end behind {@code start}. */
  private static int after(int[] ends, int start) {
    int i = Arrays.binarySearch(ends, start + 1);
    return i >= 0 ? i : -i - 1;
  }

  private static int[] clauseEnds(String text) {
    int[] out = new int[text.length()];
    int n = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean mark = i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0;
      // Marks that stand together stay so.
      if (mark && (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) < 0)) {
        out[n++] = i;
      }
    }
    return Arrays.copyOf(out, n);
  }

  /** Behind each character with all that combines with it. */
  private static int[] characterEnds(String text) {
    int[] out = new int[text.length()];
    int n = 0;
    int joined = 0;
    int i = 0;
    while (i < text.length()) {
      i += Character.charCount(text.codePointAt(i));
      boolean joins = i < text.length() && (combines(text, i) || text.charAt(i - 1) == '\u200D');
      if (joins && joined < MOST_JOINED) {
        joined++;
      } else {
        out[n++] = i;
        joined = 0;
      }
    }
    return Arrays.copyOf(out, n);
  }

  private static boolean combines(String text, int at) {
    int c = text.codePointAt(at);
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == 0x200D;
  }
}
