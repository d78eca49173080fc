package io.github.qubao;

import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.internal.Lazy;
import io.github.qubao.internal.Lists;
import io.github.qubao.keyword.KeywordExtractor;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.PageReader;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import io.github.qubao.topic.TopicClassifier;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. The whole library behind one object: make one, keep it, share it.
 *
 * <pre>{@code
 * Qubao qubao = Qubao.create();
 * for (Article article : qubao.readPage(text).articles()) {
 *   Analysis analysis = qubao.analyze(article);
 *   String topic = analysis.topic().topic().map(Topic::name).orElse("no answer");
 *   System.out.println(topic + " " + analysis.summary().text());
 * }
 * }</pre>
 */
public final class Qubao implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Segmenter segmenter;
  private final transient PageReader pageReader;
  private final transient TopicClassifier topicClassifier;
  private final transient Summarizer summarizer;
  private final transient KeywordExtractor keywordExtractor;
  private final transient EntityRecognizer entityRecognizer;
  private final transient int summaryChars;
  private final transient int keywordLimit;

  private Qubao(Builder b) {
    segmenter = b.segmenter != null ? b.segmenter : Segmenter.builder().lexicon(b.lexicon).build();
    pageReader = new PageReader(segmenter);
    topicClassifier =
        b.topicClassifier != null ? b.topicClassifier : TopicClassifier.builtIn(segmenter);
    summarizer = b.summarizer;
    keywordExtractor = new KeywordExtractor(segmenter);
    entityRecognizer = new EntityRecognizer(segmenter);
    summaryChars = b.summaryChars;
    keywordLimit = b.keywordLimit;
  }

  /** With default settings. */
  public static Qubao create() {
    return builder().build();
  }

  /** A builder with the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  /** Reads the raw text of a newspaper page; see {@link PageReader#read(String)}. */
  public Page readPage(String text) {
    return pageReader.read(Objects.requireNonNull(text, "text"));
  }

  /** Reads pages whose lines stand where they are printed; see {@link PageReader#readPages}. */
  public Page readPages(List<PrintedPage> printed) {
    return pageReader.readPages(Objects.requireNonNull(printed, "printed"));
  }

  /**
   * Analyses an article of a page: its headline is the title, its paragraphs, a line each, the
   * body.
   */
  public Analysis analyze(Article article) {
    Objects.requireNonNull(article, "article");
    return analyze(article.title(), article.body());
  }

  /**
   * Analyses an article.
   *
   * @param title the headline, empty if there is none
   * @param body the text
   */
  public Analysis analyze(String title, String body) {
    return analyze(Document.of(segmenter, title, body));
  }

  /**
   * Analyses an article that is read already.
   *
   * @throws NullPointerException if {@code document} is null
   */
  public Analysis analyze(Document document) {
    Objects.requireNonNull(document, "document");
    // Found once: the keywords ask for them, too.
    Lazy<List<Entity>> names = new Lazy<>(() -> entityRecognizer.recognize(document));
    return new Analysis(
        document,
        () -> topicClassifier.classify(document),
        () -> summarizer.summarize(document, summaryChars),
        () -> summarizer.keyPoints(document),
        () -> keywordExtractor.extract(document, names.get(), keywordLimit),
        names::get);
  }

  /**
   * What a page tells, in a few sentences (今日要闻): at most one of each article, those of the
   * weightiest articles first. Nothing is segmented.
   *
   * @param maxChars the most UTF-16 units of {@link Digest#text}
   * @return no sentence if the page has no article, or {@code maxChars} holds no whole character
   * @throws IllegalArgumentException if {@code maxChars} is below 1
   * @throws NullPointerException if {@code page} is null
   */
  public Digest digest(Page page, int maxChars) {
    Objects.requireNonNull(page, "page");
    if (maxChars < 1) {
      throw new IllegalArgumentException("maxChars is at least 1, not " + maxChars);
    }
    return new DigestMaker(segmenter, summarizer, page.articles(), maxChars).make();
  }

  /** The segmenter in use. */
  public Segmenter segmenter() {
    return segmenter;
  }

  /** The topic classifier in use. */
  public TopicClassifier topicClassifier() {
    return topicClassifier;
  }

  /** The summarizer in use. */
  public Summarizer summarizer() {
    return summarizer;
  }

  /** The keyword extractor in use. */
  public KeywordExtractor keywordExtractor() {
    return keywordExtractor;
  }

  /** The entity recognizer in use. */
  public EntityRecognizer entityRecognizer() {
    return entityRecognizer;
  }

  /**
   * Immutable and thread-safe. What a page tells, in a few sentences (今日要闻): one of each of its
   * weightiest articles.
   *
   * @param items the sentences in the order of the articles on the page
   */
  public record Digest(List<Item> items) implements Serializable {
    /**
     * Copies the list.
     *
     * @throws NullPointerException if {@code items} or one of them is null
     */
    public Digest {
      items = Lists.copy(items, "items");
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Digest d && items.equals(d.items);
    }

    @Override
    public int hashCode() {
      return items.hashCode();
    }

    /** The sentences, a line each. */
    public String text() {
      return items.stream().map(i -> i.sentence().text()).collect(Collectors.joining("\n"));
    }

    /**
     * Immutable and thread-safe. A sentence and the article that it stands in.
     *
     * @param article the position of the article among those of the page, from 0 on
     * @param sentence the sentence; its span is of the article's body
     */
    public record Item(int article, Summary.Sentence sentence) implements Serializable {
      /**
       * Checks the values.
       *
       * @throws IllegalArgumentException if {@code article} is negative
       * @throws NullPointerException if {@code sentence} is null
       */
      public Item {
        Objects.requireNonNull(sentence, "sentence");
        if (article < 0) {
          throw new IllegalArgumentException("article is at least 0, not " + article);
        }
      }

      // By hand for the same reason.
      @Override
      public boolean equals(@Nullable Object other) {
        return other instanceof Item i && article == i.article && sentence.equals(i.sentence);
      }

      @Override
      public int hashCode() {
        return 31 * article + sentence.hashCode();
      }
    }
  }

  /** Not thread-safe. Settings of a {@link Qubao}. */
  public static final class Builder {
    private Lexicon lexicon = Lexicon.builtIn();
    private @Nullable Segmenter segmenter;
    private @Nullable TopicClassifier topicClassifier;
    private Summarizer summarizer = new Summarizer();
    private int summaryChars = 80;
    private int keywordLimit = 8;

    private Builder() {}

    /** The words to know; {@link Lexicon#builtIn()} unless set. Not used if a segmenter is set. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
      return this;
    }

    /** The segmenter to use instead of one made from the lexicon. */
    public Builder segmenter(Segmenter segmenter) {
      this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
      return this;
    }

    /** The classifier to use instead of the built-in one. */
    public Builder topicClassifier(TopicClassifier topicClassifier) {
      this.topicClassifier = Objects.requireNonNull(topicClassifier, "topicClassifier");
      return this;
    }

    /**
     * The summarizer to use; {@code new Summarizer()} unless set. With {@link
     * Summarizer.LongSentence#CUT} no summary is longer than {@link #summaryChars}.
     */
    public Builder summarizer(Summarizer summarizer) {
      this.summarizer = Objects.requireNonNull(summarizer, "summarizer");
      return this;
    }

    /**
     * The most UTF-16 units of a summary; 80 unless set. A single sentence that is longer stays
     * whole, unless the {@link #summarizer} cuts it.
     *
     * @throws IllegalArgumentException if below 1
     */
    public Builder summaryChars(int summaryChars) {
      if (summaryChars < 1) {
        throw new IllegalArgumentException("summaryChars is at least 1, not " + summaryChars);
      }
      this.summaryChars = summaryChars;
      return this;
    }

    /**
     * The most keywords; 8 unless set.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder keywordLimit(int keywordLimit) {
      if (keywordLimit < 0) {
        throw new IllegalArgumentException("keywordLimit is at least 0, not " + keywordLimit);
      }
      this.keywordLimit = keywordLimit;
      return this;
    }

    /** The library, ready to use. */
    public Qubao build() {
      return new Qubao(this);
    }
  }

  /** What is written in place of it: its settings. */
  private Object writeReplace() {
    return new Serialized(segmenter, topicClassifier, summarizer, summaryChars, keywordLimit);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its settings");
  }

  private record Serialized(
      Segmenter segmenter,
      TopicClassifier topicClassifier,
      Summarizer summarizer,
      int summaryChars,
      int keywordLimit)
      implements Serializable {
    private Object readResolve() {
      return builder()
          .segmenter(segmenter)
          .topicClassifier(topicClassifier)
          .summarizer(summarizer)
          .summaryChars(summaryChars)
          .keywordLimit(keywordLimit)
          .build();
    }
  }
}
