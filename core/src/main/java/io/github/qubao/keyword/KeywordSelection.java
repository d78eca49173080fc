package io.github.qubao.keyword;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Stateless and thread-safe. Takes the keywords from an article's candidates, the best first: whole
 * words, of one thing one, and none that is worth too little.
 */
final class KeywordSelection {
  /**
   * What the first must be worth: held out, the best word of an article is nonsense in 13 of 1,342,
   * however little it is worth.
   */
  private static final double LEAST_OF_FIRST = 0.1;

  /** A name that is no longer than that behind a word tells of the same: 枇杷, 枇杷园. */
  private static final int SHORT_TAIL = 2;

  /** A keyword that is worth so much less than the best has a score of 1/e. */
  private static final double SCALE = 0.5;

  private KeywordSelection() {}

  /**
   * The keywords.
   *
   * @param ranked the candidates, the best first
   * @param least what those behind the first must be worth
   * @param limit the most keywords
   */
  static List<Keyword> of(
      List<KeywordExtractor.Candidate> ranked, Surroundings around, double least, int limit) {
    List<Keyword> out = new ArrayList<>();
    Set<String> names = new HashSet<>();
    double best = 0;
    for (KeywordExtractor.Candidate c : ranked) {
      if (out.size() == limit || c.worth() < (out.isEmpty() ? LEAST_OF_FIRST : least)) {
        break;
      }
      boolean name = c.isName();
      String word = around.whole(c.word(), name, c.counts().times());
      if (!word.isEmpty() && !KeywordFilter.isCommon(word) && !isSame(word, name, out, names)) {
        best = out.isEmpty() ? c.worth() : best;
        if (name) {
          names.add(word);
        }
        out.add(new Keyword(word, StrictMath.exp((c.worth() - best) / SCALE)));
      }
    }
    return List.copyOf(out);
  }

  /**
   * Whether a word tells what a keyword does already: it is part of one, or goes on with one. Only
   * a name that goes on with another's is a second thing: 云桥县, 云桥县医院, and one that is much longer
   * than what it has in it.
   *
   * @param names those that are names of what was found
   */
  private static boolean isSame(String word, boolean name, List<Keyword> found, Set<String> names) {
    for (Keyword k : found) {
      boolean second =
          name && (names.contains(k.word()) || word.length() - k.word().length() > SHORT_TAIL);
      if (k.word().contains(word)
          || !second && word.contains(k.word())
          || isShortFor(word, k.word())
          || isShortFor(k.word(), word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a longer one with characters left out: 青芦所 of 青芦派出所. */
  private static boolean isShortFor(String word, String longer) {
    int last = word.length() - 1;
    if (last < 2
        || longer.length() <= word.length()
        || !longer.startsWith(word.substring(0, 2))
        || longer.charAt(longer.length() - 1) != word.charAt(last)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at <= last; i++) {
      at += longer.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at > last;
  }
}
