package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.List;

/**
 * Immutable once made. Which pairs of characters the title and the lead have, and in how many
 * sentences each stands, so that it is told what a sentence shares with them and with the rest.
 */
final class SharedPairs {
  /** What the table has of a pair: in how many sentences it stands, up to so many, */
  private static final int MOST_SPREAD = 5;

  private static final int SPREAD = 7;

  /** whether the title has it, */
  private static final int TITLE_BIT = 3;

  private static final int TITLE = 1 << TITLE_BIT;

  /** whether the lead has it, and one more than the last sentence that has it. */
  private static final int LEAD_BIT = 4;

  private static final int LEAD = 1 << LEAD_BIT;

  private static final int LAST_SHIFT = 5;

  private final List<Span> sentences;
  private final Pairs pairs;
  private final int[] table;
  private final int titlePairs;

  SharedPairs(String title, String body, List<Span> sentences, Pairs pairs) {
    this.sentences = sentences;
    this.pairs = pairs;
    table =
        new int[Integer.highestOneBit(Math.max(256, Math.min(1 << 15, 2 * body.length()))) << 1];
    titlePairs = markTitle(title);
    for (int i = 0; i < sentences.size(); i++) {
      count(i);
    }
  }

  private int slot(int hash) {
    return hash >>> 15 & table.length - 1;
  }

  /** How many pairs the title has. */
  private int markTitle(String title) {
    int n = 0;
    for (int hash : Pairs.of(title)) {
      if (hash != 0 && table[slot(hash)] == 0) {
        table[slot(hash)] = TITLE;
        n++;
      }
    }
    return n;
  }

  private void count(int i) {
    Span s = sentences.get(i);
    int lead = i == 0 ? LEAD : 0;
    int number = i + 1 << LAST_SHIFT;
    for (int at = s.start(); at < s.end(); at++) {
      int hash = pairs.at(at);
      if (hash == 0) {
        continue;
      }
      int slot = slot(hash);
      int known = table[slot];
      if (known >>> LAST_SHIFT != i + 1) {
        int more = (known & SPREAD) < MOST_SPREAD ? 1 : 0;
        table[slot] = number | lead | (known & (LEAD | TITLE | SPREAD)) + more;
      }
    }
  }

  /** Writes what a sentence shares from {@code from} on; the offset behind. */
  int put(int i, float[] values, int from) {
    Span s = sentences.get(i);
    int all = 0;
    int shared = 0;
    int fresh = 0;
    int withLead = 0;
    int spread = 0;
    for (int at = s.start(); at < s.end(); at++) {
      int hash = pairs.at(at);
      if (hash != 0) {
        int known = table[slot(hash)];
        int title = known >>> TITLE_BIT & 1;
        int lead = known >>> LEAD_BIT & 1;
        all++;
        shared += title;
        fresh += title & ~lead;
        withLead += lead;
        spread += (known & SPREAD) - 1;
      }
    }
    float central = spread;
    float p = Math.max(8, all);
    float t = Math.max(6, titlePairs);
    boolean first = i == 0;
    int at = from;
    values[at++] = Math.min(1, shared / t);
    values[at++] = shared / p;
    values[at++] = Math.min(1, fresh / t);
    values[at++] = first ? Math.min(1, shared / t) : 0;
    values[at++] = first ? 0 : withLead / p;
    values[at++] = central / p / 4;
    values[at++] = central / 4 / (30 + all);
    return at;
  }

  /** Whether the title or the lead has the pair that begins at a place. */
  boolean isInTitleOrLead(int place) {
    return (table[slot(pairs.at(place))] & (TITLE | LEAD)) != 0;
  }
}
