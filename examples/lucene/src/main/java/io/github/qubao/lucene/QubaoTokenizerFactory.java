package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe once it has been given its resources. Makes tokenizers for Solr, Elasticsearch
 * plugins and {@code CustomAnalyzer}, under the name {@code qubao}.
 *
 * <pre class="prettyprint">
 * &lt;fieldType name="text_zh" class="solr.TextField" positionIncrementGap="100"&gt;
 *   &lt;analyzer type="index"&gt;
 *     &lt;tokenizer name="qubao" mode="index" userWords="words.txt"/&gt;
 *     &lt;filter name="lowercase"/&gt;
 *   &lt;/analyzer&gt;
 *   &lt;analyzer type="query"&gt;
 *     &lt;tokenizer name="qubao" mode="query" userWords="words.txt"/&gt;
 *     &lt;filter name="lowercase"/&gt;
 *   &lt;/analyzer&gt;
 * &lt;/fieldType&gt;
 * </pre>
 *
 * <ul>
 *   <li>{@code mode}: {@code index} (unless set) or {@code query}
 *   <li>{@code userWords}: a word list, as {@link Lexicon#withWordList} reads it
 *   <li>{@code discardPunctuation}: whether marks are left out; {@code true} unless set
 *   <li>{@code foldTraditional}: whether traditional and full-width characters are looked up, and
 *       indexed, as simplified and half-width ones; {@code true} unless set
 * </ul>
 */
public final class QubaoTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {
  /** The name in a schema. */
  public static final String NAME = "qubao";

  private static final String KNOWN = "mode, userWords, discardPunctuation, foldTraditional";

  private final Mode mode;
  private final @Nullable String userWords;
  private final boolean discardPunctuation;
  private final boolean foldTraditional;
  private volatile @Nullable Segmenter segmenter;

  /**
   * A factory.
   *
   * @param args the options; those that are known are taken out
   * @throws IllegalArgumentException if an option is not known or has no such value; it says which
   */
  public QubaoTokenizerFactory(Map<String, String> args) {
    super(args);
    mode = mode(args.getOrDefault("mode", "index"));
    args.remove("mode");
    userWords = args.remove("userWords");
    discardPunctuation = Options.yes(args, "discardPunctuation", true);
    foldTraditional = Options.yes(args, "foldTraditional", true);
    Options.refuseOthers(args, NAME, KNOWN);
    if (userWords == null) {
      segmenter = segmenter(Lexicon.builtIn());
    }
  }

  /** Only for Java's lookup of services; it cannot be used. */
  public QubaoTokenizerFactory() {
    throw defaultCtorException();
  }

  private static Mode mode(String name) {
    for (Mode m : Mode.values()) {
      if (name.equals(m.name().toLowerCase(Locale.ROOT))) {
        return m;
      }
    }
    throw new IllegalArgumentException("mode is index or query, not " + name);
  }

  private Segmenter segmenter(Lexicon lexicon) {
    return lexicon == Lexicon.builtIn() && foldTraditional
        ? Segmenter.create()
        : Segmenter.builder().lexicon(lexicon).foldTraditional(foldTraditional).build();
  }

  /**
   * Reads the user's words.
   *
   * @throws IOException if they cannot be read, or a line says nothing; it names the line
   */
  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (userWords != null) {
      try (InputStream in = loader.openResource(userWords)) {
        segmenter = segmenter(Lexicon.builtIn().withWordList(in));
      }
    }
  }

  /**
   * A tokenizer.
   *
   * @throws IllegalStateException if there are user words that nobody has read yet
   */
  @Override
  public QubaoTokenizer create(AttributeFactory factory) {
    Segmenter ready = segmenter;
    if (ready == null) {
      throw new IllegalStateException("inform was not called: " + userWords + " is not read yet");
    }
    return new QubaoTokenizer(factory, ready, mode, discardPunctuation);
  }
}
