package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import java.util.List;

/** Stateless and thread-safe. The place that a sentence tells of. */
final class HeadlinePlaces {
  private static final String ENDS = "县市区旗州镇乡村";

  /** Of several that stand together the county is told, and the last. */
  private static final String COUNTIES = "县区旗";

  private HeadlinePlaces() {}

  /** The first place by name, by county and village: 云桥县青山村; empty if there is none. */
  static String first(String text, List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      String county = "";
      while (end < words.size() && isPlace(text, words.get(end))) {
        String word = words.get(end).in(text);
        county = COUNTIES.indexOf(word.charAt(word.length() - 1)) >= 0 ? word : county;
        end++;
      }
      if (end > i) {
        String last = words.get(end - 1).in(text);
        return last.equals(county) ? last : county + last;
      }
    }
    return "";
  }

  private static boolean isPlace(String text, Token t) {
    return t.partOfSpeech() == PartOfSpeech.PLACE
        && t.end() - t.start() > 1
        && ENDS.indexOf(text.charAt(t.end() - 1)) >= 0;
  }
}
