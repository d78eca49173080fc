package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import java.util.Arrays;

/**
 * Not thread-safe, one per summary. Fills the room that the best set of sentences leaves: first
 * with what came of it all (目前，…; …达成协议), which is short and so of little weight among whole sets,
 * then with the next strongest.
 */
final class Filling {
  /** Room is filled if more than this share of the summary is left, */
  private static final float MUCH_ROOM = 0.25f;

  /** with nothing weaker than the strongest by more than that, */
  private static final float WEAKEST = 3;

  /** with nothing of which more is said already, */
  private static final float MAX_OVERLAP = 0.5f;

  /** and with nothing that is understood alone less probably. */
  private static final float CLEAR = 0.8f;

  private final OrderSelector selector;
  private final String body;
  private final Reading reading;

  /**
   * The candidates, the strongest first: those that are chosen, and those that may stand beside.
   */
  private final int[] order;

  /** Whether each of them is in the summary. */
  private final boolean[] taken;

  /** Whether the sentence before each one of the text is. */
  private final boolean[] behind;

  private final Redundancy.Overlap said;

  /** The sentences in the summary are the first {@code size} of these. */
  private final int[] out;

  private int size;
  private int left;

  private Filling(OrderSelector selector, String body, Reading reading, int[] chosen, int left) {
    this.selector = selector;
    this.body = body;
    this.reading = reading;
    this.left = left;
    behind = new boolean[reading.prose().sentences().size() + 1];
    for (int i : chosen) {
      behind[i + 1] = true;
    }
    int[] all = selector.order();
    float weakest = selector.strength(all[0]) - WEAKEST;
    order =
        Arrays.stream(all)
            .filter(
                i -> behind[i + 1] || selector.length(i) <= left && selector.strength(i) >= weakest)
            .toArray();
    size = chosen.length;
    out = Arrays.copyOf(chosen, Math.max(size, order.length));
    taken = new boolean[order.length];
    said =
        new Redundancy(body, reading.prose().sentences(), order, Integer.MAX_VALUE).nothingSaid();
    for (int k = 0; k < order.length; k++) {
      if (behind[order[k] + 1]) {
        taken[k] = true;
        said.addBigrams(k);
      }
    }
  }

  /** Those that are chosen, with what fits beside them in so many characters. */
  static int[] fill(
      OrderSelector selector, String body, Reading reading, int[] chosen, int maxChars) {
    int left = maxChars;
    for (int i : chosen) {
      left -= selector.length(i);
    }
    Filling filling = new Filling(selector, body, reading, chosen, left);
    if (!reading.national()) {
      filling.addOutcome();
    }
    filling.addStrongest((int) (MUCH_ROOM * maxChars));
    return Arrays.copyOf(filling.out, filling.size);
  }

  /** Adds the strongest while more room is left than {@code least}. */
  private void addStrongest(int least) {
    for (int k = 0; k < order.length && left > least; k++) {
      if (fits(k, false) && reading.prose().kind(order[k]).standsAlone()) {
        take(k);
      }
    }
  }

  /** Adds the strongest that tells what came of it. */
  private void addOutcome() {
    Prose prose = reading.prose();
    for (int k = 0; k < order.length; k++) {
      if (fits(k, true) && Outcomes.isOne(body, prose, order[k])) {
        take(k);
        return;
      }
    }
  }

  /** Whether a candidate may stand in the room left; the opening act explains what came of it. */
  private boolean fits(int k, boolean outcome) {
    int i = order[k];
    return !taken[k]
        && selector.length(i) <= left
        && said.of(k) <= MAX_OVERLAP
        && (reading.national()
            || (selector.alone(i) >= CLEAR
                    || behind[i]
                    || outcome && Outcomes.tellsWhatCame(body, reading.prose().sentences().get(i)))
                && selector.isNamed(i, out, size));
  }

  private void take(int k) {
    taken[k] = true;
    behind[order[k] + 1] = true;
    out[size++] = order[k];
    left -= selector.length(order[k]);
    said.addBigrams(k);
  }
}
