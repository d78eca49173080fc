package io.github.qubao.segment;

import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The words of a buffer as rules look at them: in the form that is looked up, with
 * what they are. It remembers words that were looked at, for several rules look at each.
 */
final class WordView {
  /** So many words are joined to one at most, and so far is looked ahead. */
  static final int LONGEST_WORD = 24;

  /** More than rules look at from one word on; a power of two. */
  private static final int SEEN = 2 * LONGEST_WORD + 16;

  private final String text;
  private final Settings settings;
  private final TokenBuffer words;
  private final int[] places = new int[SEEN];
  private final @Nullable String[] seen = new String[SEEN];

  WordView(String text, Settings settings, TokenBuffer words) {
    this.text = text;
    this.settings = settings;
    this.words = words;
  }

  int size() {
    return words.size;
  }

  /** Word {@code i}, empty behind the last. */
  String word(int i) {
    if (i >= words.size) {
      return "";
    }
    int slot = i % SEEN;
    String known = seen[slot];
    if (known != null && places[slot] == i) {
      return known;
    }
    String word = settings.lookupForm(text.substring(words.begin(i), words.ends[i]));
    seen[slot] = word;
    places[slot] = i;
    return word;
  }

  boolean is(int i, PartOfSpeech p) {
    return i < words.size && words.tags[i] == p.ordinal();
  }

  PartOfSpeech tag(int i) {
    return i < words.size ? Tags.of(words.tags[i]) : PartOfSpeech.NONE;
  }

  /** Whether no lexicon has the word. */
  boolean isUnknown(int i) {
    return i < words.size && words.words[i] == PathWord.NOUN;
  }
}
