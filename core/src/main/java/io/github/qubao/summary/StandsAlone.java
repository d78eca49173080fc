package io.github.qubao.summary;

import java.io.BufferedReader;
import java.io.IOException;

/**
 * Immutable and thread-safe. How probably a reader understands each sentence without the one before
 * it, and takes it for a part of the report: small decision trees over the values of {@link
 * PickOrder}, learned from sentences that readers marked (logistic loss).
 *
 * <p>The trees are plain text, {@code alone.tsv}, a line a tree.
 */
final class StandsAlone {
  /** What the trees add to, a logarithm: most sentences stand alone. */
  static final float BASE = 1;

  private final BoostedTrees trees;

  StandsAlone(BoostedTrees trees) {
    this.trees = trees;
  }

  /** The built-in one, read once. */
  static StandsAlone builtIn() {
    return BuiltIn.ALONE;
  }

  private static final class BuiltIn {
    static final StandsAlone ALONE = BoostedTrees.builtIn("alone.tsv", in -> read(in));
  }

  /**
   * Reads trees.
   *
   * @throws IOException if there are none or a line is no tree; it says which line
   */
  static StandsAlone read(BufferedReader in) throws IOException {
    return new StandsAlone(BoostedTrees.read("alone.tsv", in, PickOrder.NAMES));
  }

  /** Of each sentence the probability; {@code values} are those of {@link PickOrder#values}. */
  float[] probabilities(float[][] values) {
    float[] out = trees.sums(values);
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (1 / (1 + Math.exp(-BASE - out[i])));
    }
    return out;
  }
}
