package io.github.qubao.segment;

import java.io.IOException;

/**
 * Immutable and thread-safe. Parts of speech of a dictionary's words: the most frequent one of
 * each, the others of those that have several, and how parts of speech follow one another: costs of
 * a hidden Markov model of the first order, -ln of HanLP's counts, in units of 2^-10.
 */
final class TagDictionary {
  static final int TAGS = 32;

  /** Beside the part of speech of a word that has several. */
  static final byte AMBIGUOUS = 1 << 6;

  private static final int LAST = TAGS;
  private static final int COST_SHIFT = 6;

  /**
   * Of each state of the trie, the most frequent part of speech of the word that ends there, and
   * {@link #AMBIGUOUS}.
   */
  private final byte[] tagOfState;

  /** Of each state of a word of several tags, where those begin in {@link #choices}. */
  private final char[] firstChoice;

  private final int[] states;

  /** Where each word's tags begin; one element more than words. */
  private final int[] offsets;

  /** Tags of the words of several: the tag, {@link #LAST} beside a word's last, the cost above. */
  private final int[] choices;

  private final int[] transitions;

  /**
   * Takes the arrays for its own.
   *
   * @param states where words of several tags end, rising
   */
  TagDictionary(
      byte[] tagOfState, int[] states, int[] offsets, byte[] tags, int[] costs, int[] transitions)
      throws IOException {
    this.tagOfState = tagOfState;
    this.states = states;
    this.offsets = offsets;
    this.transitions = transitions;
    firstChoice = new char[tagOfState.length];
    choices = new int[tags.length];
    finish(tags, costs);
  }

  /** Checks all that is looked up later, and makes the words known by their states. */
  private void finish(byte[] tags, int[] costs) throws IOException {
    boolean sound =
        tags.length < Character.MAX_VALUE
            && offsets[0] == 0
            && offsets[states.length] == tags.length;
    for (int i = 0; i < states.length; i++) {
      sound &= states[i] > (i == 0 ? 0 : states[i - 1]) && states[i] < tagOfState.length;
      sound &= offsets[i + 1] > offsets[i] && offsets[i + 1] - offsets[i] <= TAGS;
    }
    for (int i = 0; i < tags.length; i++) {
      sound &= tags[i] > 0 && tags[i] < Tags.IN_FILES;
      // Sums over a stretch stay integers.
      sound &= costs[i] >= 0 && costs[i] < 1 << 20;
    }
    for (int cost : transitions) {
      sound &= cost >= 0 && cost < 1 << 20;
    }
    DictionaryFile.check(sound, "a word's parts of speech");
    for (int i = 0; i < states.length; i++) {
      firstChoice[states[i]] = (char) offsets[i];
      tagOfState[states[i]] |= AMBIGUOUS;
      for (int k = offsets[i]; k < offsets[i + 1]; k++) {
        boolean last = k + 1 == offsets[i + 1];
        choices[k] = costs[k] << COST_SHIFT | (last ? LAST : 0) | tags[k];
      }
    }
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
