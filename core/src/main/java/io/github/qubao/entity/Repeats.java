package io.github.qubao.entity;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Stateless. The names of a text where it has them again and the model, which sees the neighbours
 * of a word alone, did not see them: what is a name in one place is mostly one in the others.
 */
final class Repeats {
  /** A single character is a name here and none there. */
  private static final int SHORTEST = 2;

  /** In UTF-16 units; longer ones are not looked for, so that time is linear. */
  private static final int LONGEST = 30;

  private Repeats() {}

  private record Name(Entity.Type type, double probability) {}

  /** Adds them: of two types the likelier, of two names the longer. */
  static void find(Words w, Names names) {
    Map<String, Name> known = new HashMap<>();
    BitSet firsts = new BitSet();
    int longest = 0;
    for (int i = 0; i < w.size(); i++) {
      int behind = i + names.tokensAt(i);
      int length = behind > i ? w.end(behind - 1) - w.start(i) : 0;
      if (length >= SHORTEST && length <= LONGEST) {
        String text = w.text().substring(w.start(i), w.end(behind - 1));
        Name name = new Name(names.typeAt(i), names.probabilityAt(i));
        known.merge(text, name, (a, b) -> a.probability() >= b.probability() ? a : b);
        firsts.set(text.charAt(0));
        longest = Math.max(longest, text.length());
      }
    }
    for (int i = 0; i < w.size(); i++) {
      if (w.isHan(i) && !names.isTaken(i) && firsts.get(w.first(i))) {
        add(w, i, known, longest, names);
      }
    }
  }

  private static void add(Words w, int i, Map<String, Name> known, int longest, Names names) {
    int tokens = 0;
    Name found = null;
    for (int last = i;
        last < w.size() && !names.isTaken(last) && w.end(last) - w.start(i) <= longest;
        last++) {
      Name name = known.get(w.text().substring(w.start(i), w.end(last)));
      if (name != null) {
        tokens = last + 1 - i;
        found = name;
      }
    }
    if (found != null) {
      names.add(i, tokens, found.type(), found.probability());
    }
  }
}
