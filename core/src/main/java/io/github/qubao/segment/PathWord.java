package io.github.qubao.segment;

import io.github.qubao.text.Characters;

/**
 * Words of the shortest path as one integer: 0 and above a state of the dictionary, below it a part
 * of speech for what a rule or nothing knows, and farther below the number of a user's word.
 */
final class PathWord {
  private static final int FIRST_USER = -64;

  static final int NOUN = tagged(PartOfSpeech.NOUN);
  static final int PERSON = tagged(PartOfSpeech.PERSON);
  static final int NUMERAL = tagged(PartOfSpeech.NUMERAL);
  static final int TIME = tagged(PartOfSpeech.TIME);
  static final int STRING = tagged(PartOfSpeech.STRING);
  static final int PUNCTUATION = tagged(PartOfSpeech.PUNCTUATION);

  /** Beside a state: the word is a phrase, which is put out as several words. */
  static final int PHRASE = 1 << 30;

  private PathWord() {}

  /** The word without the mark of a phrase. */
  static int plain(int word) {
    return isPhrase(word) ? word & ~PHRASE : word;
  }

  static boolean isPhrase(int word) {
    return word >= PHRASE;
  }

  /** The word that is nothing but a part of speech. */
  static int of(byte tag) {
    return -1 - tag;
  }

  private static int tagged(PartOfSpeech p) {
    return -1 - p.ordinal();
  }

  static int user(int number) {
    return FIRST_USER - number;
  }

  static boolean isUser(int word) {
    return word <= FIRST_USER;
  }

  /** Number of a user's word. */
  static int userNumber(int word) {
    return FIRST_USER - word;
  }

  /** Part of speech of what is neither in the dictionary nor a user's. */
  static byte tag(int word) {
    return (byte) (-1 - word);
  }

  /** A character that no word begins with, the one at {@code at}. */
  static int unknown(char[] chars, int at) {
    int c = Character.codePointAt(chars, at, Math.min(chars.length, at + 2));
    return switch (Character.getType(c)) {
      case Character.OTHER_LETTER -> Characters.isHan(c) ? NOUN : STRING;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER ->
          STRING;
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          NUMERAL;
      default -> PUNCTUATION;
    };
  }
}
