package io.github.qubao.entity;

import io.github.qubao.internal.LongIndex;
import java.util.Arrays;
import java.util.Objects;

/**
 * Not thread-safe. The names that the rules found in a text, as the spans beside them ask for them:
 * which a token is in, how a span lies to them, and which characters make one elsewhere in the
 * text.
 */
final class RuleNames {
  /** What {@link #kind} may answer: 0 to this, without it. */
  static final int KINDS = 11;

  private static final int INSIDE = 4;
  private static final int BEGINS_WITH_ONE = 7;
  private static final int ENDS_WITH_ONE = 8;
  private static final int HAS_ONE = 9;
  private static final int CUTS = 10;

  /** {@link #typeAt} where no name is: a word, nothing, another token. */
  static final int WORD = 3;

  static final int NOTHING = 4;
  static final int OTHER = 5;

  private final Words w;
  private final Names names;
  private final int size;

  /** Of each token the first token of the name that it is in, or -1. */
  private final int[] firsts;

  /** Of each token in a name the last token of that name. */
  private final int[] lasts;

  private final byte[] types;

  /** The names by the hash of their characters. */
  private final LongIndex byHash = new LongIndex(16);

  /** A bit by the hash of each: most hashes that are asked for are no name's. */
  private long bits;

  /** Of each of these how often it is a person, a place, an organisation. */
  private int[] told = new int[16 * NameModel.TYPES];

  RuleNames(Words words, Names names) {
    w = words;
    this.names = names;
    size = words.size();
    firsts = new int[size];
    lasts = new int[size];
    types = new byte[size];
    Arrays.fill(firsts, -1);
    for (int i = 0; i < size; ) {
      int tokens = names.tokensAt(i);
      if (tokens > 0) {
        add(i, i + tokens - 1);
      }
      i += Math.max(1, tokens);
    }
  }

  private void add(int first, int last) {
    int type = Objects.requireNonNull(names.typeAt(first)).ordinal();
    Arrays.fill(firsts, first, last + 1, first);
    Arrays.fill(lasts, first, last + 1, last);
    Arrays.fill(types, first, last + 1, (byte) type);
    long hash = NameSpans.hash(w, first, last);
    int number = byHash.add(hash);
    bits |= 1L << bit(hash);
    if ((number + 1) * NameModel.TYPES > told.length) {
      told = Arrays.copyOf(told, 2 * told.length);
    }
    told[number * NameModel.TYPES + type]++;
  }

  boolean isInOne(int i) {
    return i >= 0 && i < size && firsts[i] >= 0;
  }

  boolean begins(int i) {
    return i >= 0 && i < size && firsts[i] == i;
  }

  boolean ends(int i) {
    return isInOne(i) && lasts[i] == i;
  }

  /** The first token of the name that token is in. */
  int firstOf(int i) {
    return firsts[i];
  }

  int lastOf(int i) {
    return lasts[i];
  }

  boolean is(int first, int last) {
    return firsts[first] == first && lasts[first] == last;
  }

  /** Whether both tokens are in one name. */
  boolean isInside(int first, int last) {
    return firsts[first] >= 0 && firsts[first] == firsts[last];
  }

  /** The number of the type of the name at the token, else what else is there. */
  int typeAt(int i) {
    if (i < 0 || i >= size) {
      return NOTHING;
    }
    return firsts[i] >= 0 ? types[i] : w.isHan(i) ? WORD : OTHER;
  }

  /** How sure the rules are of the name that the token is in, in hundredths. */
  int certainty(int i) {
    return (int) Math.round(100 * names.probabilityAt(firsts[i]));
  }

  /** Whether a name has the characters of that hash, anywhere. */
  boolean isTold(long hash) {
    return (bits >>> bit(hash) & 1) != 0 && byHash.find(hash) >= 0;
  }

  private static int bit(long hash) {
    return (int) (hash >>> 32) * 0x9E3779B1 >>> 26;
  }

  /** How often a name of that type has those characters. */
  int told(long hash, int type) {
    int number = byHash.find(hash);
    return number < 0 ? 0 : told[number * NameModel.TYPES + type];
  }

  /** Roughly how the span lies to the names: a few kinds. */
  int kind(int first, int last) {
    if (isInside(first, last)) {
      return (is(first, last) ? 1 : INSIDE) + types[first];
    }
    int one = -1;
    int many = 0;
    for (int i = first; i <= last; i++) {
      if (firsts[i] >= 0 && firsts[i] != one) {
        one = firsts[i];
        many++;
        i = Math.min(last, lasts[i]);
      }
    }
    if (many == 0) {
      return 0;
    }
    if (isCutAt(first, last) || many > 1) {
      return CUTS;
    }
    return one == first ? BEGINS_WITH_ONE : lasts[one] == last ? ENDS_WITH_ONE : HAS_ONE;
  }

  /** Whether a name stands on both sides of the span's first or last border. */
  private boolean isCutAt(int first, int last) {
    return firsts[first] >= 0 && firsts[first] < first || firsts[last] >= 0 && lasts[last] > last;
  }

  /** How the span lies to the first three names in it, and of what type they are. */
  int relation(int first, int last) {
    if (is(first, last)) {
      return 1 + types[first];
    }
    if (isInside(first, last)) {
      return 4 + 4 * types[first] + (begins(first) ? 2 : 0) + (ends(last) ? 1 : 0);
    }
    int code = 16;
    int many = 0;
    for (int i = first; i <= last && many < 3; i++) {
      if (firsts[i] >= 0) {
        boolean begun = firsts[i] >= first;
        int place = (begun ? 4 : 0) + (firsts[i] == first ? 2 : 0) + (lasts[i] == last ? 1 : 0);
        code = 31 * code + 16 * types[i] + place + (lasts[i] <= last ? 8 : 0) + 1;
        many++;
        i = lasts[i];
      }
    }
    return code;
  }
}
