package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.Arrays;
import java.util.List;

/**
 * Not thread-safe. The words of a text as the rules of names ask for them. Before the first and
 * behind the last there is an empty word.
 */
final class Words {
  /** So many empty words stand before the first and behind the last: nobody looks further. */
  static final int MARGIN = 32;

  /**
   * Most words that are not of Chinese characters are one of these, and need no more looking at.
   */
  private static final CharSet MARKS = new CharSet("，。、：；！？（）《》“”");

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] lengths;
  private final int[] hashes;
  private final char[] firsts;
  private final char[] lasts;

  /** Of each word its classes of {@link Vocabulary}, found by one look-up. */
  private final long[] classes;

  /** Of each word its {@link Marks}. */
  private final long[] marks;

  private final PartOfSpeech[] tags;

  /** Of each word what was asked of it before: bits from {@link #KNOWN} on. */
  private final byte[] asked;

  private static final byte KNOWN = 1;
  private static final byte UNKNOWN = 1 << 1;
  private static final byte HEAD = 1 << 2;
  private static final byte NO_HEAD = 1 << 3;
  private static final byte PLACE = 1 << 4;
  private static final byte TITLE = 1 << 5;
  private static final byte NO_TITLE = 1 << 6;
  private static final byte TAIL = (byte) (1 << 7);

  private final Segmenter segmenter;

  Words(String text, List<Token> tokens, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
    size = tokens.size();
    int all = size + 2 * MARGIN;
    starts = new int[all];
    lengths = new int[all];
    hashes = new int[all];
    firsts = new char[all];
    lasts = new char[all];
    classes = new long[all];
    marks = new long[all];
    tags = new PartOfSpeech[all];
    asked = new byte[all];
    none(0);
    none(MARGIN + size);
    for (int k = 0; k < size; k++) {
      Token token = tokens.get(k);
      read(k + MARGIN, token.start(), token.end(), token.partOfSpeech());
    }
  }

  private void none(int from) {
    Arrays.fill(tags, from, from + MARGIN, PartOfSpeech.NONE);
    Arrays.fill(classes, from, from + MARGIN, Vocabulary.BOUNDARY);
  }

  private void read(int at, int start, int end, PartOfSpeech tag) {
    starts[at] = start;
    lengths[at] = end - start;
    tags[at] = tag;
    if (start == end) {
      classes[at] = Vocabulary.BOUNDARY;
      return;
    }
    char first = text.charAt(start);
    int hash = first;
    char last = first;
    boolean han = Characters.isHan(first);
    for (int i = start + 1; i < end; i++) {
      last = text.charAt(i);
      hash = 31 * hash + last;
      han &= Characters.isHan(last);
    }
    firsts[at] = first;
    lasts[at] = last;
    hashes[at] = hash;
    marks[at] = TokenMarks.of(text, start, end);
    if (han) {
      int number = Vocabulary.number(text, start, end, hash);
      marks[at] |= Vocabulary.marks(number);
      classes[at] = Vocabulary.classes(text, start, end, number, marks[at]);
      if (KnownOrganizations.mayBegin(text, start)) {
        classes[at] |= Vocabulary.MAY_BE_KNOWN;
      }
    } else {
      readOther(at, start, end);
    }
  }

  /** Of what is no word of Chinese characters: a mark, a blank, a number, a word of letters. */
  private void readOther(int at, int start, int end) {
    char first = firsts[at];
    if (MARKS.has(first)) {
      classes[at] = Vocabulary.BOUNDARY;
    } else {
      classes[at] =
          (Character.isLetterOrDigit(first) ? 0 : Vocabulary.BOUNDARY)
              | (Characters.isBlank(text, start, end) ? Vocabulary.BLANK : 0);
    }
    // A mark that taggers take for a string.
    if (first == '丨' && end - start == 1) {
      tags[at] = PartOfSpeech.PUNCTUATION;
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

  /** Whether the word ends with that: most end with another character. */
  boolean endsWith(int i, String end) {
    return lasts[i + MARGIN] == end.charAt(end.length() - 1)
        && lengths[i + MARGIN] >= end.length()
        && text.startsWith(end, end(i) - end.length());
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

  /** Whether the word has one of those {@link Marks}. */
  boolean shows(int i, long some) {
    return (marks[i + MARGIN] & some) != 0;
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
    int at = i + MARGIN;
    byte answer = asked[at];
    if ((answer & (KNOWN | UNKNOWN)) == 0 && isHan(i)) {
      answer = segmenter.knows(text, start(i), end(i)) ? KNOWN : UNKNOWN;
      asked[at] |= answer;
    }
    return (answer & UNKNOWN) != 0;
  }

  /** Whether a lexicon has what stands there. */
  boolean knows(int from, int to) {
    return segmenter.knows(text, from, to);
  }

  void markPlace(int i) {
    asked[i + MARGIN] |= PLACE;
  }

  /** Whether {@link PlaceBeginnings} has marked the token. */
  boolean mayBeginPlace(int i) {
    return (asked[i + MARGIN] & PLACE) != 0;
  }

  void markTail(int i) {
    asked[i + MARGIN] |= TAIL;
  }

  /** Whether {@link PlaceBeginnings} has found what may be of a place's name behind the token. */
  boolean mayHaveTail(int i) {
    return (asked[i + MARGIN] & TAIL) != 0;
  }

  /** {@link OrganizationHeads#isHead}, found once. */
  boolean isHead(int i) {
    int at = i + MARGIN;
    byte answer = asked[at];
    if ((answer & (HEAD | NO_HEAD)) == 0) {
      answer = OrganizationHeads.endsName(this, i) ? HEAD : NO_HEAD;
      asked[at] |= answer;
    }
    return (answer & HEAD) != 0;
  }

  /** {@link Titles#endsAt}, found once. */
  boolean endsTitle(int i) {
    int at = i + MARGIN;
    byte answer = asked[at];
    if ((answer & (TITLE | NO_TITLE)) == 0) {
      answer = Titles.isEndOfOne(this, i) ? TITLE : NO_TITLE;
      asked[at] |= answer;
    }
    return (answer & TITLE) != 0;
  }

  /** Whether the word is white space. */
  boolean isBlank(int i) {
    return in(i, Vocabulary.BLANK);
  }
}
