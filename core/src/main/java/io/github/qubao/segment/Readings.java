package io.github.qubao.segment;

import java.io.IOException;
import java.util.Arrays;

/**
 * Immutable and thread-safe. The parts of speech of words that have several, and how parts of
 * speech follow one another: costs of a hidden Markov model of the first order, -ln of HanLP's
 * counts, in units of 2^-10.
 */
final class Readings {
  static final int TAGS = 32;

  /** States of the trie where such words end, rising. */
  private final int[] states;

  /** Where each one's readings begin; one element more than words. */
  private final int[] offsets;

  private final byte[] tags;
  private final int[] costs;
  private final int[] transitions;

  Readings(int[] states, int[] offsets, byte[] tags, int[] costs, int[] transitions) {
    this.states = states;
    this.offsets = offsets;
    this.tags = tags;
    this.costs = costs;
    this.transitions = transitions;
  }

  void check(int trieStates) throws IOException {
    boolean sound = offsets[0] == 0 && offsets[states.length] == tags.length;
    for (int i = 0; i < states.length; i++) {
      sound &= states[i] > (i == 0 ? 0 : states[i - 1]) && states[i] < trieStates;
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
    LexiconFormat.check(sound, "a word's readings");
  }

  /** The word's place here, negative if it has one reading only. */
  int find(int state) {
    return Arrays.binarySearch(states, state);
  }

  int from(int word) {
    return offsets[word];
  }

  int to(int word) {
    return offsets[word + 1];
  }

  byte tag(int reading) {
    return tags[reading];
  }

  int cost(int reading) {
    return costs[reading];
  }

  int transition(int before, int after) {
    return transitions[before * TAGS + after];
  }
}
