package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
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

  /** The candidates, the strongest first. */
  private final int[] order;

  /** Whether the sentence before each one of the text is in the summary. */
  private final boolean[] behind;

  private final Said said;

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
    order = selector.order();
    out = Arrays.copyOf(chosen, Math.max(chosen.length, order.length));
    size = chosen.length;
    said = new Said(reading.pairs());
    for (int i : chosen) {
      behind[i + 1] = true;
      said.add(sentence(i));
    }
  }

  private Span sentence(int i) {
    return reading.prose().sentences().get(i);
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
      if (reading.prose().kind(order[k]).standsAlone() && fits(order[k], false)) {
        take(order[k]);
      }
    }
  }

  /** Adds the strongest that tells what came of it. */
  private void addOutcome() {
    Prose prose = reading.prose();
    for (int i : order) {
      if (fits(i, true) && Outcomes.isOne(body, prose, i)) {
        take(i);
        return;
      }
    }
  }

  /** Whether a candidate may stand in the room left; the opening act explains what came of it. */
  private boolean fits(int i, boolean outcome) {
    return !behind[i + 1]
        && selector.length(i) <= left
        && selector.strength(i) >= selector.strength(order[0]) - WEAKEST
        && (reading.national() || isClear(i, outcome))
        && said.share(sentence(i)) <= MAX_OVERLAP
        && (reading.national() || selector.isNamed(i, out, size));
  }

  private boolean isClear(int i, boolean outcome) {
    return selector.alone(i) >= CLEAR
        || behind[i]
        || outcome && Outcomes.tellsWhatCame(body, sentence(i));
  }

  private void take(int i) {
    behind[i + 1] = true;
    out[size++] = i;
    left -= selector.length(i);
    said.add(sentence(i));
  }
}
