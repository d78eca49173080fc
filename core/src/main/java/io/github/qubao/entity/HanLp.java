package io.github.qubao.entity;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The only class that names HanLP's, so that all others load without it. Loaded with the first
 * text.
 */
final class HanLp {
  /** A configured segment that nobody changes is safe to share. */
  private static final Segment SHARED =
      new ViterbiSegment()
          .enableCustomDictionary(false)
          .enableNameRecognize(true)
          .enableTranslatedNameRecognize(true)
          .enablePlaceRecognize(true)
          .enableOrganizationRecognize(true)
          .enableOffset(true);

  /** Where a piece ends at no mark, so much of it is looked at again with what follows. */
  private static final int AGAIN = 128;

  private HanLp() {}

  /**
   * The names in a text, which is looked at piece by piece: HanLP's time grows with the square of
   * the length, or its cube.
   */
  static List<Entity> names(String text) {
    List<Entity> out = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = Pieces.end(text, at);
      boolean apart = end == text.length() || Pieces.isMark(text.charAt(end - 1));
      at = names(text, at, end, apart ? Integer.MAX_VALUE : end - AGAIN, out);
    }
    return List.copyOf(out);
  }

  /** Adds the names up to the first word that ends after {@code settled}; gives where it begins. */
  private static int names(String text, int from, int to, int settled, List<Entity> out) {
    for (Term t : SHARED.seg(text.substring(from, to))) {
      int start = from + t.offset;
      int end = start + t.word.length();
      if (end > settled && start > from && start < to && !splits(text, start)) {
        return start;
      }
      // HanLP normalises before it cuts: a name is given only where its offset holds in the
      // caller's text.
      if (end <= to && !splits(text, start) && !splits(text, end)) {
        type(t.nature.toString())
            .ifPresent(
                type ->
                    out.add(new Entity(text.substring(start, end), type, new Span(start, end))));
      }
    }
    return to;
  }

  private static boolean splits(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
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
}
