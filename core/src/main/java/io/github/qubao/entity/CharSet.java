package io.github.qubao.entity;

import java.util.Map;

/**
 * Immutable and thread-safe. A set of UTF-16 units. Most of those asked for are no members, and a
 * bit by the low bits of a unit shows it.
 */
final class CharSet {
  /** With more members than this, a bit for each UTF-16 unit. */
  private static final int FEW = 48;

  private final String members;
  private final long[] bits;
  private final int mask;
  private final boolean exact;

  CharSet(String members) {
    this.members = members;
    exact = members.length() > FEW;
    bits = new long[exact ? 1 << 10 : 1 << 5];
    mask = bits.length - 1;
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      bits[c >>> 6 & mask] |= 1L << c;
    }
  }

  /** Those characters, and what the words of {@code lists} end with, set apart by blanks. */
  static CharSet ofLasts(String members, String... lists) {
    StringBuilder all = new StringBuilder(members);
    for (String list : lists) {
      for (String word : list.split(" ")) {
        all.append(word.charAt(word.length() - 1));
      }
    }
    return new CharSet(all.toString());
  }

  /** What the words of {@code lists} begin with, set apart by blanks. */
  static CharSet ofFirsts(String... lists) {
    StringBuilder all = new StringBuilder();
    for (String list : lists) {
      for (String word : list.split(" ")) {
        all.append(word.charAt(0));
      }
    }
    return new CharSet(all.toString());
  }

  /** Gives each of them, as a word, a class of {@link Vocabulary}. */
  void addTo(Map<String, Long> all, long wordClass) {
    for (int i = 0; i < members.length(); i++) {
      Vocabulary.add(all, wordClass, members.substring(i, i + 1));
    }
  }

  /** All of them; some may stand there twice. */
  String members() {
    return members;
  }

  boolean has(char c) {
    return (bits[c >>> 6 & mask] & 1L << c) != 0 && (exact || members.indexOf(c) >= 0);
  }
}
