package io.github.qubao.segment;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /** Whether the words asked for are found by the parts of speech of others. */
  boolean needsTags() {
    return granularity != Segmenter.Granularity.NORMAL && !hanLpCompatible;
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SegmenterOptions o
        && lexicon.equals(o.lexicon)
        && hanLpCompatible == o.hanLpCompatible
        && foldTraditional == o.foldTraditional
        && unknownWords == o.unknownWords
        && dates == o.dates
        && granularity == o.granularity;
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        lexicon, hanLpCompatible, foldTraditional, unknownWords, dates, granularity);
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
