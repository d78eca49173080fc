package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Immutable and thread-safe. Picks the sentences that an editor would keep (摘要): whole ones, in
 * their order.
 *
 * <p>What readers picked taught how likely an editor keeps each sentence and which are taken first;
 * the set is chosen that is expected to share most with what an editor keeps (F1 over characters).
 * Summaries and key points segment nothing; {@link #headline} goes by the document's words. A
 * dateline (本报讯（…）) is never part of a sentence. The time is linear in the length of the text.
 */
public final class Summarizer implements Serializable {
  private static final long serialVersionUID = 1;

  /** What to do when the summary is one sentence that is longer than was asked for. */
  public enum LongSentence {
    /** Keep it whole, over the length. */
    WHOLE,
    /**
     * Cut it at the end of a clause if one fits, else where the room ends, with an ellipsis where
     * there is room, so that the length is kept. A character of two UTF-16 units is never cut: it
     * stands alone where the length is 1.
     */
    CUT
  }

  /**
   * What room a sentence is thought to have where they are counted: with less the ranker takes
   * short ones, which tell less.
   */
  private static final int UNITS_A_SENTENCE = 160;

  /**
   * In so much room for news of the country it matters which sentences are kept; in less, and for
   * districts' news, which an editor takes first.
   */
  private static final int MUCH_ROOM = 120;

  /** What an act gains over the rest where one is wanted, added to its strength. */
  private static final float FOR_AN_ACT = 0.8f;

  /** A headline is made from one of so many sentences. */
  private static final int MOST_FOR_HEADLINE = 12;

  /** So far from a demand it is told whose it is. */
  private static final int AROUND = 400;

  private final transient LongSentence longSentence;
  private final transient SentenceRanker ranker;
  private final transient PickOrder order;
  private final transient StandsAlone alone;

  /** A summarizer with the default settings. Cheap. */
  public Summarizer() {
    this(LongSentence.WHOLE, SentenceRanker.builtIn(), PickOrder.builtIn(), StandsAlone.builtIn());
  }

  Summarizer(LongSentence longSentence, SentenceRanker ranker, PickOrder order, StandsAlone alone) {
    this.longSentence = longSentence;
    this.ranker = ranker;
    this.order = order;
    this.alone = alone;
  }

  /** The same summarizer with this for sentences that are too long; WHOLE unless set. */
  public Summarizer with(LongSentence longSentence) {
    return new Summarizer(
        Objects.requireNonNull(longSentence, "longSentence"), ranker, order, alone);
  }

  /**
   * A summary, together never longer than {@code maxChars} unless it is one sentence: that happens
   * only where the first sentence of the text is longer, or all are.
   *
   * @param title the headline, empty if there is none
   * @param body the text to pick from; one without any visible character gives an empty summary
   * @param maxChars the most UTF-16 units
   * @throws IllegalArgumentException if {@code maxChars} is below 1
   */
  public Summary summarize(String title, String body, int maxChars) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    checkMaxChars(maxChars);
    String plain = Document.plain(body);
    return summarize(title, body, plain, Prose.of(plain), maxChars);
  }

  /**
   * A summary of an article that is read already; see {@link #summarize(String, String, int)}.
   *
   * @param maxChars the most UTF-16 units
   * @throws IllegalArgumentException if {@code maxChars} is below 1
   * @throws NullPointerException if {@code document} is null
   */
  public Summary summarize(Document document, int maxChars) {
    Objects.requireNonNull(document, "document");
    checkMaxChars(maxChars);
    return summarize(
        document.title(), document.body(), document.plainBody(), document.prose(), maxChars);
  }

  /** Reads {@code plain}, the body in simplified characters, and gives pieces of the body. */
  private Summary summarize(
      String givenTitle, String body, String plain, Prose prose, int maxChars) {
    List<Span> sentences = prose.sentences();
    String title = Document.plain(givenTitle);
    boolean national = NationalNews.is(title, plain, prose);
    int[] picked =
        national && maxChars >= MUCH_ROOM
            ? new SentenceSelector(
                    plain, prose, ranker.calibratedProbabilities(title, plain, prose, maxChars))
                .byChars(maxChars)
            : selector(title, plain, prose, national).byChars(maxChars, maxChars >= MUCH_ROOM);
    if (picked.length == 1
        && longSentence == LongSentence.CUT
        && sentences.get(picked[0]).length() > maxChars) {
      return new Summary(List.of(Clauses.cut(body, sentences.get(picked[0]), maxChars)));
    }
    return summary(body, sentences, picked);
  }

  private OrderSelector selector(String title, String plain, Prose prose, boolean national) {
    Reading reading = Reading.of(plain, prose, national);
    float[][] values = PickOrder.values(title, plain, reading);
    Understood understood = new Understood(alone, values, title.strip(), plain, prose.sentences());
    return new OrderSelector(plain, reading, strengths(values, plain, reading), understood);
  }

  private float[] strengths(float[][] values, String plain, Reading reading) {
    float[] strengths = order.strengths(values);
    if (!reading.national()) {
      Outcomes.add(plain, reading.prose(), strengths);
    }
    return strengths;
  }

  /**
   * A summary of so many sentences, or fewer if the text has not so many.
   *
   * @param title the headline, empty if there is none
   * @param body the text to pick from
   * @param count the most sentences; those after the {@value SentenceSelector#MOST_CANDIDATES}th
   *     are never given
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public Summary summarizeBySentences(String title, String body, int count) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    checkCount(count);
    String plain = Document.plain(body);
    return summarizeBySentences(title, body, plain, Prose.of(plain), count);
  }

  /**
   * A summary of so many sentences of an article that is read already; see {@link
   * #summarizeBySentences(String, String, int)}.
   *
   * @param count the most sentences
   * @throws IllegalArgumentException if {@code count} is below 1
   * @throws NullPointerException if {@code document} is null
   */
  public Summary summarizeBySentences(Document document, int count) {
    Objects.requireNonNull(document, "document");
    checkCount(count);
    return summarizeBySentences(
        document.title(), document.body(), document.plainBody(), document.prose(), count);
  }

  private Summary summarizeBySentences(
      String title, String body, String plain, Prose prose, int count) {
    String plainTitle = Document.plain(title);
    int[] picked =
        NationalNews.is(plainTitle, plain, prose)
            ? likeliest(plainTitle, plain, prose, count)
            : selector(plainTitle, plain, prose, false).byCount(count);
    return summary(body, prose.sentences(), picked);
  }

  private int[] likeliest(String title, String plain, Prose prose, int count) {
    int chars = (int) Math.min(Integer.MAX_VALUE, (long) UNITS_A_SENTENCE * count);
    float[] p = ranker.probabilities(title, plain, prose, chars);
    return new SentenceSelector(plain, prose, p).byCount(count);
  }

  /**
   * What a meeting or a speaker demands (会议强调、指出、要求), one clause each, in the order of the text,
   * each once; empty if nothing is introduced like that.
   *
   * @param body the text
   */
  public List<Summary.KeyPoint> keyPoints(String body) {
    Objects.requireNonNull(body, "body");
    String plain = Document.plain(body);
    return asWritten(KeyPoints.of(plain, Prose.of(plain)), plain, body);
  }

  /**
   * What is demanded in an article that is read already; see {@link #keyPoints(String)}.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public List<Summary.KeyPoint> keyPoints(Document document) {
    Objects.requireNonNull(document, "document");
    String plain = document.plainBody();
    return asWritten(KeyPoints.of(plain, document.prose()), plain, document.body());
  }

  /**
   * A headline for an article that has none: who did what, of at most {@link
   * Summary.Headline#MAX_CHARS} units. It is made from the body alone; the document's title is not
   * looked at.
   *
   * @return empty if none of the strongest sentences has a whole clause that tells it in so few
   *     units, as in verses, lists or a text without any words: the first sentence of a summary
   *     then tells most
   * @throws NullPointerException if {@code document} is null
   */
  public Optional<Summary.Headline> headline(Document document) {
    Objects.requireNonNull(document, "document");
    Prose prose = document.prose();
    String plain = document.plainBody();
    Reading reading = Reading.of(plain, prose, NationalNews.is("", plain, prose));
    float[] strengths = strengths(PickOrder.values("", plain, reading), plain, reading);
    for (int i = 0; i < strengths.length; i++) {
      strengths[i] += prose.kind(i) == Prose.Kind.ACT ? FOR_AN_ACT : 0;
    }
    int[] best =
        Arrays.stream(SentenceSelector.best(strengths, SentenceSelector.MOST_CANDIDATES))
            .filter(i -> OrderSelector.standsAlone(reading.dependence()[i]))
            .limit(MOST_FOR_HEADLINE)
            .toArray();
    Optional<Summary.Headline> made =
        new HeadlineMaker(document)
            .make(
                Arrays.stream(best).mapToObj(prose.sentences()::get).toList(),
                Arrays.stream(best).mapToDouble(i -> strengths[i]).toArray());
    String body = document.body();
    return plain.equals(body)
        ? made
        : made.map(
            h ->
                new Summary.Headline(
                    Characters.asWritten(h.text(), h.span().in(plain), h.span().in(body)),
                    h.span()));
  }

  private static List<Summary.KeyPoint> asWritten(
      List<Summary.KeyPoint> points, String plain, String body) {
    return plain.equals(body)
        ? points
        : points.stream()
            .map(
                p ->
                    new Summary.KeyPoint(
                        p.span().in(body),
                        p.span(),
                        p.by().map(b -> Characters.asWritten(b, plain, body, p.span(), AROUND))))
            .toList();
  }

  private static void checkMaxChars(int maxChars) {
    if (maxChars < 1) {
      throw new IllegalArgumentException("maxChars is at least 1, not " + maxChars);
    }
  }

  private static void checkCount(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count is at least 1, not " + count);
    }
  }

  private static Summary summary(String body, List<Span> sentences, int[] picked) {
    List<Summary.Sentence> out = new ArrayList<>();
    for (int i : picked) {
      out.add(new Summary.Sentence(sentences.get(i).in(body), sentences.get(i), false));
    }
    return new Summary(out);
  }

  /** What is written in place of it: its setting. */
  private Object writeReplace() {
    return new Serialized(longSentence);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its setting");
  }

  private record Serialized(LongSentence longSentence) implements Serializable {
    private Object readResolve() {
      return new Summarizer().with(longSentence);
    }
  }
}
