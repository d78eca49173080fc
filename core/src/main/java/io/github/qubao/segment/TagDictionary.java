package io.github.qubao.segment;

import java.io.IOException;

/**
 * Immutable and thread-safe. Parts of speech of a dictionary's words: the most frequent one of
 * each, the others of those that have several, and how parts of speech follow one another: costs of
 * a hidden Markov model of the first order, -ln of HanLP's counts, in units of 2^-10. Parts of
 * speech of a word that no neighbours can make the best are left out: of a third of the words of
 * news that have several, one is left.
 */
final class TagDictionary {
  static final int TAGS = 32;

  /** Beside the part of speech of a word that has several. */
  static final byte AMBIGUOUS = 1 << 6;

  /** Of words and of pairs of tags; sums over a stretch of words stay integers. */
  static final int MOST_COST = 1 << 18;

  private static final int LAST = TAGS;
  private static final int COST_SHIFT = 6;

  /**
   * Of each state of the trie, the most frequent part of speech of the word that ends there, and
   * {@link #AMBIGUOUS}.
   */
  private final byte[] tagOfState;

  /** Of each state of a word of several tags, where those begin in {@link #choices}. */
  private final char[] firstChoice;

  /** Tags of the words of several: the tag, {@link #LAST} beside a word's last, the cost above. */
  private final int[] choices;

  /** What it costs that a tag follows another, {@link #TAGS} times the one before plus the tag. */
  private final int[] transitions;

  /**
   * Takes {@code tagOfState} and {@code transitions} for its own.
   *
   * @param states where words of several tags end, rising
   * @param offsets where each word's tags begin; one element more than words
   * @param tags of each word rising
   */
  TagDictionary(
      byte[] tagOfState, int[] states, int[] offsets, byte[] tags, int[] costs, int[] transitions)
      throws IOException {
    check(tagOfState.length, states, offsets, tags, costs, transitions);
    this.tagOfState = tagOfState;
    this.transitions = transitions;
    firstChoice = new char[tagOfState.length];
    choices = new int[tags.length];
    int[] most = mostGain(transitions);
    int n = 0;
    for (int i = 0; i < states.length; i++) {
      int first = n;
      for (int k = offsets[i]; k < offsets[i + 1]; k++) {
        if (!isBeaten(k, offsets[i], offsets[i + 1], tags, costs, most)) {
          choices[n++] = costs[k] << COST_SHIFT | tags[k];
        }
      }
      if (n - first == 1 && tagOf(choices[first]) == tagOfState[states[i]]) {
        n = first;
        continue;
      }
      choices[n - 1] |= LAST;
      firstChoice[states[i]] = (char) first;
      tagOfState[states[i]] |= AMBIGUOUS;
    }
  }

  /** Checks all that is looked up later. */
  private static void check(
      int n, int[] states, int[] offsets, byte[] tags, int[] costs, int[] transitions)
      throws IOException {
    boolean sound =
        tags.length < Character.MAX_VALUE
            && offsets[0] == 0
            && offsets[states.length] == tags.length;
    for (int i = 0; i < states.length; i++) {
      sound &= states[i] > (i == 0 ? 0 : states[i - 1]) && states[i] < n;
      sound &= offsets[i + 1] > offsets[i] && offsets[i + 1] - offsets[i] <= TAGS;
    }
    DictionaryFile.check(sound, "a word's parts of speech");
    for (int i = 0; i < states.length; i++) {
      for (int k = offsets[i], before = 0; k < offsets[i + 1]; before = tags[k++]) {
        sound &= tags[k] > before && tags[k] < Tags.IN_FILES;
        sound &= costs[k] >= 0 && costs[k] < MOST_COST;
      }
    }
    for (int cost : transitions) {
      sound &= cost >= 0 && cost < MOST_COST;
    }
    DictionaryFile.check(sound, "a word's parts of speech");
  }

  /**
   * How much less one tag can cost than another by what stands around it, at most: {@link #TAGS}
   * times the one plus the other.
   */
  private static int[] mostGain(int[] transitions) {
    int[] out = new int[TAGS * TAGS];
    for (int one = 0; one < TAGS; one++) {
      for (int other = 0; other < TAGS; other++) {
        int before = Integer.MIN_VALUE;
        // Nothing may follow.
        int after = 0;
        for (int t = 0; t < TAGS; t++) {
          before = Math.max(before, transitions[t * TAGS + other] - transitions[t * TAGS + one]);
          after = Math.max(after, transitions[other * TAGS + t] - transitions[one * TAGS + t]);
        }
        out[one * TAGS + other] = before + after;
      }
    }
    return out;
  }

  /** Whether another tag of the word costs less than tag {@code k}, whatever stands around it. */
  private static boolean isBeaten(
      int k, int from, int to, byte[] tags, int[] costs, int[] mostGain) {
    for (int other = from; other < to; other++) {
      if (other != k && costs[k] - costs[other] > mostGain[tags[k] * TAGS + tags[other]]) {
        return true;
      }
    }
    return false;
  }

  /** The most frequent part of speech of the word that ends at a state, and {@link #AMBIGUOUS}. */
  byte tag(int state) {
    return tagOfState[state];
  }

  /** Where the tags of a word of several begin. */
  int firstChoice(int state) {
    return firstChoice[state];
  }

  /** A tag of a word of several, for {@link #tagOf}, {@link #costOf} and {@link #isLast}. */
  int choice(int at) {
    return choices[at];
  }

  static int tagOf(int choice) {
    return choice & TAGS - 1;
  }

  static int costOf(int choice) {
    return choice >> COST_SHIFT;
  }

  /** Whether no other tag of the word follows. */
  static boolean isLast(int choice) {
    return (choice & LAST) != 0;
  }

  int transition(int before, int after) {
    return transitions[before * TAGS + after];
  }
}
