package io.github.qubao.summary;

import io.github.qubao.internal.Hash;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Immutable. The pairs of neighbouring characters of some sentences, one sentence after another.
 */
final class SentencePairs {
  /** Pairs are told apart by so many hashes. */
  static final int KINDS = 1 << 14;

  private final int[] from;
  private short[] pairs;
  private short[] owners;

  /** See {@link Redundancy}. */
  SentencePairs(String body, List<Span> sentences, int[] chosen, int longest) {
    from = new int[chosen.length + 1];
    pairs = new short[256];
    owners = new short[256];
    int n = 0;
    for (int i = 0; i < chosen.length; i++) {
      Span s = sentences.get(chosen[i]);
      if (s.length() <= longest) {
        n = add(body, s, i, n);
      }
      from[i + 1] = n;
    }
    pairs = Arrays.copyOf(pairs, n);
  }

  private int add(String body, Span s, int owner, int size) {
    int n = size;
    if (n + s.length() > pairs.length) {
      int room = Math.max(n + s.length(), 2 * pairs.length);
      pairs = Arrays.copyOf(pairs, room);
      owners = Arrays.copyOf(owners, room);
    }
    for (int at = s.start(); at + 1 < s.end(); at++) {
      char a = body.charAt(at);
      char b = body.charAt(at + 1);
      if (Characters.isWordy(a) && Characters.isWordy(b)) {
        pairs[n] = (short) slot(a, b);
        owners[n++] = (short) owner;
      }
    }
    return n;
  }

  /** The number of a pair, below {@link #KINDS}. */
  static int slot(char a, char b) {
    return Hash.of(a, b) >>> 18;
  }

  int sentences() {
    return from.length - 1;
  }

  /** How many pairs there are. */
  int size() {
    return pairs.length;
  }

  /** The first place of a sentence; that of the one after the last is {@link #size()}. */
  int from(int sentence) {
    return from[sentence];
  }

  /** Which pair stands at a place. */
  int pair(int place) {
    return pairs[place];
  }

  /** The sentence of a place. */
  int sentence(int place) {
    return owners[place];
  }
}
