package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;

/**
 * Not thread-safe, as every token stream. Takes out words of certain parts of speech, as particles
 * (的, 了); their positions stay empty. Stands behind {@link QubaoTokenizer}.
 */
public final class QubaoPartOfSpeechStopFilter extends FilteringTokenFilter {
  private final Set<PartOfSpeech> stop;
  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

  /**
   * A filter.
   *
   * @param stop the parts of speech to take out; those that begin with the same letter are not
   *     meant: {@code VERB} leaves {@code VERBAL_NOUN} in
   */
  public QubaoPartOfSpeechStopFilter(TokenStream input, Set<PartOfSpeech> stop) {
    super(input);
    this.stop = stop.isEmpty() ? Set.of() : EnumSet.copyOf(stop);
  }

  @Override
  protected boolean accept() {
    return !stop.contains(partOfSpeech.partOfSpeech());
  }
}
