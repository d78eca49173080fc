package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stateless and thread-safe. Leaves out of a clause's words when it was. */
final class HeadlineTimes {
  private static final Set<String> LINKS = Set.of("至", "到", "—", "-", "～", "~", "、", "和");

  private static final Set<String> UNITS = Set.of("年", "月", "日");

  /** Behind a time these belong to it: 年初, 以来. */
  private static final Set<String> ENDS =
      Set.of(
          "初", "末", "底", "间", "起", "许", "左右", "前后", "以来", "来", "前", "后", "时", "时分", "期间", "中旬",
          "上旬", "下旬");

  /** Before a time it belongs to it. */
  private static final Set<String> STARTS = Set.of("于", "自", "截至", "从", "在", "当", "直到", "到");

  private static final Set<String> NOW = Set.of("现", "今");

  /** These belong to no name. */
  private static final Set<String> LATELY = Set.of("近日", "日前", "昨日", "昨天");

  private HeadlineTimes() {}

  private static boolean isNoun(Token t) {
    return switch (t.partOfSpeech()) {
      case NOUN, VERBAL_NOUN, PLACE, ORGANIZATION, ABBREVIATION -> true;
      default -> false;
    };
  }

  static List<Token> leftOut(String text, List<Token> all) {
    List<Token> out = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < all.size(); ) {
      int end = depth > 0 ? i : timeEnd(text, all, i);
      if (end > i
          && isAdverbial(text, all, i, end)
          && !HeadlineText.isNamedByTime(text, all, i, end)) {
        i = end;
        continue;
      }
      do {
        depth += Characters.nesting(text.charAt(all.get(i).start()));
        out.add(all.get(i++));
      } while (i < end);
    }
    return out;
  }

  /** Whether a time is no part of a name: 6月3日, or at the head of a clause or of what is told. */
  private static boolean isAdverbial(String text, List<Token> all, int i, int end) {
    boolean named = i > 0 && end < all.size() && isNoun(all.get(i - 1)) && isNoun(all.get(end));
    boolean digit = Character.isDigit(text.charAt(all.get(i).start()));
    if (digit && !named && !isInObject(text, all, i, end)) {
      return true;
    }
    if (i == 0 && end == 1 && NOW.contains(all.get(0).in(text)) && end < all.size()) {
      PartOfSpeech next = all.get(end).partOfSpeech();
      return next == PartOfSpeech.ADVERB || next == PartOfSpeech.VERB;
    }
    if (end == i + 1 && LATELY.contains(all.get(i).in(text)) && end < all.size()) {
      return true;
    }
    Token last = all.get(end - 1);
    boolean one = last.end() - last.start() == 1 && last.partOfSpeech() == PartOfSpeech.TIME;
    if (isInside(all, i) || isInObject(text, all, i, end)) {
      return false;
    }
    if (end == all.size()) {
      return !one;
    }
    return switch (all.get(end).partOfSpeech()) {
      case VERB, PREPOSITION, ADVERB, PUNCTUATION -> !one;
      default -> !one && i == 0;
    };
  }

  /** Behind a verb, 的 or 比. */
  private static boolean isInside(List<Token> all, int i) {
    return i > 0
        && switch (all.get(i - 1).partOfSpeech()) {
          case VERB, PARTICLE, PREPOSITION -> true;
          default -> false;
        };
  }

  /** Behind 了 or 比, or between a verb's object and its last character: 研学|行前|会. */
  private static boolean isInObject(String text, List<Token> all, int i, int end) {
    if (i == 0) {
      return false;
    }
    String before = all.get(i - 1).in(text);
    if (before.equals("了") || before.equals("比") || before.equals("较")) {
      return true;
    }
    return end < all.size()
        && isNoun(all.get(i - 1))
        && all.get(end).end() - all.get(end).start() == 1
        && "会展赛节课班".contains(all.get(end).in(text));
  }

  /** Where a time ends that begins with word {@code i}; {@code i} if none does. */
  private static int timeEnd(String text, List<Token> all, int i) {
    int at = i;
    if (STARTS.contains(all.get(at).in(text)) && at + 1 < all.size()) {
      at++;
    }
    int end = at;
    while (end < all.size()) {
      int unit = timeUnit(text, all, end);
      if (unit > end) {
        end = unit;
      } else if (end > at
          && LINKS.contains(all.get(end).in(text))
          && end + 1 < all.size()
          && timeUnit(text, all, end + 1) > end + 1) {
        end = timeUnit(text, all, end + 1);
      } else {
        break;
      }
    }
    if (end == at) {
      return i;
    }
    while (end < all.size() && ENDS.contains(all.get(end).in(text))) {
      end++;
    }
    return end;
  }

  private static int timeUnit(String text, List<Token> all, int i) {
    Token t = all.get(i);
    if (t.partOfSpeech() == PartOfSpeech.TIME && !t.in(text).endsWith("会上")) {
      return i + 1;
    }
    if (t.partOfSpeech() != PartOfSpeech.NUMERAL) {
      return i;
    }
    int next = i + 1;
    while (next < all.size() && all.get(next).partOfSpeech() == PartOfSpeech.WHITE_SPACE) {
      next++;
    }
    String unit = next < all.size() ? all.get(next).in(text) : "";
    // 20年 says how long.
    boolean when = UNITS.contains(unit) && (!unit.equals("年") || t.end() - t.start() == 4);
    return when ? next + 1 : i;
  }
}
