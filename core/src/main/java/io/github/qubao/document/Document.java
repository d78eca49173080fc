package io.github.qubao.document;

import io.github.qubao.internal.Lazy;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.BylineGrammar.Opening;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Immutable and thread-safe. An article with its parts, each of which is made when it is first
 * asked for, and only once. Whatever reads an article, for its topic, a summary, keywords or names,
 * takes the same document, so that the article is segmented once.
 *
 * <pre>{@code
 * Document document = Document.of(segmenter, title, body);
 * for (Span sentence : document.sentences()) {
 *   System.out.println(sentence.in(body));
 * }
 * }</pre>
 *
 * <p>All spans and tokens are UTF-16 offsets into {@link #body()}, those of {@link #titleTokens()}
 * into {@link #title()}. The lists cannot be changed.
 */
public final class Document implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Segmenter segmenter;
  private final transient String title;
  private final transient String body;
  private final transient Lazy<String> plain;
  private final transient Lazy<Opening> opening;
  private final transient Lazy<List<Span>> paragraphs;
  private final transient Lazy<List<Span>> allSentences;
  private final transient Lazy<List<Span>> sentences;
  private final transient Lazy<Prose> prose;
  private final transient Lazy<List<Token>> titleTokens;
  private final transient Lazy<List<Token>> tokens;

  private Document(Segmenter segmenter, String title, String body) {
    this.segmenter = segmenter;
    this.title = title;
    this.body = body;
    plain = new Lazy<>(() -> plain(body));
    opening = new Lazy<>(() -> BylineGrammar.opening(plain.get()));
    paragraphs = new Lazy<>(() -> Collections.unmodifiableList(paragraphsFrom(textStart())));
    allSentences = new Lazy<>(() -> SentenceSplitter.split(plain.get()));
    sentences =
        new Lazy<>(
            () ->
                Collections.unmodifiableList(
                    SentenceSplitter.from(textStart(), allSentences.get())));
    prose = new Lazy<>(() -> Prose.of(plain.get(), textStart(), allSentences.get()));
    // Copies: many read the tokens, and the segmenter's list makes one each time it is asked.
    titleTokens = new Lazy<>(() -> List.copyOf(segmenter.tag(title)));
    tokens = new Lazy<>(() -> List.copyOf(segmenter.tag(body)));
  }

  /**
   * An article. Cheap: nothing is read yet.
   *
   * @param segmenter finds the words
   * @param title the headline, empty if there is none
   * @param body the text
   * @throws NullPointerException if one of them is null
   */
  public static Document of(Segmenter segmenter, String title, String body) {
    return new Document(
        Objects.requireNonNull(segmenter, "segmenter"),
        Objects.requireNonNull(title, "title"),
        Objects.requireNonNull(body, "body"));
  }

  /**
   * An article without a headline.
   *
   * @throws NullPointerException if one of the two is null
   */
  public static Document of(Segmenter segmenter, String body) {
    return of(segmenter, "", body);
  }

  /**
   * A text as what reads articles takes it, of the same length: in simplified characters, and the
   * ASCII marks beside Chinese as the Chinese ones.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static String plain(String text) {
    return Characters.withChineseMarks(Segmenter.simplified(text));
  }

  /** The headline as it was given. */
  public String title() {
    return title;
  }

  /** The text that the spans are offsets into. */
  public String body() {
    return body;
  }

  /**
   * {@link #body()} as {@link #plain} gives it, so that all spans hold for it too: what rules and
   * models of simplified words read.
   */
  public String plainBody() {
    return plain.get();
  }

  /**
   * What stands before the text itself: dateline (电头) and byline (署名) together, as 本报讯（记者甲 通讯员乙）;
   * empty if there is neither.
   */
  public Optional<Span> byline() {
    return opening.get().span();
  }

  /** Where the report comes from (新华社北京6月3日电), if it says so: a part of {@link #byline()}. */
  public Optional<Span> dateline() {
    return opening.get().dateline();
  }

  /** Where the text itself begins, behind dateline and byline; 0 if there is neither. */
  public int textStart() {
    return opening.get().textStart();
  }

  /**
   * The lines of the text that are not blank, without the white space around them; the first begins
   * behind the byline.
   */
  public List<Span> paragraphs() {
    return paragraphs.get();
  }

  /**
   * The sentences, without the white space around them; the first begins behind the byline. A text
   * that is nothing but a byline is one sentence.
   */
  public List<Span> sentences() {
    return sentences.get();
  }

  /** What of the sentences is prose, and what each of those does; summaries are made from it. */
  public Prose prose() {
    return prose.get();
  }

  /** The words of the title with their parts of speech. */
  public List<Token> titleTokens() {
    return titleTokens.get();
  }

  /** The words of the body with their parts of speech, byline included. */
  public List<Token> tokens() {
    return tokens.get();
  }

  private List<Span> paragraphsFrom(int start) {
    List<Span> out = new ArrayList<>();
    int from = start;
    while (from < body.length()) {
      int end = from;
      while (end < body.length() && !Characters.endsLine(body.charAt(end))) {
        end++;
      }
      int first = Characters.skipBlanks(body, from, end);
      if (first < end) {
        out.add(new Span(first, Characters.skipBlanksBack(body, first, end)));
      }
      from = end + 1;
    }
    return out;
  }

  /** What is written in place of it: its segmenter and its text. */
  private Object writeReplace() {
    return new Serialized(segmenter, title, body);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter and its text");
  }

  private record Serialized(Segmenter segmenter, String title, String body)
      implements Serializable {
    private Object readResolve() {
      return Document.of(segmenter, title, body);
    }
  }
}
