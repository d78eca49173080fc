package io.github.qubao.lucene;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.GraphToken;
import io.github.qubao.segment.Segmenter.Incremental;
import io.github.qubao.segment.Token;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe, as every token stream; the segmenter behind it is and may be shared. Cuts
 * Chinese text into words. A text of any length is read in pieces, and its words are those of the
 * whole text at once, wherever the pieces end: also a line of a megabyte is cut as one.
 *
 * <p>A term is the word as it is looked up ({@link Segmenter#lookupForm}): 國家 and 国家 are one term,
 * as are Ａ and A. Case is kept. Each word has its part of speech in {@link PartOfSpeechAttribute},
 * and its tag as its type. White space is left out and has no position.
 *
 * <p>A text has at most 2,147,483,647 UTF-16 units; beyond, {@link #incrementToken} throws {@link
 * IllegalStateException}.
 */
public final class QubaoTokenizer extends Tokenizer {
  /** Most fields and all queries are read at once. */
  private static final int PIECE = 8192;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final PartOfSpeechAttribute partOfSpeech = addAttribute(PartOfSpeechAttribute.class);

  private final Segmenter segmenter;
  private final IndexedWords words;
  private final char[] piece = new char[PIECE];

  /** A text that one piece holds. */
  private String whole = "";

  /** A text that is longer; null for one that is not. */
  private @Nullable Incremental<GraphToken> pieces;

  private boolean textEnded;
  private boolean ended;
  private int read;

  /** A tokenizer for an index, with the built-in words. */
  public QubaoTokenizer() {
    this(Segmenter.create(), Mode.INDEX, true);
  }

  /**
   * A tokenizer.
   *
   * @param segmenter the words to know; its granularity does not count
   * @param mode what the words are for
   * @param discardPunctuation whether punctuation and other marks are left out and have no position
   */
  public QubaoTokenizer(Segmenter segmenter, Mode mode, boolean discardPunctuation) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, segmenter, mode, discardPunctuation);
  }

  /** The same with a factory for the attributes. */
  public QubaoTokenizer(
      AttributeFactory factory, Segmenter segmenter, Mode mode, boolean discardPunctuation) {
    super(factory);
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
    this.words =
        new IndexedWords(Objects.requireNonNull(mode, "mode") == Mode.INDEX, discardPunctuation);
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (!words.advance()) {
      if (ended) {
        return false;
      }
      read();
    }
    Token word = words.token();
    term.append(segmenter.lookupForm(text(word)));
    offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
    increment.setPositionIncrement(words.positionIncrement());
    length.setPositionLength(words.positionLength());
    type.setType(word.tag());
    partOfSpeech.set(word.partOfSpeech(), word.tag());
    return true;
  }

  /** Takes the next words, which may be none yet. */
  private void read() throws IOException {
    if (pieces != null && textEnded) {
      words.set(pieces.finish(), this::text);
      ended = true;
      return;
    }
    int n = fill();
    textEnded = n < PIECE;
    if (pieces == null && textEnded) {
      whole = new String(piece, 0, n);
      words.set(segmenter.graph(whole), this::text);
      ended = true;
    } else {
      pieces = pieces == null ? segmenter.graphPieces() : pieces;
      words.set(pieces.add(piece, 0, n), this::text);
    }
    read += n;
  }

  /** Reads until the piece is full or the text ends; returns how many characters it has. */
  private int fill() throws IOException {
    int n = 0;
    while (n < PIECE) {
      int more = input.read(piece, n, PIECE - n);
      if (more < 0) {
        break;
      }
      n += more;
    }
    return n;
  }

  private String text(Token word) {
    return pieces == null ? whole.substring(word.start(), word.end()) : pieces.word(word);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    forget();
    textEnded = false;
    ended = false;
    read = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correctOffset(read);
    offset.setOffset(last, last);
  }

  @Override
  public void close() throws IOException {
    super.close();
    forget();
  }

  private void forget() {
    words.clear();
    whole = "";
    pieces = null;
  }

  /** Immutable and thread-safe. What words are for. */
  public enum Mode {
    /**
     * Words of all lengths, as a token graph: 北京大学 and, within it, 北京 and 大学. The shortest count
     * the positions. What {@link #QUERY} gives of a text is found in it, phrases too.
     */
    INDEX,
    /** The shortest words only, one behind the other. */
    QUERY
  }
}
