package io.github.qubao.retrieval;

/** Immutable and thread-safe. What becomes of a sentence that alone is over the budget. */
public enum LongSentence {
  /**
   * It is cut: after a mark between clauses, else between two words, else between two characters.
   * The pieces keep the budget, are chunks of their own and say that they are no whole sentences.
   * Only a single character that is over the budget stays so.
   */
  CUT,
  /** It is a chunk of its own, over the budget. */
  KEEP,
  /** {@link SentenceTooLongException} is thrown. */
  REFUSE
}
