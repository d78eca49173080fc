package io.github.qubao.summary;

/**
 * Immutable and thread-safe. A word that tells what a text is about.
 *
 * @param word the word as it stands in the text
 * @param score how much it tells, 0 to 1
 */
public record Keyword(String word, double score) {}
