package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.HashSet;
import java.util.Set;

/**
 * The pairs of characters of a text: what two texts have in common of these says how alike they
 * are.
 */
final class CharacterPairs {
  private CharacterPairs() {}

  /** The pairs of Han characters, letters and digits in a text. */
  static Set<Integer> of(String text) {
    Set<Integer> pairs = new HashSet<>();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        continue;
      }
      if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(c)) {
        pairs.add(before << 16 | c);
      }
      before = c;
    }
    return pairs;
  }

  /** The share of the pairs of {@code a} that {@code b} has too; 0 if {@code a} has none. */
  static double share(String a, String b) {
    return share(of(a), of(b));
  }

  static double share(Set<Integer> a, Set<Integer> b) {
    long shared = a.stream().filter(b::contains).count();
    return a.isEmpty() ? 0 : (double) shared / a.size();
  }
}
