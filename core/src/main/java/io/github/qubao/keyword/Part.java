package io.github.qubao.keyword;

import org.jspecify.annotations.Nullable;

/**
 * Immutable. A word of an article that may be a keyword or part of one; {@code text[start, end)}.
 *
 * @param joined whether it may follow the part before it in a compound
 * @param leads whether a compound may begin with it
 * @param named whether it names one thing
 * @param place whether it is a place's name
 * @param acts whether it is a verb, too
 * @param vague whether it says nothing by itself
 * @param open whether what follows at once says how something further is
 * @param sort what it is as a keyword; null if it only stands inside compounds
 * @param weight how much a word of its kind tells
 * @param before what {@link WordEdges#beside} says of the character before it
 * @param after the same of the one behind it
 */
record Part(
    int start,
    int end,
    String word,
    boolean joined,
    boolean leads,
    boolean named,
    boolean place,
    boolean acts,
    boolean vague,
    boolean open,
    Evidence.@Nullable Sort sort,
    float weight,
    int before,
    int after) {
  /** With these end the names of places that another place may follow. */
  private static final String PLACE_KINDS = "省市县区旗州盟镇乡村";

  /** A word that stands only inside compounds (妇女 活动 中心), or only begins them (种粮 大户). */
  static Part inner(int start, int end, String word, boolean joined, boolean leads) {
    return new Part(
        start, end, word, joined, leads, false, false, true, false, false, null, 0, 0, 0);
  }

  /**
   * A name of which this is the first half and {@code second}, which ends at {@code end}, the
   * other.
   */
  Part with(String second, int end) {
    return new Part(
        start,
        end,
        word + second,
        joined,
        true,
        true,
        true,
        false,
        false,
        false,
        Evidence.Sort.NAME,
        1,
        before,
        0);
  }

  /** Whether it only says of what follows how it is. */
  boolean modifies() {
    return vague && KeywordFilter.isModifier(word);
  }

  boolean isInner() {
    return sort == null;
  }

  /** Whether it is a place whose name tells its kind, so that nothing behind belongs to it. */
  boolean isWholePlace() {
    return named
        && word.length() > 2
        && (PLACE_KINDS.indexOf(word.charAt(word.length() - 1)) >= 0 || word.endsWith("街道"));
  }

  /** Whether the name of an office may begin with it. */
  boolean beginsOffice() {
    return place || isWholePlace();
  }

  /** Whether it is a place's name that tells its kind, however short. */
  static boolean tellsKind(String word) {
    return PLACE_KINDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
