package io.github.qubao.summary;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Whole sentences of a text, in their order.
 *
 * @param sentences the sentences, in the order of the text
 */
public record Summary(List<Sentence> sentences) implements Serializable {
  private static final String STOPS =
      Characters.SENTENCE_ENDS + Characters.CLOSERS + "．.\"；;：:，,、—";

  /**
   * Copies the list.
   *
   * @throws NullPointerException if {@code sentences} or one of them is null
   */
  public Summary {
    sentences = Lists.copy(sentences, "sentences");
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Summary s && sentences.equals(s.sentences);
  }

  @Override
  public int hashCode() {
    return sentences.hashCode();
  }

  /** The sentences as one text; a space stands behind one that ends without a stop. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      String s = sentences.get(i).text();
      out.append(s);
      if (i + 1 < sentences.size() && !endsWithStop(s, new Span(0, s.length()))) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Whether a reader sees where a sentence ends that others follow. */
  static boolean endsWithStop(String text, Span s) {
    return s.length() == 0 || STOPS.indexOf(text.charAt(s.end() - 1)) >= 0;
  }

  /**
   * Immutable and thread-safe. A sentence of the text.
   *
   * @param text the sentence: {@code span.in(body)}, plus an ellipsis (……) if it was cut and there
   *     is room for one
   * @param span where it stands in the text that was summarised
   * @param cut whether only the beginning of the sentence is here
   */
  public record Sentence(String text, Span span, boolean cut) implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if {@code text} or {@code span} is null
     */
    public Sentence {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }

    // By hand for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Sentence s
          && text.equals(s.text)
          && span.equals(s.span)
          && cut == s.cut;
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, span, cut);
    }
  }

  /**
   * Immutable and thread-safe. Something that a meeting or a speaker demands.
   *
   * @param text the demand: {@code span.in(body)}
   * @param span where it stands in the text that was read
   * @param by who demands it (会议, 县委书记祁芳), as the text says; empty if that is not clear
   */
  public record KeyPoint(String text, Span span, Optional<String> by) implements Serializable {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if one of the three is null
     */
    public KeyPoint {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(by, "by");
    }

    /** What is written in place of it: an Optional cannot be. */
    private Object writeReplace() {
      return new Serialized(text, span, by.orElse(null));
    }

    private record Serialized(String text, Span span, @Nullable String by) implements Serializable {
      private Object readResolve() {
        return new KeyPoint(text, span, Optional.ofNullable(by));
      }
    }

    // By hand for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof KeyPoint k
          && text.equals(k.text)
          && span.equals(k.span)
          && by.equals(k.by);
    }

    @Override
    public int hashCode() {
      return Objects.hash(text, span, by);
    }
  }

  /**
   * Immutable and thread-safe. A headline that was made for an article from one of its sentences;
   * no editor wrote it, and readers should see that.
   *
   * @param text who did what, without a stop, at most {@link #MAX_CHARS} units; its words stand in
   *     the sentence in this order, but not all of the sentence's words are here; only 多部门, which
   *     stands for a list of offices, may be none of them, and the place before them may be named
   *     in another sentence, if this one names none
   * @param span the sentence that it was made from
   */
  public record Headline(String text, Span span) implements Serializable {
    /** The most UTF-16 units of a headline. */
    public static final int MAX_CHARS = 30;

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if one of the two is null
     */
    public Headline {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(span, "span");
    }

    // By hand for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Headline h && text.equals(h.text) && span.equals(h.span);
    }

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + span.hashCode();
    }
  }
}
