package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses by the strength of the sentences: of a few of the strongest, the set that shares most
 * with what editors keep on average, filled with the next strongest. Linear in the length of the
 * text.
 */
final class OrderSelector {
  /** Sets are made of so many of the strongest sentences. */
  private static final int MOST_IN_SETS = 8;

  /** So many are looked at to fill room that is left. */
  private static final int MOST_CANDIDATES = 256;

  /** What is worth so little by {@link Dependence} is left out, whatever room there is. */
  private static final float DEPENDENT = 0.25f;

  /**
   * Readers stop before a summary of so many units is full where nothing of any weight is left: as
   * often as they would take a sentence of this share of the strongest's weight.
   */
  private static final int MAY_STOP = 160;

  private static final double STOP = 0.01;

  /** A sentence that is understood alone less probably than that needs one that explains it. */
  private static final float CLEAR = 0.5f;

  /** What is left of the worth of a summary that has such a sentence and none that explains it. */
  private static final float TORN = 0.02f;

  private final Reading reading;
  private final boolean national;
  private final boolean leadStands;
  private final String body;
  private final Prose prose;
  private final List<Span> sentences;
  private final float[] strengths;

  /** How probably each sentence is understood alone. */
  private final Understood alone;

  /** The strongest first. */
  private final int[] all;

  /** Those of them that stand alone. */
  private final int[] order;

  /** Looks at an article; news of the country needs no name of a place or an office. */
  OrderSelector(String body, Reading reading, float[] strengths, Understood alone) {
    this.reading = reading;
    national = reading.national();
    prose = reading.prose();
    float[] dependence = reading.dependence();
    leadStands = dependence.length > 0 && dependence[0] > DEPENDENT;
    this.body = body;
    this.sentences = prose.sentences();
    this.strengths = strengths;
    this.alone = alone;
    this.all = SentenceSelector.best(strengths, MOST_CANDIDATES);
    this.order = standing(all, dependence);
  }

  /** Whether a sentence is of use without its neighbours, by what {@link Dependence} says of it. */
  static boolean standsAlone(float dependence) {
    return dependence > DEPENDENT;
  }

  /** Those that stand alone, or all if none does. */
  private static int[] standing(int[] order, float[] dependence) {
    int[] out = new int[order.length];
    int n = 0;
    for (int i : order) {
      if (standsAlone(dependence[i])) {
        out[n++] = i;
      }
    }
    return n > 0 ? Arrays.copyOf(out, n) : order;
  }

  /**
   * The best that fit in {@code maxChars}, in the order of the text. Only the first sentence may be
   * longer, and then stands alone; if nothing fits, the best of all does.
   *
   * @param filled whether much room that is left is filled with the next best
   */
  int[] byChars(int maxChars, boolean filled) {
    if (order.length == 0) {
      return order;
    }
    int fitting = firstThatFits(maxChars);
    if (fitting < 0) {
      return new int[] {leadStands ? 0 : anyThatFits(maxChars)};
    }
    int[] few = Arrays.copyOf(order, Math.min(MOST_IN_SETS, order.length));
    if (Arrays.stream(few).noneMatch(i -> i == 0 || fits(i, maxChars))) {
      few[few.length - 1] = fitting;
    }
    int[] chosen = choose(few, maxChars);
    if (!national) {
      int[] notice = Notices.withItems(this, body, prose, chosen, maxChars);
      if (notice.length > 0) {
        return notice;
      }
    }
    boolean mayGrow = fits(chosen[0], maxChars) && (filled || chosen.length == few.length);
    chosen = mayGrow ? Filling.fill(this, body, reading, chosen, maxChars) : chosen;
    Arrays.sort(chosen);
    return chosen;
  }

