package io.github.qubao.lucene;

import io.github.qubao.segment.Segmenter;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Immutable and thread-safe. Each two neighbouring Chinese characters, in the form and the case of
 * {@link QubaoAnalyzer}'s terms, for a field beside the words: a search by words and bigrams also
 * finds, and ranks higher, what text and query cut differently or what is no word of its own.
 */
public final class QubaoBigramAnalyzer extends Analyzer {
  private final Segmenter segmenter;

  /** With the forms of the built-in segmenter. */
  public QubaoBigramAnalyzer() {
    this(Segmenter.create());
  }

  /** With the forms of the segmenter of the words. */
  public QubaoBigramAnalyzer(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer characters = new StandardTokenizer();
    return new TokenStreamComponents(
        characters, new BigramFilter(normalize(fieldName, characters)));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return new LowerCaseFilter(new LookupFormFilter(in, segmenter));
  }
}
