package io.github.qubao.spark;

import java.util.List;

/**
 * Immutable and thread-safe. What is noted down of a batch.
 *
 * @param number counts the batches of an output folder from 1
 * @param settings what it was written with
 * @param counts how many records and articles it has
 * @param slices what it read
 * @param moves which files go where, from the output folder on
 */
record Batch(
    int number, String settings, NewsJob.Counts counts, List<Slice> slices, List<Move> moves) {
  /** A file that goes from where it was written to where it belongs. */
  record Move(String from, String to, long length) {}
}
