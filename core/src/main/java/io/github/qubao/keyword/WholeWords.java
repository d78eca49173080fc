package io.github.qubao.keyword;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Stateless. Makes pieces of words whole, and leaves out what cannot be: a word that always has the
 * same single character beside it is longer (能源汽车 → 新能源汽车). What the lexicon does not have may be
 * cut wrongly: it must recur, or be a name.
 */
final class WholeWords {
  /** A verb before a word is part of it if it is there each of so many times: 施 教区. */
  private static final int LEAST_FOR_WEAK = 3;

  /** Behind a verb the news has the word more often than that: 种 玉米. */
  private static final double RARE_FOR_WEAK = 0.7;

  /**
   * A common word of two characters that stands once, behind so many units, tells nothing of the
   * article.
   */
  private static final int OPENING = 200;

  /** These stand before the name of an office, which is whole without: 县 农业农村局. */
  private static final String DISTRICTS = "省市县区旗州盟镇乡村";

  private WholeWords() {}

  /** The words of an article, in their order. */
  static Map<String, WordCounts> of(Map<String, WordCounts> words, Predicate<String> lexicon) {
    words.forEach(
        (word, c) -> {
          @Nullable WordCounts trunk = hasTrunk(word) ? words.get(trunk(word)) : null;
          if (trunk != null && trunk != c) {
            trunk.add(c);
          }
        });
    Map<String, WordCounts> out = new LinkedHashMap<>(2 * words.size());
    words.forEach(
        (word, c) -> {
          boolean twice = hasTrunk(word) && words.containsKey(trunk(word));
          if (!twice && isWord(word, c, lexicon)) {
            String before = piece(c.before(), c, false);
            String after = piece(c.after(), c, true);
            boolean same = before.isEmpty() && after.isEmpty();
            String whole = same ? word : before + word + after;
            // A single word that is no name has passed already.
            boolean told =
                same && !c.trusted()
                    || !KeywordFilter.isCommon(whole) && !KeywordFilter.isVague(whole);
            if (told) {
              out.merge(whole, c, (a, b) -> a.value() < b.value() ? b : a);
            }
          }
        });
    return out;
  }

  private static boolean hasTrunk(String word) {
    return word.endsWith(Compounds.MAY_BE_LAST);
  }

  /** 农村公路 of 农村公路建设, which is the same where both stand. */
  private static String trunk(String word) {
    return word.substring(0, word.length() - Compounds.MAY_BE_LAST.length());
  }

  private static boolean isWord(String word, WordCounts c, Predicate<String> lexicon) {
    if (c.before() == WordEdges.LOST || c.after() == WordEdges.LOST) {
      return false;
    }
    if ((KeywordFilter.hasFunctionWord(word) || word.endsWith("的")) && !lexicon.test(word)) {
      return false;
    }
    if (c.sort() == Evidence.Sort.NOUN
        && KeywordFilter.beginsWithFunctionWord(word)
        && !lexicon.test(word)) {
      return false;
    }
    if (c.times() == 1 && !c.trusted() && word.length() < 3 && !c.isEarly(OPENING)) {
      return false;
    }
    boolean alone = c.before() == 0 && c.after() == 0;
    boolean joined =
        c.before() >= WordEdges.SURE || c.after() > 0 && WordEdges.isHead((char) c.after());
    // What stands once with a single character beside it is mostly half a word, 桑 枝条, and so is a
    // name with one beside it: 太 平等村, 黄河 口.
    boolean cut = c.before() > 0 && c.before() < WordEdges.WEAK || c.after() > 0;
    boolean kept = c.trusted() && !cut || DISTRICTS.indexOf((char) c.before()) >= 0;
    if (c.times() == 1 && !alone && !joined && !kept) {
      return false;
    }
    boolean clear = c.trusted() && alone || c.before() >= WordEdges.SURE;
    return c.times() > 1 || word.length() > 1 && (clear || lexicon.test(word));
  }

  /** What stands beside a word each time that it stands there, if it is part of it. */
  private static String piece(int beside, WordCounts w, boolean behind) {
    boolean sure = beside >= WordEdges.SURE;
    boolean weak = !sure && beside >= WordEdges.WEAK;
    char c = (char) beside;
    boolean part =
        sure
            || (weak
                ? w.times() >= LEAST_FOR_WEAK && w.idf() >= RARE_FOR_WEAK
                : w.times() > 1 || behind && WordEdges.isHead(c));
    return beside > 0 && part ? String.valueOf(c) : "";
  }
}
