package io.github.qubao.segment;

import java.util.Arrays;

/**
 * Not thread-safe: one per worker. Chooses among the parts of speech of ambiguous words: a hidden
 * Markov model of the first order (Viterbi, 1967), from one word with a single part of speech to
 * the next.
 */
final class PosTagger {
  /** A stretch of ambiguous words is settled after so many. */
  private static final int LONGEST = 64;

  private final int[] word = new int[LONGEST];
  private final int[][] cost = new int[2][TagDictionary.TAGS];

  /** For each word of the stretch and each of its tags, the best tag before. */
  private final byte[] back = new byte[LONGEST * TagDictionary.TAGS];

  /** Settles the tags of the tokens, which hold each word's most frequent one. */
  void choose(TagDictionary dictionary, TokenBuffer out) {
    int[] words = out.words;
    // Text begins as it goes on after a mark.
    int before = PartOfSpeech.PUNCTUATION.ordinal();
    for (int i = 0; i < out.size; ) {
      int n = 0;
      while (i + n < out.size && n < LONGEST) {
        int state = words[i + n];
        int found = state < 0 ? -1 : dictionary.ambiguous(state);
        if (found < 0) {
          break;
        }
        word[n++] = found;
      }
      int next = i + n < out.size ? out.tags[i + n] : -1;
      if (n > 0) {
        stretch(i, n, before, next, dictionary, out);
        before = out.tags[i + n - 1];
        i += n;
      } else {
        before = next;
        i++;
      }
    }
  }

  private void stretch(
      int first, int n, int before, int next, TagDictionary dictionary, TokenBuffer out) {
    int[] last = cost[0];
    int[] now = cost[1];
    for (int k = 0; k < n; k++) {
      int from = dictionary.from(word[k]);
      int count = dictionary.to(word[k]) - from;
      Arrays.fill(now, 0, count, Integer.MAX_VALUE);
      for (int r = 0; r < count; r++) {
        int tag = dictionary.candidate(from + r);
        if (k == 0) {
          now[r] = dictionary.transition(before, tag);
        } else {
          int previous = dictionary.from(word[k - 1]);
          for (int p = 0; p < dictionary.to(word[k - 1]) - previous; p++) {
            int c = last[p] + dictionary.transition(dictionary.candidate(previous + p), tag);
            if (c < now[r]) {
              now[r] = c;
              back[k * TagDictionary.TAGS + r] = (byte) p;
            }
          }
        }
        now[r] += dictionary.cost(from + r);
      }
      int[] swap = last;
      last = now;
      now = swap;
    }
    int from = dictionary.from(word[n - 1]);
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int r = 0; r < dictionary.to(word[n - 1]) - from; r++) {
      int c =
          last[r] + (next > 0 ? dictionary.transition(dictionary.candidate(from + r), next) : 0);
      if (c < least) {
        least = c;
        best = r;
      }
    }
    for (int k = n - 1; k >= 0; k--) {
      out.tags[first + k] = dictionary.candidate(dictionary.from(word[k]) + best);
      best = back[k * TagDictionary.TAGS + best];
    }
  }
}
