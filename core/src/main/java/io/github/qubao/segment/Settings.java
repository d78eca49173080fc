package io.github.qubao.segment;

import java.util.List;
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

  /** What a segmenter with these options goes by, with the built-in words. */
  static Settings of(SegmenterOptions options) {
    return options.hanLpCompatible()
        ? of(HanLpDictionary.builtIn(), options.lexicon())
        : of(Dictionary.builtIn(), options);
  }

  /** The same of the shortest path, with another dictionary. */
  static Settings of(Dictionary all, SegmenterOptions options) {
    char[] charCodes = all.chars().charCodes(options.foldTraditional());
    char[] forms = all.chars().forms(options.foldTraditional());
    List<Lexicon.Change> changes = options.lexicon().changes();
    Dictionary dictionary = all;
    UserDictionary users = null;
    if (!changes.isEmpty()) {
      long words = all.wordCount();
      users = new UserDictionary(changes, charCodes, 1 << 10, n -> Dictionary.cost(n, words));
      dictionary = all.without(changes, users, charCodes);
    }
    CharTaggerModel tagger = options.unknownWords() ? all.charTagger() : null;
    boolean joinDates = options.dates() == Segmenter.DateStyle.JOINED;
    return new Settings(
        dictionary, null, charCodes, forms, users, tagger, joinDates, dictionary.tags());
  }

  /** The same of HanLP's lattice, which no other option changes. */
  static Settings of(HanLpDictionary all, Lexicon lexicon) {
    HanLpDictionary dictionary = all;
    UserDictionary users = null;
    if (!lexicon.changes().isEmpty()) {
      users = new UserDictionary(lexicon.changes(), all.charCodes, 1 << 15, all.costs::unigramOf);
      dictionary = all.without(lexicon.changes(), users);
    }
    return new Settings(
        null, dictionary, all.charCodes, all.forms, users, null, false, dictionary.tags);
  }

  /** Whether {@code text[start, end)} is a word that the user took out. */
  boolean isTakenOut(String text, int start, int end) {
    return users != null && users.removed != null && users.removed.contains(text, start, end);
  }

  /** Whether {@code text[start, end)} is a word of a user or the dictionary. */
  boolean knows(String text, int start, int end) {
    if (users != null && users.trie.contains(text, start, end)) {
      return true;
    }
    if (isTakenOut(text, start, end)) {
      return false;
    }
    if (dictionary == null) {
      return hanLp != null && hanLp.knows(text.substring(start, end));
    }
    int state = dictionary.trie().state(text, start, end, charCodes);
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
    return form(RuleChars.ascii(c));
  }
}
