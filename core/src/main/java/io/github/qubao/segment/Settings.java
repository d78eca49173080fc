package io.github.qubao.segment;

import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What a worker goes by.
 *
 * @param dictionary the words of the shortest path; null where HanLP's lattice is asked for
 * @param hanLp the words of HanLP's lattice; null where the shortest path is asked for
 * @param charCodes codes and categories of characters, folded or not
 * @param forms characters as the rules see them: simplified ones, if folded
 * @param users a user's words; null if there are none
 * @param charTagger finds words that no dictionary has; null if they are not looked for
 * @param joinDates whether number and unit of a date are one token
 * @param tags parts of speech by the states of the dictionary in use
 */
record Settings(
    @Nullable Dictionary dictionary,
    @Nullable HanLpDictionary hanLp,
    char[] charCodes,
    char[] forms,
    @Nullable UserDictionary users,
    @Nullable CharTaggerModel charTagger,
    boolean joinDates,
    TagDictionary tags) {

  /** Whether a word is a user's or the dictionary's. */
  boolean knows(String word) {
    if (users != null && users.trie.contains(word, 0, word.length())) {
      return true;
    }
    if (users != null && users.removed != null && users.removed.contains(word, 0, word.length())) {
      return false;
    }
    if (dictionary == null) {
      return hanLp != null && hanLp.knows(word);
    }
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      state = dictionary.trie().step(state, charCodes[word.charAt(i)] & CharTable.CODE);
      if (state == 0) {
        return false;
      }
    }
    return state > 0 && dictionary.trie().isWord(state);
  }

  /** The character as the rules see it. */
  char form(char c) {
    return forms[c];
  }

  /** {@code text} as words are looked up, if they are folded. */
  String lookupForm(String text) {
    int at = 0;
    while (at < text.length() && lookupForm(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    char[] out = text.toCharArray();
    for (; at < out.length; at++) {
      out[at] = lookupForm(out[at]);
    }
    return new String(out);
  }

  private char lookupForm(char c) {
    return form(SignRules.ascii(c));
  }
}
