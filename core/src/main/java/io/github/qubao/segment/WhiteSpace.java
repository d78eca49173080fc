package io.github.qubao.segment;

import io.github.qubao.text.Characters;

/**
 * Tells white space from punctuation. The parts of speech are chosen before it, with a model that
 * knows both as one. Stateless.
 */
final class WhiteSpace {
  private WhiteSpace() {}

  /** Gives blank tokens of {@code text} their part of speech; a user's word keeps its own. */
  static void tell(String text, TokenBuffer tokens) {
    byte[] tags = tokens.tags;
    for (int i = 0, start = 0; i < tokens.size; start = tokens.ends[i++]) {
      if (tags[i] == PUNCTUATION
          && !PathWord.isUser(tokens.words[i])
          && Characters.isBlank(text, start, tokens.ends[i])) {
        tags[i] = WHITE_SPACE;
      }
    }
  }

  private static final byte PUNCTUATION = (byte) PartOfSpeech.PUNCTUATION.ordinal();
  private static final byte WHITE_SPACE = (byte) PartOfSpeech.WHITE_SPACE.ordinal();
}
