package io.github.qubao.benchmarks.adapter;

/** Not thread-safe. A segmenter, loaded and ready, behind the call that its users make. */
public interface SegmenterAdapter {
  /** Segments {@code text} as users do and returns the number of words: what is timed. */
  int count(String text);

  /** Segments {@code text} and lays the words over it; not timed. */
  Segmentation segment(String text);
}
