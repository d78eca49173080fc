package io.github.qubao.lucene;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe. Makes {@link QubaoPartOfSpeechStopFilter}s under the name {@code
 * qubaoPartOfSpeechStop}.
 *
 * <pre class="prettyprint">
 * &lt;filter name="qubaoPartOfSpeechStop" tags="u,y,e,o"/&gt;
 * </pre>
 *
 * <ul>
 *   <li>{@code tags}: the tags of the parts of speech to take out, as {@link PartOfSpeech#tag} has
 *       them, with commas between; {@code u,y,e,o} unless set: particles, modal particles,
 *       interjections and onomatopoeia
 * </ul>
 */
public final class QubaoPartOfSpeechStopFilterFactory extends TokenFilterFactory {
  /** The name in a schema. */
  public static final String NAME = "qubaoPartOfSpeechStop";

  private final Set<PartOfSpeech> stop;

  /**
   * A factory.
   *
   * @param args the options; those that are known are taken out
   * @throws IllegalArgumentException if an option or a tag is not known; it says which
   */
  public QubaoPartOfSpeechStopFilterFactory(Map<String, String> args) {
    super(args);
    stop = stop(args.remove("tags"));
    Options.refuseOthers(args, NAME, "tags");
  }

  /** Only for Java's lookup of services; it cannot be used. */
  public QubaoPartOfSpeechStopFilterFactory() {
    throw defaultCtorException();
  }

  private static Set<PartOfSpeech> stop(@Nullable String tags) {
    Set<PartOfSpeech> out = EnumSet.noneOf(PartOfSpeech.class);
    for (String tag : (tags == null ? "u,y,e,o" : tags).split(",", -1)) {
      out.add(withTag(tag.strip()));
    }
    return out;
  }

  private static PartOfSpeech withTag(String tag) {
    for (PartOfSpeech p : PartOfSpeech.values()) {
      if (p != PartOfSpeech.NONE && p.tag().equals(tag)) {
        return p;
      }
    }
    throw new IllegalArgumentException(
        "tags has \""
            + tag
            + "\"; there are "
            + Arrays.stream(PartOfSpeech.values())
                .skip(1)
                .map(PartOfSpeech::tag)
                .collect(Collectors.joining(", ")));
  }

  @Override
  public QubaoPartOfSpeechStopFilter create(TokenStream input) {
    return new QubaoPartOfSpeechStopFilter(input, stop);
  }
}
