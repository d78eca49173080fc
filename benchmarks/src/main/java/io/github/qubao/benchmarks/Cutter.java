package io.github.qubao.benchmarks;

import java.util.List;

/** A segmenter under test, ready to use by one thread. */
interface Cutter {
  /** Cuts {@code text} in the way its users do and returns the number of words: what is timed. */
  int count(String text);

  /** The words, as the segmenter gives them; not timed. */
  List<String> words(String text);
}
