package io.github.qubao.keyword;

import io.github.qubao.entity.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Not thread-safe. What the names in an article's text tell of its words: which are whole names, of
 * what and how surely, and which are only parts of one.
 */
final class NameEvidence {
  /** The figures of a word, in this order. */
  static final List<String> NAMES =
      List.of(
          "namePerson",
          "namePlace",
          "nameOffice",
          "nameShare",
          "nameTitled",
          "nameLevel",
          "nameRank",
          "withinName",
          "hasName");

  private final Map<String, Mentions> names = new HashMap<>();

  /** Not thread-safe. All mentions of one name. */
  private static final class Mentions {
    /** The best probability of each type. */
    final double[] best = new double[Entity.Type.values().length];

    /** How many names of its type stand first before it. */
    int rank;

    int times;
    int titled;
    int level;
  }

  /** Takes the names in {@code body}, which is in simplified characters. */
  NameEvidence(List<Entity> mentions, String body) {
    int[] ofType = new int[Entity.Type.values().length];
    for (Entity e : mentions) {
      int type = e.type().ordinal();
      String text = e.span().in(body);
      Mentions m = names.get(text);
      if (m == null) {
        m = new Mentions();
        m.rank = ofType[type]++;
        names.put(text, m);
      }
      m.best[type] = Math.max(m.best[type], e.probability());
      m.times++;
      m.titled += e.title().isPresent() ? 1 : 0;
      m.level = e.level().isPresent() ? 1 + e.level().get().ordinal() : m.level;
    }
  }

  /** The figures of a word that stands so many times. */
  float[] of(String word, int times) {
    float[] out = new float[NAMES.size()];
    Mentions itself = names.get(word);
    if (itself != null) {
      for (int i = 0; i < itself.best.length; i++) {
        out[i] = (float) itself.best[i];
      }
      out[3] = Math.min(1, itself.times / (float) times);
      out[4] = itself.titled / (float) itself.times;
      out[5] = itself.level;
      out[6] = (float) WordCounts.log(1 + itself.rank);
    }
    int within = 0;
    int longest = 0;
    for (Map.Entry<String, Mentions> name : names.entrySet()) {
      int length = name.getKey().length();
      if (length > word.length() && name.getKey().contains(word)) {
        within += name.getValue().times;
      } else if (length < word.length() && length > longest && word.contains(name.getKey())) {
        longest = length;
      }
    }
    out[7] = Math.min(1, within / (float) times);
    out[8] = longest / (float) word.length();
    return out;
  }
}
