package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The words of a text as the rules of names ask for them. Before the first and
 * behind the last there is an empty word.
 */
final class Words {
  /** So many empty words stand before the first and behind the last: nobody looks further. */
  static final int MARGIN = 32;

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] lengths;
  private final int[] hashes;
  private final char[] firsts;
  private final char[] lasts;
  private final @Nullable String[] words;
  private final int[] classes;
  private final PartOfSpeech[] tags;
  private final boolean[] han;

  /** Of each word 1 if a lexicon has it, 2 if not, 0 before anybody asks. */
  private final byte[] known;

  /** Of each word what {@link OrganizationHeads} found, 0 before anybody asks. */
  final byte[] heads;

  private final Segmenter segmenter;

  Words(String text, List<Token> tokens, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
    size = tokens.size();
    int all = size + 2 * MARGIN;
    starts = new int[all];
    ends = new int[all];
    lengths = new int[all];
    hashes = new int[all];
    firsts = new char[all];
    lasts = new char[all];
    words = new String[all];
    classes = new int[all];
    tags = new PartOfSpeech[all];
    han = new boolean[all];
    known = new byte[all];
    heads = new byte[all];
    Arrays.fill(tags, 0, MARGIN, PartOfSpeech.NONE);
    Arrays.fill(tags, MARGIN + size, all, PartOfSpeech.NONE);
    for (int k = 0; k < size; k++) {
      Token token = tokens.get(k);
      int i = k + MARGIN;
      int start = token.start();
      int end = token.end();
      starts[i] = start;
      ends[i] = end;
      lengths[i] = end - start;
      int hash = 0;
      boolean allHan = start < end;
      for (int at = start; at < end; at++) {
        char c = text.charAt(at);
        hash = 31 * hash + c;
        allHan &= Characters.isHan(c);
      }
      hashes[i] = hash;
      if (start < end) {
        firsts[i] = text.charAt(start);
        lasts[i] = text.charAt(end - 1);
      }
      // A mark that taggers take for a string.
      boolean stroke = end - start == 1 && firsts[i] == '丨';
      tags[i] = stroke ? PartOfSpeech.PUNCTUATION : token.partOfSpeech();
      han[i] = allHan;
      classes[i] = allHan ? Vocabulary.classes(text, start, end, hash) : 0;
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
    return ends[i + MARGIN];
  }

  /** UTF-16 units of the word. */
  int length(int i) {
    return lengths[i + MARGIN];
  }

  String word(int i) {
    String word = words[i + MARGIN];
    if (word == null) {
      word = text.substring(starts[i + MARGIN], ends[i + MARGIN]);
      words[i + MARGIN] = word;
    }
    return word;
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
  boolean in(int i, int wordClass) {
    return (classes[i + MARGIN] & wordClass) != 0;
  }

  boolean isHan(int i) {
    return han[i + MARGIN];
  }

  /** Whether nothing that a name could go on with stands here: a mark, a blank, the text's end. */
  boolean isBoundary(int i) {
    return !han[i + MARGIN] && !Character.isLetterOrDigit(firsts[i + MARGIN]);
  }

  /** Whether the word is in no lexicon: often it is a name then. */
  boolean isUnknown(int i) {
    if (!isHan(i)) {
      return false;
    }
    int at = i + MARGIN;
    if (known[at] == 0) {
      known[at] = (byte) (segmenter.knows(text, starts[at], ends[at]) ? 1 : 2);
    }
    return known[at] == 2;
  }

  /** Whether the word is white space. */
  boolean isBlank(int i) {
    return lengths[i + MARGIN] > 0
        && Characters.isBlank(text, starts[i + MARGIN], ends[i + MARGIN]);
  }
}
