package io.github.qubao.segment;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The tokens of one text as a list: it holds their ends and tags, 4 and
 * 1 bytes a token, and makes a token when it is asked for, so that a call pays for none that nobody
 * looks at.
 */
final class TokenList extends AbstractList<Token> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final transient int[] ends;

  /** Of each token; null if no tags were asked for. */
  private final transient byte @Nullable [] tags;

  /** The tag that the user's lexicon gives each token, as it stands there; null if it has none. */
  private final transient @Nullable String @Nullable [] userTags;

  /** The tokens do not change with the buffer that they came from. */
  TokenList(int[] ends, byte @Nullable [] tags, @Nullable String @Nullable [] userTags) {
    this.ends = ends;
    this.tags = tags;
    this.userTags = userTags;
  }

  @Override
  public Token get(int i) {
    int end = ends[i];
    int start = i == 0 ? 0 : ends[i - 1];
    PartOfSpeech p = tags == null ? PartOfSpeech.NONE : Tags.of(tags[i]);
    String name = userTags == null ? null : userTags[i];
    return new Token(start, end, p, name == null ? p.tag() : name);
  }

  @Override
  public int size() {
    return ends.length;
  }

  /** What is written in place of the list: the tokens. */
  private Object writeReplace() {
    return List.copyOf(this);
  }
}
