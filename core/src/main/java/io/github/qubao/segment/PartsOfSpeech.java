package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Not thread-safe: one per thread, kept in its {@link TokenBuffer}. Chooses among the parts of
 * speech of ambiguous words: a hidden Markov model of the first order (Viterbi, 1967), from one
 * word with a single reading to the next.
 */
final class PartsOfSpeech {
  /** A stretch of ambiguous words is settled after so many. */
  private static final int LONGEST = 64;

  private final int[] word = new int[LONGEST];
  private final int[][] cost = new int[2][Readings.TAGS];

  /** For each word of the stretch and each of its readings, the best reading before. */
  private final byte[] back = new byte[LONGEST * Readings.TAGS];

  /** Settles the tags of the tokens, which hold each word's most frequent one. */
  void choose(String text, Engine engine, TokenBuffer out) {
    LexiconData data = engine.data;
    Readings readings = data.readings;
    // Text begins as it goes on after a mark.
    int before = PartOfSpeech.PUNCTUATION.ordinal();
    int start = 0;
    for (int i = 0; i < out.size; ) {
      int n = 0;
      int at = start;
      while (i + n < out.size && n < LONGEST) {
        int token = i + n;
        int state =
            (out.tags[token] & TokenBuffer.WHOLE) != 0
                ? 0
                : data.state(text, at, out.ends[token], engine.units);
        int found = state == 0 ? -1 : readings.find(state);
        if (found < 0) {
          break;
        }
        word[n++] = found;
        at = out.ends[token];
      }
      int next = i + n < out.size ? out.tags[i + n] & ~TokenBuffer.WHOLE : -1;
      if (n > 0) {
        stretch(i, n, before, next, readings, out);
        before = out.tags[i + n - 1];
        start = at;
        i += n;
      } else {
        before = next;
        start = out.ends[i++];
      }
    }
  }

  private void stretch(int first, int n, int before, int next, Readings readings, TokenBuffer out) {
    int[] last = cost[0];
    int[] now = cost[1];
    for (int k = 0; k < n; k++) {
      int from = readings.from(word[k]);
      int count = readings.to(word[k]) - from;
      Arrays.fill(now, 0, count, Integer.MAX_VALUE);
      for (int r = 0; r < count; r++) {
        int tag = readings.tag(from + r);
        if (k == 0) {
          now[r] = readings.transition(before, tag);
        } else {
          int previous = readings.from(word[k - 1]);
          for (int p = 0; p < readings.to(word[k - 1]) - previous; p++) {
            int c = last[p] + readings.transition(readings.tag(previous + p), tag);
            if (c < now[r]) {
              now[r] = c;
              back[k * Readings.TAGS + r] = (byte) p;
            }
          }
        }
        now[r] += readings.cost(from + r);
      }
      int[] swap = last;
      last = now;
      now = swap;
    }
    int from = readings.from(word[n - 1]);
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int r = 0; r < readings.to(word[n - 1]) - from; r++) {
      int c = last[r] + (next > 0 ? readings.transition(readings.tag(from + r), next) : 0);
      if (c < least) {
        least = c;
        best = r;
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      out.tags[first + k] = readings.tag(readings.from(word[k]) + best);
      best = back[k * Readings.TAGS + best];
    }
  }
}
