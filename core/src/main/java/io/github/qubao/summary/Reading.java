package io.github.qubao.summary;

import io.github.qubao.text.Prose;

/**
 * Immutable by use: nobody writes into the arrays. What is asked of an article's sentences more
 * than once, so that each is told once.
 *
 * @param national whether it is news of the country or the world; nothing but {@code dependence} is
 *     told of that
 * @param pairs the pairs of characters of its sentences
 * @param marks the places where its sentences may tell something
 * @param dependence what {@link Dependence} says of each sentence
 * @param act the sentence that tells the act which the report opens with, or -1
 * @param named whether each sentence names a place or an office
 * @param said what each sentence speaks of
 */
record Reading(
    Prose prose,
    boolean national,
    Pairs pairs,
    Marks marks,
    float[] dependence,
    int act,
    boolean[] named,
    References[] said) {

  static Reading of(String body, Prose prose, boolean national) {
    Pairs pairs = new Pairs(body, prose.sentences());
    Marks marks = new Marks(body, prose.sentences(), pairs);
    float[] dependence = Dependence.factors(body, prose, national);
    if (national) {
      return new Reading(
          prose, true, pairs, marks, dependence, -1, new boolean[0], new References[0]);
    }
    References[] said = new References[dependence.length];
    for (int i = 0; i < said.length; i++) {
      said[i] = References.of(body, prose, marks, i);
    }
    return new Reading(
        prose,
        false,
        pairs,
        marks,
        dependence,
        Dependence.openingAct(body, prose),
        Naming.of(body, prose.sentences()),
        said);
  }
}
