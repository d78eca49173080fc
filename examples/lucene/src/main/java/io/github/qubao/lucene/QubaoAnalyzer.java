package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Immutable and thread-safe. Chinese words in lower case: {@link #forIndex()} for what is searched,
 * {@link #forQuery()} for what is searched for. Use one for each; both have to know the same words.
 */
public final class QubaoAnalyzer extends Analyzer {
  private final Segmenter segmenter;
  private final Mode mode;
  private final boolean discardPunctuation;
  private final Set<PartOfSpeech> stop;

  private QubaoAnalyzer(Builder b) {
    segmenter = b.segmenter;
    mode = b.mode;
    discardPunctuation = b.discardPunctuation;
    stop = b.stop;
  }

  /** Words of all lengths, as a token graph: 北京大学 and, within it, 北京 and 大学. */
  public static QubaoAnalyzer forIndex() {
    return builder().mode(Mode.INDEX).build();
  }

  /** The shortest words only. */
  public static QubaoAnalyzer forQuery() {
    return builder().mode(Mode.QUERY).build();
  }

  /** A builder with the settings of {@link #forIndex()}. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    QubaoTokenizer words = new QubaoTokenizer(segmenter, mode, discardPunctuation);
    TokenStream kept = stop.isEmpty() ? words : new QubaoPartOfSpeechStopFilter(words, stop);
    return new TokenStreamComponents(words, new LowerCaseFilter(kept));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(new LookupFormFilter(in, segmenter));
  }

  /** Not thread-safe. Settings of a {@link QubaoAnalyzer}. */
  public static final class Builder {
    private Segmenter segmenter = Segmenter.create();
    private Mode mode = Mode.INDEX;
    private boolean discardPunctuation = true;
    private Set<PartOfSpeech> stop = Set.of();

    private Builder() {}

    /** What the words are for; {@link Mode#INDEX} unless set. */
    public Builder mode(Mode mode) {
      this.mode = Objects.requireNonNull(mode, "mode");
      return this;
    }

    /** The words to know; {@link Segmenter#create()} unless set. Its granularity does not count. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
      return this;
    }

    /** Whether marks are left out and have no position; true unless set. */
    public Builder discardPunctuation(boolean discard) {
      this.discardPunctuation = discard;
      return this;
    }

    /**
     * Parts of speech whose words are left out and leave their positions empty; none unless set.
     */
    public Builder stop(Set<PartOfSpeech> partsOfSpeech) {
      Objects.requireNonNull(partsOfSpeech, "partsOfSpeech");
      this.stop = partsOfSpeech.isEmpty() ? Set.of() : EnumSet.copyOf(partsOfSpeech);
      return this;
    }

    /** The analyzer. */
    public QubaoAnalyzer build() {
      return new QubaoAnalyzer(this);
    }
  }
}
