package io.github.qubao.segment;

import java.io.Serializable;
import java.util.Objects;

/**
 * Immutable and thread-safe. What a segmenter was built with: stands for it in a serialised form.
 */
record SegmenterOptions(
    Lexicon lexicon,
    boolean hanLpCompatible,
    boolean foldTraditional,
    boolean unknownWords,
    Segmenter.DateStyle dates,
    Segmenter.Granularity granularity)
    implements Serializable {

  SegmenterOptions {
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(granularity, "granularity");
  }

  /** Whether words are looked up under other characters than they are written with. */
  boolean folds() {
    return foldTraditional && !hanLpCompatible;
  }

  private Object readResolve() {
    Segmenter.Builder defaults = Segmenter.builder();
    return equals(defaults.options())
        ? Segmenter.create()
        : defaults
            .lexicon(lexicon)
            .hanLpCompatible(hanLpCompatible)
            .foldTraditional(foldTraditional)
            .unknownWords(unknownWords)
            .dates(dates)
            .granularity(granularity)
            .build();
  }
}
