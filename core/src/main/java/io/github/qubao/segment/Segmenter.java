package io.github.qubao.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Cuts text into words (分词).
 *
 * <p>The tokens cover the text from its first to its last UTF-16 unit without gaps, white space
 * included as tokens of its own, and {@code text.substring(start, end)} is the token, for every
 * string.
 */
public final class Segmenter {
  private static final Segmenter DEFAULT = builder().build();

  private final Segment engine;

  private Segmenter(Builder b) {
    engine =
        new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableOffset(true);
  }

  /** The segmenter with the built-in lexicon and default settings: the same one each time. */
  public static Segmenter create() {
    return DEFAULT;
  }

  /** A builder with the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** The words of {@code text}, without parts of speech. */
  public List<Token> segment(String text) {
    return tokens(text, false);
  }

  /** The words of {@code text} with their parts of speech. */
  public List<Token> tag(String text) {
    return tokens(text, true);
  }

  /**
   * Puts the words of {@code text} into {@code into}, whose old content is lost; no parts of
   * speech.
   */
  public void segment(String text, TokenBuffer into) {
    fill(text, into, false);
  }

  /** Puts the words of {@code text} with their parts of speech into {@code into}. */
  public void tag(String text, TokenBuffer into) {
    fill(text, into, true);
  }

  private List<Token> tokens(String text, boolean tagged) {
    TokenBuffer b = new TokenBuffer();
    fill(text, b, tagged);
    List<Token> out = new ArrayList<>(b.size());
    for (int i = 0; i < b.size(); i++) {
      out.add(new Token(b.start(i), b.end(i), b.partOfSpeech(i)));
    }
    return List.copyOf(out);
  }

  private void fill(String text, TokenBuffer into, boolean tagged) {
    into.clear();
    int at = 0;
    for (Term t : engine.seg(text)) {
      int end = t.offset + t.word.length();
      if (t.offset > at) {
        into.add(t.offset, (byte) 0);
      }
      if (end > Math.max(at, t.offset)) {
        PartOfSpeech p = tagged ? PartOfSpeech.ofTag(t.nature.toString()) : PartOfSpeech.NONE;
        into.add(end, (byte) p.ordinal());
        at = end;
      }
    }
    if (at < text.length()) {
      into.add(text.length(), (byte) 0);
    }
  }

  /** Not thread-safe. Settings of a {@link Segmenter}. */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.builtIn();

    private Builder() {}

    /** The words to know; {@link Lexicon#builtIn()} unless set. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = Objects.requireNonNull(lexicon);
      return this;
    }

    /** The segmenter. */
    public Segmenter build() {
      Objects.requireNonNull(lexicon);
      return new Segmenter(this);
    }
  }
}
