package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Arrays;

/**
 * Not thread-safe. The last word on the names of a text: of the rules' names and of {@link
 * NameSpans} those that are together likeliest by {@link NameModel}, none overlapping another
 * (Viterbi over the tokens). What {@link Bylines} found stays as it is ({@link Names#keep}): where
 * those stand there is little to learn from other texts.
 */
final class NameChoice {
  /** What the rules found stays if it is as likely as that at least. */
  static final double LEAST_OF_RULES = 0.15;

  /** What they did not find is a name if it is as likely as that at least. */
  static final double LEAST_OF_OTHERS = 0.35;

  /** A common word that they did not find, in a list of such (石头、沙子), has to be likelier. */
  private static final double LEAST_OF_WORDS = 0.5;

  /** Weights far apart make a probability of 1, whose logit has no bound. */
  private static final double ALMOST = 1 - 1e-6;

  /**
   * A name in a byline is surer than any that the model chooses: by the least that two places tell.
   */
  private static final double MOST = Certainty.PERSON_SURE - 0.01;

  /** What a name gains that stays: far more than the likeliest of others, which gains under 16. */
  private static final double KEPT = 100;

  /**
   * What a known name gains that is unlikely: more than no name, which gains 0, and less than
   * nearly all that are likely enough, so that it stays where none of them is in its way.
   */
  private static final double LITTLE = 1e-3;

  /** Of known names the lists say as much as the model. */
  private static final double SAID_BY_LISTS = 0.5;

  /**
   * A span whose left border, or both, weigh less for each type is no name, whatever else is seen.
   */
  private static final int LEAST_AT_BORDERS = -3 * NameModel.UNIT;

  /** So is one whose borders weigh less together, as spans of its kind have them. */
  private static final int LEAST_OF_BOTH = -3 * NameModel.UNIT / 2;

  private static final int PERSON = Entity.Type.PERSON.ordinal();
  private static final int PLACE = Entity.Type.PLACE.ordinal();

  /** Kinds of {@link KnownOrganizations}. */
  private static final int ANY_KIND =
      KnownOrganizations.MEDIUM | KnownOrganizations.OFFICE | KnownOrganizations.COMPANY;

  private final Words w;
  private final Names names;
  private final RuleNames rules;
  private final NameSpans spans;
  private final SpanFeatures features;

  /** Of each token how much the best names gain that end before it. */
  private final double[] gains;

  /**
   * Of each token the span that ends before it at best, -1 if none does; its type and likelihood.
   */
  private final int[] best;

  private final byte[] types;
  private final double[] likely;

  private final double[] all = new double[NameModel.TYPES];

  private NameChoice(Words words, Names names, NameModel model) {
    w = words;
    this.names = names;
    rules = new RuleNames(w, names);
    spans = new NameSpans(w, rules);
    features = new SpanFeatures(w, rules, model);
    gains = new double[w.size() + 1];
    best = new int[w.size() + 1];
    types = new byte[w.size() + 1];
    likely = new double[w.size() + 1];
  }

  private static double logit(double p) {
    return StrictMath.log(p / (1 - p));
  }

  static void choose(Words w, Names names, NameModel model) {
    NameChoice choice = new NameChoice(w, names, model);
    choice.weigh();
    choice.replace();
  }

  private void weigh() {
    Arrays.fill(gains, Double.NEGATIVE_INFINITY);
    Arrays.fill(best, -1);
    gains[0] = 0;
    int span = 0;
    for (int i = 0; i < w.size(); i++) {
      if (gains[i] >= gains[i + 1]) {
        gains[i + 1] = gains[i];
        best[i + 1] = -1;
      }
      for (; span < spans.size() && spans.first(span) == i; span++) {
        weigh(span);
      }
    }
  }

  private void weigh(int span) {
    int first = spans.first(span);
    int last = spans.last(span);
    int found = rules.is(first, last) ? rules.typeAt(first) : -1;
    if (names.isKept(first) || names.isKept(last)) {
      if (found >= 0) {
        take(span, found, KEPT, names.probabilityAt(first));
      }
      return;
    }
    boolean known = found >= 0 && isKnown(span);
    if (!known && !features.mayBeName(first, last, LEAST_AT_BORDERS)) {
      return;
    }
    long sum = features.borders(first, last);
    if (!known && NameModel.most(sum) < LEAST_OF_BOTH) {
      return;
    }
    sum += features.inside(spans, span);
    NameModel.probabilities(sum, all);
    for (int t = 0; t < NameModel.TYPES; t++) {
      if (t != PERSON && t != found && isCalled(first, last)) {
        continue;
      }
      double least = t == found ? LEAST_OF_RULES : first == last ? ofWord(first) : LEAST_OF_OTHERS;
      double p = Math.min(ALMOST, all[t]);
      boolean listed = known && t == found;
      if (p > least) {
        take(span, t, logit(p) - logit(least), Math.min(MOST, told(first, p, listed)));
      } else if (listed) {
        take(span, t, LITTLE, told(first, p, true));
      }
    }
  }

  private double ofWord(int i) {
    return w.isUnknown(i) || w.is(i, PartOfSpeech.PLACE) ? LEAST_OF_OTHERS : LEAST_OF_WORDS;
  }

  /** Whether the span is how people call somebody: 小李, 老王. */
  private boolean isCalled(int first, int last) {
    int start = w.start(first);
    return w.end(last) - start == 2
        && "小老".indexOf(w.text().charAt(start)) >= 0
        && Surnames.isSurname(w.text().charAt(start + 1));
  }

  /**
   * The model learned from districts: of known names, many of which are of the nation, the rules'
   * word counts too where it is the higher one.
   */
  private double told(int first, double p, boolean listed) {
    double together = SAID_BY_LISTS * p + (1 - SAID_BY_LISTS) * names.probabilityAt(first);
    return listed ? Math.max(p, together) : p;
  }

  /**
   * Whether the rules' name is in a list of names, one word that the lexicon has for a place, or
   * somebody whom they find twice.
   */
  private boolean isKnown(int span) {
    int first = spans.first(span);
    int tokens = spans.last(span) + 1 - first;
    int type = rules.typeAt(first);
    if (type == PERSON) {
      return rules.told(spans.hash(span), PERSON) > 1
          || KnownNames.PEOPLE.length(w, first) == tokens
          || tokens == 1 && w.in(first, Vocabulary.FOREIGN_PERSON);
    }
    if (type == PLACE) {
      return tokens == 1
              && (w.in(first, Vocabulary.LISTED | Vocabulary.WELL_KNOWN_PLACE)
                  || w.is(first, PartOfSpeech.PLACE) && !w.isUnknown(first))
          || KnownNames.PLACES.length(w, first) == tokens;
    }
    return KnownOrganizations.tokens(w, first, ANY_KIND) == tokens;
  }

  private void take(int span, int type, double gain, double probability) {
    int first = spans.first(span);
    int behind = spans.last(span) + 1;
    if (gains[first] + gain > gains[behind]) {
      gains[behind] = gains[first] + gain;
      best[behind] = span;
      types[behind] = (byte) type;
      likely[behind] = probability;
    }
  }

  private void replace() {
    for (int i = 0; i < w.size(); i++) {
      if (names.tokensAt(i) > 0) {
        names.remove(i);
      }
    }
    Entity.Type[] byNumber = Entity.Type.values();
    for (int i = w.size(); i > 0; ) {
      if (best[i] < 0) {
        i--;
      } else {
        int first = spans.first(best[i]);
        double probability = Math.round(100 * likely[i]) / 100.0;
        names.add(first, i - first, byNumber[types[i]], probability);
        i = first;
      }
    }
  }
}
