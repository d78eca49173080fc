package io.github.qubao.segment;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. Cuts text into words (分词): the cheapest path through the words of a
 * dictionary; then a character tagger looks for words that no dictionary has where single
 * characters stand side by side.
 *
 * <p>The tokens cover the text from its first to its last UTF-16 unit without gaps, white space
 * included as tokens of its own, and {@code text.substring(start, end)} is the token, for every
 * string. The memory a call takes does not grow with the text, but for the tokens themselves.
 *
 * <p>Its serialised form is what it was built with, a few hundred bytes and the user's words; it is
 * built anew where that is read.
 */
public final class Segmenter implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient SegmenterOptions options;
  private final transient Settings settings;
  private final transient WorkerPool workers;

  private Segmenter(SegmenterOptions options, Settings settings, WorkerPool workers) {
    this.options = options;
    this.settings = settings;
    this.workers = workers;
  }

  /** One with the same settings whose workers come from {@code pool}: a test may watch them. */
  Segmenter with(WorkerPool pool) {
    return new Segmenter(options, settings, pool);
  }

  /** The segmenter with the built-in lexicon and default settings: the same one each time. */
  public static Segmenter create() {
    return Default.SEGMENTER;
  }

  /** A builder with the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The words of {@code text}, without parts of speech. The list cannot be changed; it makes a
   * token when it is asked for.
   */
  public List<Token> segment(String text) {
    return tokens(text, false);
  }

  /** As {@link #segment(String)}, with parts of speech. */
  public List<Token> tag(String text) {
    return tokens(text, true);
  }

  /**
   * Puts the words of {@code text} into {@code into}, whose old content is lost; no parts of
   * speech. Once the buffer has grown to the longest text, nothing is allocated.
   */
  public void segment(String text, TokenBuffer into) {
    run(text, false, into);
  }

  /**
   * The same for any sequence of characters, which is copied into a string once.
   *
   * @throws NullPointerException if one of them is null
   */
  public void segment(CharSequence text, TokenBuffer into) {
    segment(Objects.requireNonNull(text, "text").toString(), into);
  }

  /**
   * Puts the words of {@code text} with their parts of speech into {@code into}, whose old content
   * is lost.
   */
  public void tag(String text, TokenBuffer into) {
    run(text, true, into);
  }

  /**
   * As {@link #tag(String, TokenBuffer)}.
   *
   * @throws NullPointerException if one of them is null
   */
  public void tag(CharSequence text, TokenBuffer into) {
    tag(Objects.requireNonNull(text, "text").toString(), into);
  }

  /**
   * The words of the characters from {@code start} to {@code end}, without parts of speech; offsets
   * count from {@code start}. The words are those of the range alone: what stands around it is not
   * seen. What is not a whole {@code String} is copied once.
   *
   * @throws IndexOutOfBoundsException if the range is not within the text
   */
  public List<Token> segment(CharSequence text, int start, int end) {
    return tokens(TextRange.of(text, start, end), false);
  }

  /** As {@link #segment(CharSequence, int, int)}, with parts of speech. */
  public List<Token> tag(CharSequence text, int start, int end) {
    return tokens(TextRange.of(text, start, end), true);
  }

  /** As {@link #segment(CharSequence, int, int)}, into a buffer, whose old content is lost. */
  public void segment(CharSequence text, int start, int end, TokenBuffer into) {
    run(TextRange.of(text, start, end), false, into);
  }

  /** As {@link #tag(CharSequence, int, int)}, into a buffer, whose old content is lost. */
  public void tag(CharSequence text, int start, int end, TokenBuffer into) {
    run(TextRange.of(text, start, end), true, into);
  }

  /**
   * The words of {@code length} characters of an array, without parts of speech; offsets count from
   * {@code offset}. The characters are copied once.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public List<Token> segment(char[] text, int offset, int length) {
    return tokens(TextRange.of(text, offset, length), false);
  }

  /** As {@link #segment(char[], int, int)}, with parts of speech. */
  public List<Token> tag(char[] text, int offset, int length) {
    return tokens(TextRange.of(text, offset, length), true);
  }

  /** As {@link #segment(char[], int, int)}, into a buffer, whose old content is lost. */
  public void segment(char[] text, int offset, int length, TokenBuffer into) {
    run(TextRange.of(text, offset, length), false, into);
  }

  /** As {@link #tag(char[], int, int)}, into a buffer, whose old content is lost. */
  public void tag(char[] text, int offset, int length, TokenBuffer into) {
    run(TextRange.of(text, offset, length), true, into);
  }

  /**
   * {@code text} as it is looked up: full-width forms as ASCII, traditional characters, radicals
   * and compatibility forms as simplified characters, one UTF-16 unit for one, so that offsets
   * stay. Whoever indexes words stores this form, and finds {@code 國家} by {@code 国家}. The text
   * itself where nothing is folded: {@link Builder#foldTraditional}, {@link
   * Builder#hanLpCompatible}.
   */
  public String lookupForm(CharSequence text) {
    String s = Objects.requireNonNull(text, "text").toString();
    return options.folds() ? settings.lookupForm(s) : s;
  }

  /**
   * Whether {@code word} is in the lexicon, as it stands: a token that is not was put together by
   * the character tagger or by a rule, and may well be a name.
   *
   * @throws NullPointerException if it is null
   */
  public boolean knows(String word) {
    return settings.knows(Objects.requireNonNull(word, "word"), 0, word.length());
  }

  /**
   * Whether {@code text[start, end)} is in the lexicon, as it stands: {@link #knows(String)}
   * without a substring.
   *
   * @param start UTF-16 offset of its first unit
   * @param end UTF-16 offset behind its last unit
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if {@code text} has no such part
   */
  public boolean knows(String text, int start, int end) {
    Objects.checkFromToIndex(start, end, Objects.requireNonNull(text, "text").length());
    return settings.knows(text, start, end);
  }

  /**
   * The text with each traditional character as the simplified one that words are looked up by, of
   * the same length, and each radical or compatibility form of one unit as the character it stands
   * for. Characters that simplified text often has too stay as they are.
   *
   * @throws NullPointerException if it is null
   */
  public static String simplified(String text) {
    Objects.requireNonNull(text, "text");
    char[] forms = Dictionary.builtIn().chars().forms(true);
    for (int i = 0; i < text.length(); i++) {
      if (forms[text.charAt(i)] != text.charAt(i)) {
        char[] out = text.toCharArray();
        for (; i < out.length; i++) {
          out[i] = forms[out[i]];
        }
        return new String(out);
      }
    }
    return text;
  }

  private void run(String text, boolean tagged, TokenBuffer into) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(into, "into");
    SegmenterWorker worker = workers.take();
    run(worker, text, tagged, into);
    workers.giveBack(worker);
  }

  private void run(SegmenterWorker worker, String text, boolean tagged, TokenBuffer into) {
    worker.run(text, settings, tagged || options.needsTags(), into);
    Granularities.apply(options.granularity(), text, settings, into, 0, true);
    if (tagged) {
      WhiteSpace.tell(text, into);
    } else {
      into.forgetTags();
    }
  }

  private List<Token> tokens(String text, boolean tagged) {
    Objects.requireNonNull(text, "text");
    SegmenterWorker worker = workers.take();
    run(worker, text, tagged, worker.tokens);
    List<Token> out = worker.tokens.toList();
    workers.giveBack(worker);
    return out;
  }

  /** Segments a text that comes in pieces, without parts of speech. */
  public Incremental<Token> segmentPieces() {
    return pieces(false);
  }

  /** Segments a text that comes in pieces, with parts of speech. */
  public Incremental<Token> tagPieces() {
    return pieces(true);
  }

  private Incremental<Token> pieces(boolean tagged) {
    return new Incremental<>(
        new PieceWorker<>(
            settings,
            tagged || options.needsTags(),
            new PlainGiver(settings, options.granularity(), tagged)));
  }

  /** As {@link #graph}, of a text that comes in pieces. */
  public Incremental<GraphToken> graphPieces() {
    WordGraph graph = new WordGraph();
    return new Incremental<>(
        new PieceWorker<>(
            settings,
            true,
            (text, words, from, to, ends, offset, out) ->
                graph.add(text, settings, words, from, to, ends, offset, out)));
  }

  /**
   * The words of {@code text} in all granularities at once, with their parts of speech, whatever
   * {@link Builder#granularity} says: in the order in which they begin, of those that begin
   * together the longest first, each span once. Whoever indexes them finds 国家电力公司 by 电力, and 国家电力公司
   * in one piece too. With {@link Builder#hanLpCompatible} there is one granularity.
   */
  public List<GraphToken> graph(String text) {
    Objects.requireNonNull(text, "text");
    SegmenterWorker worker = workers.take();
    TokenBuffer b = worker.tokens;
    worker.run(text, settings, true, b);
    List<GraphToken> out = new ArrayList<>(b.size());
    new WordGraph().add(text, settings, b, 0, b.size(), true, 0, out);
    workers.giveBack(worker);
    return out;
  }

  /**
   * Immutable and thread-safe. A word of {@link #graph} and its place among the others, as Lucene's
   * token streams tell it: a position begins where a shortest word does.
   *
   * @param token the word
   * @param positionIncrement how many positions behind that of the word before it begins; 0 if both
   *     begin together
   * @param positionLength how many positions it goes over
   */
  public record GraphToken(Token token, int positionIncrement, int positionLength)
      implements Serializable {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the increment is negative or the length below 1
     * @throws NullPointerException if {@code token} is null
     */
    public GraphToken {
      Objects.requireNonNull(token, "token");
      if (positionIncrement < 0 || positionLength < 1) {
        throw new IllegalArgumentException(
            "not a position: +" + positionIncrement + ", length " + positionLength);
      }
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof GraphToken t
          && token.equals(t.token)
          && positionIncrement == t.positionIncrement
          && positionLength == t.positionLength;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * token.hashCode() + positionIncrement) + positionLength;
    }
  }

  /**
   * Not thread-safe. A text that comes in pieces, as a reader gives them: its words are those of
   * the whole text at once, wherever the pieces end. A word is given once nothing that may follow
   * can change it, and no more of the text is held than the words to come may depend on: some
   * thousand characters, whatever the length of the text. Offsets count from its beginning.
   *
   * <pre>{@code
   * Segmenter.Incremental<Token> words = segmenter.tagPieces();
   * char[] piece = new char[8192];
   * for (int n; (n = reader.read(piece)) >= 0; ) {
   *   words.add(piece, 0, n).forEach(t -> index(words.word(t)));
   * }
   * words.finish().forEach(t -> index(words.word(t)));
   * }</pre>
   *
   * @param <T> what is given: {@link Token} or {@link GraphToken}
   */
  public static final class Incremental<T> {
    private final PieceWorker<T> worker;

    private Incremental(PieceWorker<T> worker) {
      this.worker = worker;
    }

    /**
     * The words that are final by {@code piece} and were not before it; often none, where it is
     * short.
     *
     * @throws IllegalStateException if the text is finished, or longer than 2,147,483,647 UTF-16
     *     units
     */
    public List<T> add(CharSequence piece) {
      return worker.add(Objects.requireNonNull(piece, "piece"));
    }

    /**
     * As {@link #add(CharSequence)}, for {@code length} characters of an array.
     *
     * @throws IndexOutOfBoundsException if the range is not within the array
     * @throws IllegalStateException as there
     */
    public List<T> add(char[] piece, int offset, int length) {
      Objects.requireNonNull(piece, "piece");
      Objects.checkFromIndexSize(offset, length, piece.length);
      return worker.add(CharBuffer.wrap(piece, offset, length));
    }

    /**
     * The rest of the words: the text ends here.
     *
     * @throws IllegalStateException if it is finished already
     */
    public List<T> finish() {
      return worker.finish();
    }

    /** Offset up to which the words are final and were given. */
    public int end() {
      return worker.end();
    }

    /**
     * The word of a token that the last call of {@code add} or {@code finish} gave.
     *
     * @throws IndexOutOfBoundsException if its text is no longer held
     */
    public String word(Token token) {
      return worker.word(token);
    }
  }

  /** What is written in place of the segmenter: what it was built with. */
  private Object writeReplace() {
    return options;
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("a segmenter is read as what it was built with");
  }

  /** How long words are. */
  public enum Granularity {
    /**
     * For search: a word of four characters or more that is made of words of the lexicon comes as
     * those (北京大学 as 北京 and 大学). A user's words stay whole.
     */
    FINE,
    /** As the gold sets of today's news have them. */
    NORMAL,
    /**
     * Numeral and measure (一个), determiner and measure (这次), dates, names of people in several
     * parts, and offices and institutions (国家电力公司) are one word each.
     */
    COARSE
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
    private boolean hanLpCompatible;
    private boolean foldTraditional = true;
    private boolean unknownWords = true;
    private DateStyle dates = DateStyle.JOINED;
    private Granularity granularity = Granularity.NORMAL;

    private Builder() {}

    /** The words to know; {@link Lexicon#builtIn()} unless set. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
      return this;
    }

    /**
     * Whether the words are to be those of HanLP's Viterbi segmenter without recognisers and custom
     * words, to the letter: its dictionary and bigrams, no rules, no unknown words, no folding of
     * traditional characters, whatever else is set; false unless set. A user's lexicon still
     * counts.
     */
    public Builder hanLpCompatible(boolean hanLpCompatible) {
      this.hanLpCompatible = hanLpCompatible;
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
     * single characters by a tagger; true unless set.
     */
    public Builder unknownWords(boolean find) {
      this.unknownWords = find;
      return this;
    }

    /**
     * Whether number and unit of a date are one token; {@link DateStyle#JOINED} unless set. {@link
     * Granularity#COARSE} joins dates whatever is set.
     */
    public Builder dates(DateStyle dates) {
      this.dates = Objects.requireNonNull(dates, "dates");
      return this;
    }

    /**
     * How long words are; {@link Granularity#NORMAL} unless set. The others go by parts of speech,
     * so that a call takes as long as {@link Segmenter#tag}, and a little more.
     */
    public Builder granularity(Granularity granularity) {
      this.granularity = Objects.requireNonNull(granularity, "granularity");
      return this;
    }

    SegmenterOptions options() {
      return new SegmenterOptions(
          lexicon, hanLpCompatible, foldTraditional, unknownWords, dates, granularity);
    }

    /** The segmenter. */
    public Segmenter build() {
      SegmenterOptions options = options();
      return new Segmenter(options, Settings.of(options), new WorkerPool());
    }
  }
}
