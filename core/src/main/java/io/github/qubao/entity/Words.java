package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The words of a text as the rules of names ask for them. Before the first and
 * behind the last there is an empty word.
 */
final class Words {
  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] hashes;
  private final char[] firsts;
  private final char[] lasts;
  private final @Nullable String[] words;
  private final int[] classes;
  private final PartOfSpeech[] tags;
  private final boolean[] han;

  /** Of each word 1 if a lexicon has it, 2 if not, 0 before anybody asks. */
  private final byte[] known;

  private final Segmenter segmenter;

  Words(String text, List<Token> tokens, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
    size = tokens.size();
    starts = new int[size];
    ends = new int[size];
    hashes = new int[size];
    firsts = new char[size];
    lasts = new char[size];
    words = new String[size];
    classes = new int[size];
    tags = new PartOfSpeech[size];
    han = new boolean[size];
    known = new byte[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      starts[i] = token.start();
      ends[i] = token.end();
      hashes[i] = WordTable.hash(text, starts[i], ends[i]);
      if (starts[i] < ends[i]) {
        firsts[i] = text.charAt(starts[i]);
        lasts[i] = text.charAt(ends[i] - 1);
      }
      tags[i] = token.partOfSpeech();
      han[i] = isHan(text, starts[i], ends[i]);
      classes[i] = han[i] ? Vocabulary.classes(text, starts[i], ends[i], hashes[i]) : 0;
    }
  }

  private static boolean isHan(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Characters.isHan(text.charAt(at))) {
        return false;
      }
    }
    return from < to;
  }

  private boolean isOutside(int i) {
    return i < 0 || i >= size;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** UTF-16 units of the word. */
  int length(int i) {
    return isOutside(i) ? 0 : ends[i] - starts[i];
  }

  String word(int i) {
    if (isOutside(i)) {
      return "";
    }
    String word = words[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]);
      words[i] = word;
    }
    return word;
  }

  /** Whether the token is that word: most differ in length. */
  boolean isWord(int i, String word) {
    return length(i) == word.length() && text.startsWith(word, starts[i]);
  }

  /** Whether the token is that character alone. */
  boolean isChar(int i, char c) {
    return !isOutside(i) && firsts[i] == c && ends[i] - starts[i] == 1;
  }

  /** The hash code of the word of a token in the text. */
  int hash(int i) {
    return hashes[i];
  }

  char first(int i) {
    return isOutside(i) ? 0 : firsts[i];
  }

  char last(int i) {
    return isOutside(i) ? 0 : lasts[i];
  }

  /** {@link PartOfSpeech#NONE} outside of the text. */
  PartOfSpeech tag(int i) {
    return isOutside(i) ? PartOfSpeech.NONE : tags[i];
  }

  boolean is(int i, PartOfSpeech tag) {
    return tag(i) == tag;
  }

  /** Whether the word is in a class of {@link Vocabulary}. */
  boolean in(int i, int wordClass) {
    return !isOutside(i) && (classes[i] & wordClass) != 0;
  }

  boolean isHan(int i) {
    return !isOutside(i) && han[i];
  }

  /** Whether nothing that a name could go on with stands here: a mark, a blank, the text's end. */
  boolean isBoundary(int i) {
    return isOutside(i) || !han[i] && !Character.isLetterOrDigit(firsts[i]);
  }

  /** Whether the word is in no lexicon: often it is a name then. */
  boolean isUnknown(int i) {
    if (!isHan(i)) {
      return false;
    }
    if (known[i] == 0) {
      known[i] = (byte) (segmenter.knows(word(i)) ? 1 : 2);
    }
    return known[i] == 2;
  }

  /** Whether the word is white space. */
  boolean isBlank(int i) {
    return !isOutside(i) && Characters.isBlank(text, starts[i], ends[i]);
  }
}
