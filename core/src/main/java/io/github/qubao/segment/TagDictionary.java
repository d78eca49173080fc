package io.github.qubao.segment;

import java.io.IOException;

/**
 * Immutable and thread-safe. Parts of speech of a dictionary's words: the most frequent one of
 * each, the others of those that have several, and how parts of speech follow one another: costs of
 * a hidden Markov model of the first order, -ln of HanLP's counts, in units of 2^-10.
 */
final class TagDictionary {
  static final int TAGS = 32;

  /** Of each state of the trie, the most frequent part of speech of the word that ends there. */
  private final byte[] tagOfState;

  /** Of each state, the number from 1 of its word among those of several tags, 0 for all others. */
  private final char[] wordOfState;

  private final int[] states;

  /** Where each word's tags begin; one element more than words. */
  private final int[] offsets;

  private final byte[] tags;
  private final int[] costs;
  private final int[] transitions;

  /**
   * Takes the arrays for its own.
   *
   * @param states where words of several tags end, rising
   */
  TagDictionary(
      byte[] tagOfState, int[] states, int[] offsets, byte[] tags, int[] costs, int[] transitions) {
    this.tagOfState = tagOfState;
    this.states = states;
    this.offsets = offsets;
    this.tags = tags;
    this.costs = costs;
    this.transitions = transitions;
    wordOfState = new char[tagOfState.length];
  }

  /** Checks all that is looked up later, and makes the words known by their states. */
  void finish() throws IOException {
    boolean sound =
        states.length < Character.MAX_VALUE
            && offsets[0] == 0
            && offsets[states.length] == tags.length;
    for (int i = 0; i < states.length; i++) {
      sound &= states[i] > (i == 0 ? 0 : states[i - 1]) && states[i] < tagOfState.length;
      sound &= offsets[i + 1] > offsets[i] && offsets[i + 1] - offsets[i] <= TAGS;
    }
    for (int i = 0; i < tags.length; i++) {
      sound &= tags[i] > 0 && tags[i] < PartOfSpeech.values().length;
      // Sums over a stretch stay integers.
      sound &= costs[i] >= 0 && costs[i] < 1 << 20;
    }
    for (int cost : transitions) {
      sound &= cost >= 0 && cost < 1 << 20;
    }
    DictionaryFile.check(sound, "a word's parts of speech");
    for (int i = 0; i < states.length; i++) {
      wordOfState[states[i]] = (char) (i + 1);
    }
  }

  /** The most frequent part of speech of the word that ends at a state. */
  byte tag(int state) {
    return tagOfState[state];
  }

  /** The number of the word among those of several parts of speech, below 0 if it has one. */
  int ambiguous(int state) {
    return wordOfState[state] - 1;
  }

  /** Where a word's tags begin. */
  int from(int word) {
    return offsets[word];
  }

  int to(int word) {
    return offsets[word + 1];
  }

  byte candidate(int at) {
    return tags[at];
  }

  int cost(int at) {
    return costs[at];
  }

  int transition(int before, int after) {
    return transitions[before * TAGS + after];
  }
}
