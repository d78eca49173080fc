package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Cuts text into words (分词): a word lattice over a lexicon, and the
 * cheapest path through it by word bigrams; then a character tagger looks for words that no lexicon
 * has where single characters stand side by side.
 *
 * <p>The tokens cover the text from its first to its last UTF-16 unit without gaps, white space
 * included as tokens of its own, and {@code text.substring(start, end)} is the token, for every
 * string. The memory a call takes does not grow with the text, but for the tokens themselves.
 */
public final class Segmenter {
  private final Engine engine;
  private final SpareBuffers spares = new SpareBuffers();

  private Segmenter(Builder b) {
    LexiconData data = b.plain ? LexiconData.plain() : LexiconData.builtIn();
    boolean fold = b.foldTraditional && !b.plain;
    List<Lexicon.Change> words = b.lexicon.changes();
    UserWords users =
        words.isEmpty() ? null : new UserWords(words, data.characters.units(fold), data.costs);
    data = users == null ? data : data.without(words, users, data.characters.units(fold));
    TaggerModel unknownWords = b.unknownWords ? data.tagger() : null;
    engine = new Engine(data, fold, users, unknownWords, !b.plain, b.dates == DateStyle.JOINED);
  }

  /** The segmenter with the built-in lexicon and default settings: the same one each time. */
  public static Segmenter create() {
    return Default.SEGMENTER;
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
   * speech. Once the buffer has grown to the longest text, nothing is allocated.
   */
  public void segment(String text, TokenBuffer into) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(into, "into").fill(text, engine, false);
  }

  /**
   * Puts the words of {@code text} with their parts of speech into {@code into}, whose old content
   * is lost.
   */
  public void tag(String text, TokenBuffer into) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(into, "into").fill(text, engine, true);
  }

  private List<Token> tokens(String text, boolean tagged) {
    Objects.requireNonNull(text, "text");
    TokenBuffer b = spares.take();
    b.fill(text, engine, tagged);
    List<Token> out = new ArrayList<>(b.size());
    for (int i = 0; i < b.size(); i++) {
      out.add(new Token(b.start(i), b.end(i), b.partOfSpeech(i), b.tag(i)));
    }
    spares.giveBack(b);
    return out;
  }

  /** What is one token in a date. */
  public enum DateStyle {
    /** Number and unit together: 2022年, 9月, 15日. */
    JOINED,
    /** Number and unit apart: 2022, 年, 9, 月, 15, 日. */
    SPLIT
  }

  /** Loaded when first asked for. */
  private static final class Default {
    static final Segmenter SEGMENTER = builder().build();
  }

  /** Not thread-safe. Settings of a {@link Segmenter}. */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.builtIn();
    private boolean plain;
    private boolean foldTraditional = true;
    private boolean unknownWords = true;
    private DateStyle dates = DateStyle.JOINED;

    private Builder() {}

    /** The words to know; {@link Lexicon#builtIn()} unless set. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
      return this;
    }

    /**
     * Only words and counts of HanLP's dictionary, no rules, no unknown words, no folding: the
     * words are those of HanLP's Viterbi segmenter without recognisers and custom words. A user's
     * lexicon still counts.
     */
    public Builder plain(boolean plain) {
      this.plain = plain;
      return this;
    }

    /**
     * Whether traditional and full-width characters are looked up as simplified and half-width
     * ones; true unless set.
     */
    public Builder foldTraditional(boolean fold) {
      this.foldTraditional = fold;
      return this;
    }

    /**
     * Whether words that no lexicon has (未登录词), such as names of people, are put together from
     * single characters by a tagger; true unless set. The plain setting never does.
     */
    public Builder unknownWords(boolean find) {
      this.unknownWords = find;
      return this;
    }

    /** Whether number and unit of a date are one token; {@link DateStyle#JOINED} unless set. */
    public Builder dates(DateStyle dates) {
      this.dates = Objects.requireNonNull(dates, "dates");
      return this;
    }

    /** The segmenter. */
    public Segmenter build() {
      return new Segmenter(this);
    }
  }
}
