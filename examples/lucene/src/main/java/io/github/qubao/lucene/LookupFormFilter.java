package io.github.qubao.lucene;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Not thread-safe. Terms as {@link QubaoTokenizer} makes them, for what it does not cut: prefixes
 * and patterns.
 */
final class LookupFormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Segmenter segmenter;

  LookupFormFilter(TokenStream input, Segmenter segmenter) {
    super(input);
    this.segmenter = segmenter;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String form = segmenter.lookupForm(term);
    term.setEmpty().append(form);
    return true;
  }
}
