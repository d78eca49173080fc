package io.github.qubao.segment;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Immutable and thread-safe. The words a segmenter knows: the built-in ones and, on top, a user's
 * own. The built-in words are loaded once and shared; a lexicon with words of its own is cheap and
 * leaks nothing into any other.
 */
public final class Lexicon {
  private static final int LONGEST = 64;
  private static final Lexicon BUILT_IN = new Lexicon(Map.of());

  private final Map<String, PartOfSpeech> userWords;

  private Lexicon(Map<String, PartOfSpeech> userWords) {
    this.userWords = userWords;
  }

  /** The built-in lexicon. */
  public static Lexicon builtIn() {
    return BUILT_IN;
  }

  /**
   * This lexicon and {@code words}, which are nouns. Where they and built-in words want different
   * cuts, the new words win: the cut with most characters in them, of equals the one with the
   * longer word. Only numbers and Latin words are never cut for them.
   *
   * @throws IllegalArgumentException if a word is empty or has more than 64 characters
   */
  public Lexicon with(Collection<String> words) {
    Map<String, PartOfSpeech> all = new LinkedHashMap<>();
    for (String w : words) {
      all.put(w, PartOfSpeech.NOUN);
    }
    return with(all);
  }

  /**
   * This lexicon and {@code words} with their parts of speech.
   *
   * @throws IllegalArgumentException if a word is empty, has more than 64 characters or no part of
   *     speech
   */
  public Lexicon with(Map<String, PartOfSpeech> words) {
    Map<String, PartOfSpeech> all = new LinkedHashMap<>(userWords);
    words.forEach(
        (w, p) -> {
          if (w.isEmpty()) {
            throw new IllegalArgumentException("a word of the lexicon is empty; leave it out");
          }
          if (w.length() > LONGEST) {
            throw new IllegalArgumentException(
                "a word of the lexicon has " + w.length() + " characters, 64 are the most: " + w);
          }
          if (p == PartOfSpeech.NONE) {
            throw new IllegalArgumentException(
                "a word of the lexicon has no part of speech, give it NOUN: " + w);
          }
          all.put(w, Objects.requireNonNull(p));
        });
    // Not Map.copyOf: its probing takes hours for a million short words, whose hashes lie side by
    // side.
    return new Lexicon(Collections.unmodifiableMap(all));
  }

  Map<String, PartOfSpeech> userWords() {
    return userWords;
  }
}
