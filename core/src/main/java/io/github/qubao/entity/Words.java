package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import java.util.List;

/** Not thread-safe. The words of a text as the rules of names ask for them. */
final class Words {
  private final String text;
  private final List<Token> tokens;

  Words(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  int size() {
    return tokens.size();
  }

  String text() {
    return text;
  }

  int start(int i) {
    return tokens.get(i).start();
  }

  int end(int i) {
    return tokens.get(i).end();
  }

  /** UTF-16 units of the word, 0 before the first and behind the last. */
  int length(int i) {
    return i < 0 || i >= size() ? 0 : end(i) - start(i);
  }

  boolean length1(int i) {
    return length(i) == 1;
  }

  /** The word, empty before the first and behind the last. */
  String word(int i) {
    return i < 0 || i >= size() ? "" : text.substring(start(i), end(i));
  }

  char first(int i) {
    return i < 0 || i >= size() ? 0 : text.charAt(start(i));
  }

  char last(int i) {
    return i < 0 || i >= size() ? 0 : text.charAt(end(i) - 1);
  }

  /** {@link PartOfSpeech#NONE} before the first and behind the last. */
  PartOfSpeech tag(int i) {
    return i < 0 || i >= size() ? PartOfSpeech.NONE : tokens.get(i).partOfSpeech();
  }

  boolean is(int i, PartOfSpeech tag) {
    return tag(i) == tag;
  }

  boolean isHan(int i) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (int at = start(i); at < end(i); at++) {
      if (!io.github.qubao.text.Characters.isHan(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word ends with one of {@code endings} and is longer. */
  boolean endsWithOne(int i, String[] endings) {
    if (i < 0 || i >= size()) {
      return false;
    }
    for (String ending : endings) {
      if (length(i) > ending.length() && text.startsWith(ending, end(i) - ending.length())) {
        return true;
      }
    }
    return false;
  }
}
