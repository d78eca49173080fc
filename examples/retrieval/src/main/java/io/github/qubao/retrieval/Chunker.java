package io.github.qubao.retrieval;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * Immutable; thread-safe if the counter is. Cuts a text into chunks of whole sentences, each as
 * long as the budget lets it be.
 *
 * <pre>{@code
 * Chunker chunker = Chunker.builder().budget(300).overlap(1).build();
 * for (Chunk chunk : chunker.split(text)) {
 *   System.out.println(chunk.span() + " " + chunk.text());
 * }
 * }</pre>
 *
 * <p>A chunk never ends inside a sentence, a quotation or a row of a table, nor where a line break
 * parts a sentence, as long as that sentence, quotation or row alone keeps the budget. A quotation
 * that does not is cut between its sentences, a row between the sentences in it; for a sentence
 * {@link LongSentence} says what is done. A quotation of more than 2,000 UTF-16 units is taken for
 * a mark that was not closed.
 *
 * <p>Every visible character of the text is in a chunk. What the counter throws passes through.
 */
public final class Chunker {
  private final Counter counter;
  private final int overlap;
  private final LongSentence longSentence;
  private final SentenceCutter cutter;

  private Chunker(Builder b) {
    counter = new Counter(b.counter, b.budget);
    overlap = b.overlap;
    longSentence = b.longSentence;
    cutter = new SentenceCutter(b.segmenter, counter);
  }

  /** A builder with the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The chunks of a text, in its order; none if it has no visible character.
   *
   * @throws NullPointerException if {@code text} is null
   * @throws SentenceTooLongException if a sentence is over the budget and {@link
   *     LongSentence#REFUSE} was set
   * @throws IllegalStateException if the counter answers a negative number
   */
  public List<Chunk> split(String text) {
    Objects.requireNonNull(text, "text");
    return split(text, (start, end) -> ChunkContext.NONE);
  }

  /**
   * The chunks of an article's body, in its order, with its headline, topic and names.
   *
   * @throws NullPointerException if {@code analysis} is null
   * @throws SentenceTooLongException as {@link #split(String)}
   */
  public List<Chunk> split(Analysis analysis) {
    return split(analysis.body(), new ArticleContext(analysis, OptionalInt.empty(), null));
  }

  /**
   * The chunks of all articles of a newspaper's page, in the order of the page. A chunk is of one
   * article. What belongs to no article (mastheads, editors' lines) is in none.
   *
   * @param qubao reads the page
   * @param text the page's text, as its PDF gives it up
   * @param page the page's number, of the caller's own counting
   * @throws NullPointerException if {@code qubao} or {@code text} is null
   * @throws SentenceTooLongException as {@link #split(String)}; its span is one of the article's
   *     body
   */
  public List<Chunk> splitPage(Qubao qubao, String text, int page) {
    Objects.requireNonNull(qubao, "qubao");
    Page read = qubao.readPage(text);
    List<Chunk> out = new ArrayList<>();
    for (Article article : read.articles()) {
      Analysis analysis = qubao.analyze(article);
      PageOffsets offsets = new PageOffsets(read.text(), article.paragraphs());
      out.addAll(
          split(analysis.body(), new ArticleContext(analysis, OptionalInt.of(page), offsets)));
    }
    return out;
  }

  private List<Chunk> split(String text, Context context) {
    Units units = Units.of(text, counter);
    List<Chunk> out = new ArrayList<>();
    // Nothing before this unit may be repeated.
    int barrier = 0;
    int i = 0;
    while (i < units.count()) {
      int first = Math.max(barrier, overlap > i ? 0 : i - overlap);
      // Backwards: however large the overlap, no more is counted than the budget holds.
      int from = i;
      while (from > first && counter.fits(text, units.span(from - 1).start(), units.end(i))) {
        from--;
      }
      int start = units.span(from).start();
      int n = counter.reach(text, start, units, i, units.count());
      if (n > 0) {
        out.add(chunk(text, new Span(start, units.end(i + n - 1)), true, context));
        i += n;
      } else {
        overBudget(text, units.span(i), context, out);
        barrier = ++i;
      }
    }
    return out;
  }

  private void overBudget(String text, Span sentence, Context context, List<Chunk> out) {
    switch (longSentence) {
      case KEEP -> out.add(chunk(text, sentence, true, context));
      case CUT -> {
        for (Span piece : cutter.cut(text, sentence)) {
          out.add(chunk(text, piece, false, context));
        }
      }
      case REFUSE ->
          throw new SentenceTooLongException(
              sentence, counter.size(sentence.in(text)), counter.budget());
    }
  }

  private Chunk chunk(String text, Span span, boolean whole, Context context) {
    String piece = span.in(text);
    return new Chunk(piece, span, counter.size(piece), whole, context.of(span.start(), span.end()));
  }

  /** What is known of a piece of a text. */
  interface Context {
    ChunkContext of(int start, int end);
  }

  /** Not thread-safe. Settings of a {@link Chunker}. */
  public static final class Builder {
    private int budget = 500;
    private ToIntFunction<String> counter = text -> text.codePointCount(0, text.length());
    private int overlap;
    private LongSentence longSentence = LongSentence.CUT;
    private Segmenter segmenter = Segmenter.create();

    private Builder() {}

    /**
     * The most that a chunk may have, in what the counter counts; 500 unless set.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder budget(int budget) {
      if (budget < 1) {
        throw new IllegalArgumentException("a budget is at least 1, not " + budget);
      }
      this.budget = budget;
      return this;
    }

    /**
     * Counts what a text has: the tokens of a model, say. Characters (Unicode code points) unless
     * set. A text is asked for several times; a longer text should have no less than a shorter one,
     * or chunks stay shorter than they could be.
     */
    public Builder counter(ToIntFunction<String> counter) {
      this.counter = Objects.requireNonNull(counter, "counter");
      return this;
    }

    /**
     * How many sentences of a chunk the next one begins with; 0 unless set. Fewer where the budget
     * leaves no room for a new sentence beside them, none beside a sentence that is over the
     * budget. What must not be parted (a quotation, a row) counts as one.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder overlap(int sentences) {
      if (sentences < 0) {
        throw new IllegalArgumentException("an overlap is at least 0, not " + sentences);
      }
      this.overlap = sentences;
      return this;
    }

    /** What becomes of a sentence over the budget; {@link LongSentence#CUT} unless set. */
    public Builder longSentence(LongSentence longSentence) {
      this.longSentence = Objects.requireNonNull(longSentence, "longSentence");
      return this;
    }

    /** Finds the words between which a long sentence may be cut; the default one unless set. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
      return this;
    }

    /** The chunker. */
    public Chunker build() {
      return new Chunker(this);
    }
  }
}
