package io.github.qubao.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Of the single characters that {@link StandardTokenizer} gives, each two that
 * stand side by side; a character that stands alone, and every other word, as it is.
 */
final class BigramFilter extends TokenFilter {
  private static final String CHARACTER =
      StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /** What was read and not given yet. */
  private AttributeSource.@Nullable State read;

  /** The character before; empty if there is none. */
  private String before = "";

  private int beforeStart;
  private int beforeEnd;

  /** Whether a pair with it was given. */
  private boolean beforeGiven;

  BigramFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (next()) {
      boolean character = CHARACTER.equals(type.type());
      boolean pair = character && !before.isEmpty() && offset.startOffset() == beforeEnd;
      if (!pair && standsAlone()) {
        read = captureState();
        return giveAlone();
      }
      if (pair) {
        givePair();
        return true;
      }
      if (!character) {
        before = "";
        return true;
      }
      remember(false);
    }
    return standsAlone() && giveAlone();
  }

  private boolean next() throws IOException {
    if (read != null) {
      restoreState(read);
      read = null;
      return true;
    }
    return input.incrementToken();
  }

  private void remember(boolean given) {
    before = term.toString();
    beforeStart = offset.startOffset();
    beforeEnd = offset.endOffset();
    beforeGiven = given;
  }

  private boolean standsAlone() {
    return !before.isEmpty() && !beforeGiven;
  }

  private void givePair() {
    String first = before;
    int start = beforeStart;
    remember(true);
    term.setEmpty().append(first).append(before);
    offset.setOffset(start, beforeEnd);
  }

  private boolean giveAlone() {
    clearAttributes();
    term.append(before);
    offset.setOffset(beforeStart, beforeEnd);
    type.setType(CHARACTER);
    before = "";
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    before = "";
    read = null;
  }
}
