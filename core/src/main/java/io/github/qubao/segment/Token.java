package io.github.qubao.segment;

/**
 * Immutable and thread-safe. A word and where it stands: {@code text.substring(start, end)} is the
 * word as the caller wrote it, for every text.
 *
 * @param start offset of the first UTF-16 unit in the text that was segmented
 * @param end offset after the last UTF-16 unit
 * @param partOfSpeech the part of speech (词性), {@link PartOfSpeech#NONE} if it was not asked for
 * @param tag the tag that the user's lexicon gives the word, as it stands there; for every other
 *     word {@link PartOfSpeech#tag()}, empty if it was not asked for
 */
public record Token(int start, int end, PartOfSpeech partOfSpeech, String tag) {
  /** A token with the tag of its part of speech. */
  public Token(int start, int end, PartOfSpeech partOfSpeech) {
    this(start, end, partOfSpeech, partOfSpeech.tag());
  }

  /** The word as it stands in {@code text}, the text that was segmented. */
  public String in(String text) {
    return text.substring(start, end);
  }
}
