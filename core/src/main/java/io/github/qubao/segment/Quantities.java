package io.github.qubao.segment;

import java.util.Set;

/** Stateless. Dates, numeral and measure, determiner and measure: 三本, 这次, 二十一世纪, 2025年3月8日. */
final class Quantities {
  private static final Set<String> PERIODS =
      Set.of("年", "月", "天", "小时", "分钟", "岁", "个", "世纪", "倍", "里", "个月");

  /** What 上个 and 下个 go before. */
  private static final Set<String> NEXT = Set.of("月", "世纪", "星期", "周", "季度");

  /** A measure and what goes on behind it need so much room. */
  private static final int MEASURE_ROOM = 4;

  private static final Set<String> DETERMINERS =
      Set.of("这", "那", "每", "各", "某", "哪", "几", "本", "该", "此", "另", "同", "多少", "好几");

  /** What stands behind a numeral as a measure does, though it is a noun or a time by itself. */
  private static final Set<String> UNITS =
      Set.of(
          ("年 月 日 号 天 时 点 分 秒 小时 分钟 周 星期 季度 世纪 年代 岁 周年 刻钟 元 角 倍 成 度 级 届 代 维 月份 年份 个小时 个月 来年 余年 多年 "
                  + "来岁 多岁 层 楼 步 车 网 趟 圈 里")
              .split(" "));

  /** Between a number and its measure. */
  private static final Set<String> MORE = Set.of("多", "余", "几", "来", "半");

  /** Numerals that the tagger may see as nouns. */
  private static final Set<String> POWERS = Set.of("百", "千", "万", "亿", "百万", "千万", "十万");

  private static final String CLOCK = "年月日号时点分秒";

  private Quantities() {}

  /** The place after a date, or after a numeral or determiner and its measure. */
  static int end(WordView w, int i) {
    int last = i + WordView.LONGEST_WORD;
    int date = i;
    while (date < last && isDatePart(w, date)) {
      date++;
    }
    if (date > i + 1) {
      return date;
    }
    if (isNext(w, i)) {
      return i + (w.word(i + 1).equals("个") ? 3 : 2);
    }
    int at = i;
    boolean counted = false;
    if (w.is(i, PartOfSpeech.PRONOUN) && DETERMINERS.contains(w.word(i))) {
      at++;
    } else if (w.word(i).equals("上") && POWERS.contains(w.word(i + 1))) {
      at += 2;
      counted = true;
    } else if (!isNumeral(w, i)) {
      return i;
    }
    while (at < last - MEASURE_ROOM
        && (isNumeral(w, at) || at > i && (isMore(w, at) || POWERS.contains(w.word(at))))) {
      counted |= isCount(w, at);
      at++;
    }
    // 本台 is who speaks, and counts no machines.
    if (!isMeasure(w, at, counted) || w.word(i).equals("本") && w.word(at).equals("台")) {
      return i;
    }
    return further(w, at + 1, last);
  }

  /** What goes on behind a measure: 两个 多小时, 三年 半, 20世纪 90年代, 3月 8日. */
  private static int further(WordView w, int from, int last) {
    int at = from;
    String measure = w.word(at - 1);
    if (isMore(w, at) && isPeriod(w.word(at + 1))) {
      return at + 2;
    }
    if (w.word(at).startsWith("多") && isPeriod(w.word(at).substring(1))) {
      return at + 1;
    }
    if (w.word(at).equals("半") && isPeriod(measure) && !isPeriod(w.word(at + 1))) {
      return at + 1;
    }
    if (measure.equals("世纪") && isNumeral(w, at) && w.word(at + 1).equals("年代")) {
      return at + 2;
    }
    while (at + 1 < last && isClock(w.word(at - 1))) {
      if (isNumeral(w, at) && isClock(w.word(at + 1))) {
        at += 2;
      } else if (isDatePart(w, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isMeasure(WordView w, int at, boolean counted) {
    String word = w.word(at);
    return w.is(at, PartOfSpeech.MEASURE)
        || UNITS.contains(word)
        || counted && (word.equals("人") || word.equals("国") || word.equals("字"));
  }

  /** 下 个 月, 上 世纪. */
  private static boolean isNext(WordView w, int i) {
    if (!w.word(i).equals("上") && !w.word(i).equals("下")) {
      return false;
    }
    String next = w.word(i + 1);
    return next.equals("世纪")
        || next.equals("个月")
        || next.equals("个") && NEXT.contains(w.word(i + 2));
  }

  private static boolean isPeriod(String word) {
    return PERIODS.contains(word);
  }

  private static boolean isClock(String word) {
    return word.length() == 1 && CLOCK.contains(word);
  }

  private static boolean isMore(WordView w, int i) {
    return MORE.contains(w.word(i));
  }

  private static boolean isNumeral(WordView w, int i) {
    String word = w.word(i);
    return w.is(i, PartOfSpeech.NUMERAL)
        || word.length() > 1
            && word.charAt(0) == '第'
            && ChineseNumerals.isDigits(word.toCharArray(), 1, word.length());
  }

  /** Whether a numeral says how many: 六, 1500, 两百, and not 许多. */
  private static boolean isCount(WordView w, int i) {
    String word = w.word(i);
    if (word.isEmpty()) {
      return false;
    }
    char first = word.charAt(0);
    return RuleChars.isDigit(first)
        || ChineseNumerals.mayBegin(first)
        || "两几多余上".indexOf(first) >= 0;
  }

  /** A number with the unit of a date, in one word. */
  private static boolean isDatePart(WordView w, int i) {
    if (!w.is(i, PartOfSpeech.TIME)) {
      return false;
    }
    String word = w.word(i);
    char first = word.charAt(0);
    return word.length() > 1
        && (RuleChars.isDigit(first) || ChineseNumerals.mayBegin(first))
        && CLOCK.indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
