package io.github.qubao.segment;

import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What the lattice goes by: the built-in lexicon, a user's words, and
 * settings.
 */
final class Engine {
  final LexiconData data;

  /** Codes and classes of characters, folded or not. */
  final char[] units;

  private final boolean fold;

  final @Nullable UserWords users;

  /** Finds words that no lexicon has; null if they are not looked for. */
  final @Nullable TaggerModel unknownWords;

  /** Whether numbers, dates, Latin words and repeated marks are found by rule. */
  final boolean rules;

  /** Whether number and unit of a date are one token. */
  final boolean joinDates;

  Engine(
      LexiconData data,
      boolean fold,
      @Nullable UserWords users,
      @Nullable TaggerModel unknownWords,
      boolean rules,
      boolean joinDates) {
    this.data = data;
    this.fold = fold;
    this.units = data.characters.units(fold);
    this.users = users;
    this.unknownWords = unknownWords;
    this.rules = rules;
    this.joinDates = joinDates;
  }

  /** The character as the rules see it: the simplified form of a traditional one, if folded. */
  char form(char c) {
    return fold ? data.characters.simplified(c) : c;
  }
}
