package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. The stops of a line, with dashes between: 柳湖花园—云桥广场—县医院—东关桥. Each is where one gets
 * off, an office that gives its name too.
 */
final class PlaceStops {
  /** So many dashes a line has at least: two ends with one dash are of any road. */
  private static final int LEAST = 3;

  private static final int MOST_TOKENS = 8;

  private static final int SHORTEST = 2;

  private static final int LONGEST = 12;

  /** So many tokens around the list tell that it is of a line. */
  private static final int AROUND = 16;

  static final CharSet DASHES = new CharSet("—-－–→→~～");

  private static final WordSet OF_LINES =
      new WordSet("路 公交 公交车 班车 首班 末班 首班车 末班车 站 站点 线路 专线 停靠 途经 途径 发车 始发 起点 终点 沿线 走向 经由 路线");

  /** What tells the way before a stop, and is none of its name. */
  private static final WordSet WAYS = new WordSet("沿 过 经 经过 途经 途径 终点 起点 终点站 起点站 始发站 由 自 路经 改走 绕行");

  /** What a line does at its stops. */
  private static final WordSet CALLS = new WordSet("停靠 经停 途经 途径");

  private static final int LONGEST_LIST = 60;

  private PlaceStops() {}

  static void addMarks(Map<String, Long> all) {
    CALLS.addTo(all, Marks.CALL);
  }

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (isDash(w, i)) {
        i = line(w, i, names);
      } else if (w.shows(i, Marks.CALL)) {
        called(w, i + 1, names);
      } else if (w.shows(i, Marks.QUOTE_END) && w.isChar(i, '”') && isStation(w, i + 1)) {
        quoted(w, i, names);
      }
    }
  }

  /** 停靠 柳湖、桥头、老车站: those that a list has. */
  private static void called(Words w, int from, Names names) {
    int first = w.isChar(from, '：') || w.isChar(from, ':') ? from + 1 : from;
    int marks = 0;
    // 船舶 停靠、补给: what is done there.
    if (isMark(w, first)) {
      return;
    }
    for (int i = first; i < first + LONGEST_LIST && (w.isHan(i) || isMark(w, i)); i++) {
      marks += w.isChar(i, '、') ? 1 : 0;
    }
    int end = first;
    for (int n = 0; marks >= 2 && n <= marks; n++) {
      int item = end;
      while (w.isHan(end) && !isMark(w, end) && !w.isChar(end, '等') && !isVerb(w, end)) {
        end++;
      }
      if (!w.isBoundary(end) && !isMark(w, end) && !w.isChar(end, '等')) {
        return;
      }
      stop(w, item, end, names);
      if (!isMark(w, end)) {
        return;
      }
      end++;
    }
  }

  private static boolean isVerb(Words w, int i) {
    return w.is(i, PartOfSpeech.VERB) && w.length(i) >= 2 || w.isChar(i, '的');
  }

  private static boolean isMark(Words w, int i) {
    return w.isChar(i, '、') || w.isChar(i, '和');
  }

  /** “桥头”“柳湖路口”两站 */
  private static void quoted(Words w, int last, Names names) {
    int end = last;
    while (w.isChar(end, '”')) {
      int first = end - 1;
      while (first > end - MOST_TOKENS && w.isHan(first)) {
        first--;
      }
      if (!w.isChar(first, '“')) {
        return;
      }
      stop(w, first + 1, end, names);
      end = isMark(w, first - 1) ? first - 2 : first - 1;
    }
  }

  private static boolean isStation(Words w, int i) {
    return w.isChar(i, '站')
        || w.length(i) == 2 && w.last(i) == '站' && "两二三四五六七八九十".indexOf(w.first(i)) >= 0
        || w.is(i, PartOfSpeech.NUMERAL) && (w.isChar(i + 1, '站') || w.isChar(i + 2, '站'));
  }

  private static boolean isDash(Words w, int i) {
    return w.shows(i, Marks.DASH) && w.length(i) == 1;
  }

  /** Reads the stops around the dash and those behind it. Which token is its last dash. */
  private static int line(Words w, int dash, Names names) {
    int dashes = 1;
    int last = dash;
    for (int next = next(w, last); next > last; next = next(w, last)) {
      last = next;
      dashes++;
    }
    if (dashes < LEAST || !isOfLine(w, dash, last) || names(w, dash, last, names) < 2) {
      return last;
    }
    stop(w, first(w, dash), dash, names);
    for (int from = dash; from < last; ) {
      int next = next(w, from);
      stop(w, from + 1, next, names);
      from = next;
    }
    int end = last + 1;
    while (end <= last + MOST_TOKENS && w.isHan(end)) {
      end++;
    }
    stop(w, last + 1, end, names);
    return last;
  }

  /** At which token the next dash stands, {@code from} if there is none near. */
  private static int next(Words w, int from) {
    for (int i = from + 2; i <= from + 1 + MOST_TOKENS; i++) {
      if (isDash(w, i)) {
        return i;
      }
      if (w.isBoundary(i) && !isBracket(w, i)) {
        return from;
      }
    }
    return from;
  }

  /** How many of the stops are found as names that begin right behind a dash. */
  private static int names(Words w, int first, int last, Names names) {
    int found = 0;
    for (int i = first; i <= last; i++) {
      found += isDash(w, i) && names.tokensAt(i + 1) > 0 ? 1 : 0;
    }
    return found;
  }

  private static int first(Words w, int dash) {
    int i = dash - 1;
    while (i >= 0 && dash - i <= MOST_TOKENS && (w.isHan(i) || isBracket(w, i))) {
      i--;
    }
    return i + 1;
  }

  private static boolean isBracket(Words w, int i) {
    return w.length(i) == 1 && "（）()".indexOf(w.first(i)) >= 0;
  }

  private static boolean isOfLine(Words w, int first, int last) {
    for (int n = 1; n <= AROUND; n++) {
      if (OF_LINES.has(w, first - n) || OF_LINES.has(w, last + n)) {
        return true;
      }
    }
    return false;
  }

  /** Makes a place of what stands there, up to a bracket, if it is no more than a name. */
  private static void stop(Words w, int from, int behind, Names names) {
    while (from < behind && w.in(from, Vocabulary.TOWARDS) | WAYS.has(w, from)) {
      from++;
    }
    int end = from;
    while (end < behind && w.isHan(end)) {
      end++;
    }
    int chars = end == from ? 0 : w.end(end - 1) - w.start(from);
    if (chars < SHORTEST || chars > LONGEST || end < behind && !isBracket(w, end)) {
      return;
    }
    // 柏川桥: called as people are, and nobody gets off at one.
    if (names.typeAt(from) == Entity.Type.PERSON && names.tokensAt(from) == end - from) {
      names.setPlace(from, Certainty.PLACE_BY_CONTEXT);
      return;
    }
    int found = 0;
    for (int i = from; i < end; i++) {
      found += names.tokensAt(i) > 0 ? 1 : 0;
      // An office there keeps its name, a person is none.
      if (names.isTaken(i)
          && (names.typeAt(i) != Entity.Type.PLACE
              || i == from && names.tokensAt(i) == end - from)) {
        return;
      }
    }
    // 云山省 云桥市: two places.
    if (found > 1) {
      return;
    }
    for (int i = from; i < end; i++) {
      if (names.tokensAt(i) > 0) {
        names.remove(i);
      }
    }
    names.add(from, end - from, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
  }
}
