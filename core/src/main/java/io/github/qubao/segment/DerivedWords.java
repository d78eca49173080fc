package io.github.qubao.segment;

/**
 * Stateless. Words that a suffix (接尾词) makes of others, 浆液 性 and 预订 率: no dictionary has them all.
 * A suffix is part of the word before it, as in GB/T 13715.
 */
final class DerivedWords {
  /** Suffixes that hardly ever stand by themselves. */
  private static final String SUFFIXES = "性率度感症样状型期机器仪剂量力化者层";

  /** Characters of the word before. */
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  private DerivedWords() {}

  /** Whether the character is a suffix that makes words. */
  static boolean isSuffix(char c) {
    return SUFFIXES.indexOf(c) >= 0;
  }

  /**
   * Whether suffixes may belong to a word of the dictionary.
   *
   * @param word what the word is, as {@link PathWord} says
   * @param length its characters
   */
  static boolean takesSuffix(int word, int length, TagDictionary dictionary) {
    if (length < SHORTEST || length > LONGEST || word < 0) {
      return false;
    }
    return switch (Tags.of((byte) tag(word, dictionary))) {
      case NOUN, VERB, VERBAL_NOUN, ADJECTIVE, DISTINGUISHER, STATUS, IDIOM -> true;
      default -> false;
    };
  }

  /**
   * The same for one suffix: a measure stands behind an ordinal (第三 期), and who is named before 率
   * leads (县长 率 队), but for what has become so (城镇化 率).
   *
   * @param first the first character of the word
   * @param last its last character
   */
  static boolean takes(
      char suffix, int word, int length, char first, char last, TagDictionary dictionary) {
    return takesSuffix(word, length, dictionary)
        && first != '第'
        && (suffix != '率' || last == '化' || tag(word, dictionary) != PartOfSpeech.NOUN.ordinal());
  }

  private static int tag(int word, TagDictionary dictionary) {
    return dictionary.tag(word) & ~TagDictionary.AMBIGUOUS;
  }
}
