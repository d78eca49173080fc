package io.github.qubao.entity;

import java.util.Arrays;

/**
 * Stateless. The labels that {@link NameModel} gives tokens (BIOES): a token is in no name (O), or
 * of a name of one type it is the only token (S), the last of several (E), the first (B) or one
 * between (I).
 */
final class NameLabels {
  static final int TYPES = Entity.Type.values().length;

  /** In no name. */
  static final int OUTSIDE = 0;

  private static final int SINGLE = 1;
  private static final int END = SINGLE + TYPES;
  private static final int BEGIN = END + TYPES;
  private static final int INSIDE = BEGIN + TYPES;

  /** Labels up to here end a name, or have none: {@link #OPENING} ones may follow. */
  static final int CLOSED = BEGIN;

  static final int COUNT = INSIDE + TYPES;

  /** Those with which a name begins, or is none. */
  static final int[] OPENING = opening();

  /** Those with which a name goes on. */
  static final int[] CONTINUING = continuing();

  private NameLabels() {}

  private static int[] opening() {
    int[] out = new int[1 + 2 * TYPES];
    for (int t = 0; t < TYPES; t++) {
      out[1 + t] = SINGLE + t;
      out[1 + TYPES + t] = BEGIN + t;
    }
    return out;
  }

  private static int[] continuing() {
    int[] out = new int[2 * TYPES];
    for (int t = 0; t < TYPES; t++) {
      out[t] = END + t;
      out[TYPES + t] = INSIDE + t;
    }
    return out;
  }

  /** The type of a name of which a token is the first or the only one, -1 of other labels. */
  static int typeBegun(int label) {
    boolean single = label >= SINGLE && label < END;
    return single || label >= BEGIN && label < INSIDE ? (label - SINGLE) % TYPES : -1;
  }

  /** Whether a name goes on behind a token with that label. */
  static boolean goesOn(int label) {
    return label >= CLOSED;
  }

  /** The label of the first token of a name in which a token has that label, and more than one. */
  static int beginOf(int label) {
    return BEGIN + (label - SINGLE) % TYPES;
  }

  static int insideOf(int label) {
    return INSIDE + (label - SINGLE) % TYPES;
  }

  static int endOf(int label) {
    return END + (label - SINGLE) % TYPES;
  }

  /** Whether a label may stand right behind another. */
  static boolean mayFollow(int before, int label) {
    boolean continuing = label >= END && label < BEGIN || label >= INSIDE;
    return goesOn(before) ? continuing && beginOf(before) == beginOf(label) : !continuing;
  }

  /** Labels the tokens of a name of that type. */
  static void set(byte[] labels, int first, int last, int type) {
    if (first == last) {
      labels[first] = (byte) (SINGLE + type);
      return;
    }
    labels[first] = (byte) (BEGIN + type);
    Arrays.fill(labels, first + 1, last, (byte) (INSIDE + type));
    labels[last] = (byte) (END + type);
  }
}