  /** The strongest {@code count}, in the order of the text; what is said already counts less. */
  int[] byCount(int count) {
    int[] from = count > order.length ? all : order;
    Redundancy.Overlap said =
        new Redundancy(body, sentences, from, Integer.MAX_VALUE).nothingSaid();
    boolean[] taken = new boolean[from.length];
    int[] out = new int[Math.min(count, from.length)];
    // What is added to the strength of a sentence while the one before it is not in: below 0.
    double[] unclear = new double[sentences.size() + 1];
    for (int i : from) {
      unclear[i] = Math.log(understood(i));
    }
    for (int n = 0; n < out.length; n++) {
      int best = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < from.length; k++) {
        double again = Math.log(1 - SentenceSelector.REDUNDANCY * said.of(k));
        double strength = strengths[from[k]] + again + unclear[from[k]];
        if (!taken[k] && strength > most) {
          most = strength;
          best = k;
        }
      }
      taken[best] = true;
      said.addBigrams(best);
      out[n] = from[best];
      unclear[out[n] + 1] = 0;
    }
    Arrays.sort(out);
    return out;
  }

  int[] order() {
    return order;
  }

  float strength(int i) {
    return strengths[i];
  }

  float alone(int i) {
    return alone.of(i);
  }

  private boolean fits(int i, int maxChars) {
    return sentences.get(i).length() <= maxChars;
  }

  /** The strongest that fits though it does not stand alone; the strongest if none does. */
  private int anyThatFits(int maxChars) {
    for (int i : all) {
      if (fits(i, maxChars)) {
        return i;
      }
    }
    // Beyond the candidates one may still fit.
    for (int i = 0; i < sentences.size(); i++) {
      if (fits(i, maxChars)) {
        return i;
      }
    }
    return order[0];
  }

  /** The strongest that fits and stands alone, -1 if none does. */
  private int firstThatFits(int maxChars) {
    for (int i : order) {
      if (fits(i, maxChars)) {
        return i;
      }
    }
    return -1;
  }

  private int[] choose(int[] few, int maxChars) {
    double[] weights = new double[few.length];
    int[] lengths = new int[few.length];
    float[] torn = new float[few.length];
    float[][] overlap = Overlaps.of(reading.pairs(), sentences, few);
    int longLead = -1;
    if (!national) {
      alone.tell(few);
    }
    for (int k = 0; k < few.length; k++) {
      weights[k] = Math.exp(strengths[few[k]] - strengths[order[0]]);
      // One that fits to a character needs nothing behind it where it stands alone.
      lengths[k] = fits(few[k], maxChars) ? Math.min(maxChars, length(few[k])) : length(few[k]);
      torn[k] = understood(few[k]);
      longLead = few[k] == 0 ? k : longLead;
    }
    double stop = national || maxChars < MAY_STOP ? 0 : STOP;
    EditorsChoice choice = new EditorsChoice(weights, lengths, overlap, maxChars, stop);
    int names = national ? 0 : named(few);
    int set = choice.best(longLead, names, act(few, maxChars), before(few, names), torn);
    int[] out = new int[Integer.bitCount(set)];
    for (int k = 0, n = 0; k < few.length; k++) {
      if ((set >>> k & 1) != 0) {
        out[n++] = few[k];
      }
    }
    return out;
  }

  /** Which of some sentences name a place or an office, as a set. */
  private int named(int[] few) {
    boolean[] names = reading.named();
    int set = 0;
    for (int k = 0; k < few.length; k++) {
      set |= names[few[k]] ? 1 << k : 0;
    }
    return set;
  }

  /** Which of some sentences tells the act that a district's report opens with, if it fits. */
  private int act(int[] few, int maxChars) {
    int act = reading.act();
    for (int k = 0; k < few.length && act >= 0; k++) {
      if (few[k] == act && (act == 0 || fits(act, maxChars))) {
        return 1 << k;
      }
    }
    return 0;
  }

  /** What is left of a sentence's worth without those that tell what it speaks of. */
  private float understood(int i) {
    boolean unclear =
        !national
            && (reading.said()[i].kind() == References.Kind.PRONOUN
                || reading.said()[i].isOffice());
    return national ? 1 : unclear || alone.of(i) < CLEAR ? TORN : alone.of(i);
  }

  /** Of each of some sentences those that may tell what it speaks of, as a set. */
  private int[] before(int[] few, int names) {
    int[] out = new int[few.length];
    for (int k = 0; k < few.length && !national; k++) {
      References said = reading.said()[few[k]];
      for (int j = 0; j < few.length; j++) {
        if (few[j] < few[k]) {
          boolean named = names == 0 || (names >>> j & 1) != 0;
          out[k] |= isNamed(said, few[k], few[j], named) ? 1 << j : 0;
        }
      }
    }
    return out;
  }

  /**
   * Whether a sentence may name what another one speaks of.
   *
   * @param names whether it names a place or an office, if any does
   */
  private boolean isNamed(References said, int by, int in, boolean names) {
    if (in >= by) {
      return false;
    }
    return switch (said.kind()) {
      case SPEAKER -> in == by - 1;
      case NONE, LINK ->
          in == by - 1 || in == reading.act() && Outcomes.tellsWhatCame(body, sentences.get(by));
      case PRONOUN ->
          names && in == Dependence.antecedent(body, prose, by)
              || (isBack(by - 1)
                  ? isNamed(reading.said()[by - 1], by - 1, in, names)
                  : in == by - 1);
      case MEETING, PERSON -> said.isNamedIn(body, sentences.get(in));
      case THING, COUNTED, OCCASION ->
          in == by - 1
              || said.isNamedIn(body, sentences.get(in))
              || in == reading.act() && said.mayBeAct();
    };
  }

  /** Whether a sentence tells of somebody or something by the name or kind that another gives. */
  private boolean isBack(int i) {
    References.Kind kind = reading.said()[i].kind();
    return kind == References.Kind.PERSON || kind == References.Kind.THING;
  }

  /** Whether one of those that are taken names what a sentence speaks of. */
  boolean isNamed(int i, int[] taken, int size) {
    References said = reading.said()[i];
    boolean named = said.kind() == References.Kind.NONE || said.isLoose();
    for (int k = 0; k < size && !named; k++) {
      named = isNamed(said, i, taken[k], true);
    }
    return named;
  }

  /** The length of a sentence in the summary, which sets apart what ends without a stop. */
  int length(int i) {
    Span s = sentences.get(i);
    return s.length() + (Summary.endsWithStop(body, s) ? 0 : 1);
  }
}
