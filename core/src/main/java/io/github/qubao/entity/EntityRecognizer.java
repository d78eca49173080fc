package io.github.qubao.entity;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.qubao.segment.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Immutable and thread-safe. Finds names of people, places and organisations with HanLP's
 * role-tagging recognisers (张华平, 刘群: 基于角色标注的中国人名自动识别研究, 2004, and their kin for the others).
 *
 * <p>HanLP's dictionaries are loaded when the first text is asked about, by that thread, and kept
 * by HanLP for the life of its class loader.
 */
public final class EntityRecognizer {
  /** A recogniser. Cheap: nothing is loaded yet. */
  public EntityRecognizer() {}

  /** The names in {@code text}, in its order; they do not overlap. */
  public List<Entity> recognize(String text) {
    List<Entity> out = new ArrayList<>();
    for (Term t : Engine.SHARED.seg(text)) {
      int end = t.offset + t.word.length();
      // HanLP normalises before it cuts: a name is given only where its offset holds in the
      // caller's text.
      if (end <= text.length()) {
        type(t.nature.toString())
            .ifPresent(
                type ->
                    out.add(
                        new Entity(text.substring(t.offset, end), type, new Span(t.offset, end))));
      }
    }
    return List.copyOf(out);
  }

  private static Optional<Entity.Type> type(String nature) {
    if (nature.startsWith("nr")) {
      return Optional.of(Entity.Type.PERSON);
    }
    if (nature.startsWith("ns")) {
      return Optional.of(Entity.Type.PLACE);
    }
    if (nature.startsWith("nt")) {
      return Optional.of(Entity.Type.ORGANIZATION);
    }
    return Optional.empty();
  }

  /** Loaded with the first text. A configured segment that nobody changes is safe to share. */
  private static final class Engine {
    static final Segment SHARED =
        new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true)
            .enableOffset(true);
  }
}
