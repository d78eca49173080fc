package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable. The words of a text as {@link TokenFeatures} and {@link Titles} ask for them. Before
 * the first and behind the last there is an empty word.
 */
final class Words {
  /** So many empty words stand before the first and behind the last: titles are no longer. */
  private static final int MARGIN = 16;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] lengths;
  private final int[] hashes;
  private final char[] firsts;
  private final char[] lasts;

  /** Of each word its classes of {@link Vocabulary}, found by one look-up. */
  private final long[] classes;

  private final PartOfSpeech[] tags;

  Words(String text, List<Token> tokens, Segmenter segmenter) {
    this.text = text;
    size = tokens.size();
    int all = size + 2 * MARGIN;
    starts = new int[all];
    lengths = new int[all];
    hashes = new int[all];
    firsts = new char[all];
    lasts = new char[all];
    classes = new long[all];
    tags = new PartOfSpeech[all];
    none(0);
    none(MARGIN + size);
    for (int k = 0; k < size; k++) {
      Token token = tokens.get(k);
      tags[k + MARGIN] = token.partOfSpeech();
      read(k + MARGIN, token.start(), token.end(), segmenter);
    }
  }

  private void none(int from) {
    Arrays.fill(tags, from, from + MARGIN, PartOfSpeech.NONE);
    Arrays.fill(classes, from, from + MARGIN, Vocabulary.BOUNDARY);
  }

  private void read(int at, int start, int end, Segmenter segmenter) {
    starts[at] = start;
    lengths[at] = end - start;
    if (start == end) {
      classes[at] = Vocabulary.BOUNDARY;
      return;
    }
    char first = text.charAt(start);
    int hash = first;
    char last = first;
    boolean han = Characters.isHan(first);
    boolean transliterated = ForeignWords.isTransliteration(first);
    for (int i = start + 1; i < end; i++) {
      last = text.charAt(i);
      hash = 31 * hash + last;
      han &= Characters.isHan(last);
      transliterated &= ForeignWords.isTransliteration(last);
    }
    firsts[at] = first;
    lasts[at] = last;
    hashes[at] = hash;
    if (han) {
      long unknown = segmenter.knows(text, start, end) ? 0 : Vocabulary.UNKNOWN;
      long foreign = transliterated ? Vocabulary.TRANSLITERATED : 0;
      classes[at] = Vocabulary.classes(text, start, end, hash) | unknown | foreign;
    } else if (!Character.isLetterOrDigit(first)) {
      classes[at] = Vocabulary.BOUNDARY;
    }
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int i) {
    return starts[i + MARGIN];
  }

  int end(int i) {
    return starts[i + MARGIN] + lengths[i + MARGIN];
  }

  /** UTF-16 units of the word. */
  int length(int i) {
    return lengths[i + MARGIN];
  }

  /** A copy of the word: what is asked of many words asks for its characters where they stand. */
  String word(int i) {
    return text.substring(start(i), end(i));
  }

  /** Whether the token is that word: most differ in their first character or their length. */
  boolean isWord(int i, String word) {
    return firsts[i + MARGIN] == word.charAt(0)
        && lengths[i + MARGIN] == word.length()
        && text.startsWith(word, starts[i + MARGIN]);
  }

  /** Whether the token is that character alone. */
  boolean isChar(int i, char c) {
    return firsts[i + MARGIN] == c && lengths[i + MARGIN] == 1;
  }

  /** The hash code of the word of a token in the text. */
  int hash(int i) {
    return hashes[i + MARGIN];
  }

  char first(int i) {
    return firsts[i + MARGIN];
  }

  char last(int i) {
    return lasts[i + MARGIN];
  }

  /** {@link PartOfSpeech#NONE} outside of the text. */
  PartOfSpeech tag(int i) {
    return tags[i + MARGIN];
  }

  boolean is(int i, PartOfSpeech tag) {
    return tags[i + MARGIN] == tag;
  }

  /** Whether the word is in a class of {@link Vocabulary}. */
  boolean in(int i, long wordClass) {
    return (classes[i + MARGIN] & wordClass) != 0;
  }

  /** All classes of {@link Vocabulary} that the word is in. */
  long classes(int i) {
    return classes[i + MARGIN];
  }

  boolean isHan(int i) {
    return in(i, Vocabulary.HAN);
  }

  /** Whether nothing that a name could go on with stands here: a mark, a blank, the text's end. */
  boolean isBoundary(int i) {
    return in(i, Vocabulary.BOUNDARY);
  }

  /** Whether the word is in no lexicon: often it is a name then. */
  boolean isUnknown(int i) {
    return in(i, Vocabulary.UNKNOWN);
  }
}
