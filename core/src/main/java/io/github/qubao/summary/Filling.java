package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Fills the room that the best set of sentences leaves: first with what came of it
 * all (目前，…; …达成协议), which is short and so of little weight among whole sets, then with the next
 * strongest.
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
  private int[] order = {};

  /** Whether each of them is in the summary. */
  private boolean[] taken = {};

  /** Whether the sentence before each one of the text is. */
  private final boolean[] behind;

  private Redundancy.@Nullable Overlap said;
  private int[] out = {};
  private int size;
  private int left;

  Filling(OrderSelector selector, String body, Reading reading) {
    this.selector = selector;
    this.body = body;
    this.reading = reading;
    behind = new boolean[reading.prose().sentences().size() + 1];
  }

  /** Those that are chosen, with what fits beside them. */
  int[] with(int[] chosen, int maxChars) {
    size = chosen.length;
    left = maxChars;
    for (int i : chosen) {
      left -= selector.length(i);
      behind[i + 1] = true;
    }
    int[] all = selector.order();
    float weakest = selector.strength(all[0]) - WEAKEST;
    order =
        Arrays.stream(all)
            .filter(
                i -> behind[i + 1] || selector.length(i) <= left && selector.strength(i) >= weakest)
            .toArray();
    if (order.length == size) {
      return chosen;
    }
    out = Arrays.copyOf(chosen, order.length);
    taken = new boolean[order.length];
    said =
        new Redundancy(body, reading.prose().sentences(), order, Integer.MAX_VALUE).nothingSaid();
    for (int k = 0; k < order.length; k++) {
      if (behind[order[k] + 1]) {
        taken[k] = true;
        said.addBigrams(k);
      }
    }
    if (!reading.national()) {
      addOutcome();
    }
    for (int k = 0; k < order.length && left > MUCH_ROOM * maxChars; k++) {
      if (fits(k, false) && reading.prose().kind(order[k]).standsAlone()) {
        take(k);
      }
    }
    return Arrays.copyOf(out, size);
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
        && said != null
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
    if (said != null) {
      said.addBigrams(k);
    }
  }
}
