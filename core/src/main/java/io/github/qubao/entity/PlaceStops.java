package io.github.qubao.entity;

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

  private static final CharSet DASHES = new CharSet("—-－–→→~～");

  private static final WordSet OF_LINES =
      new WordSet("路 公交 公交车 班车 首班 末班 首班车 末班车 站 站点 线路 专线 停靠 途经 途径 发车 始发 起点 终点 沿线 走向 经由 路线");

  /** What tells the way before a stop, and is none of its name. */
  private static final WordSet WAYS = new WordSet("沿 过 经 经过 途经 途径 终点 起点 终点站 起点站 始发站 由 自 路经 改走 绕行");

  private PlaceStops() {}

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (isDash(w, i)) {
        i = line(w, i, names);
      }
    }
  }

  private static boolean isDash(Words w, int i) {
    return w.length(i) == 1 && DASHES.has(w.first(i));
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
    for (int i = from; i < end; i++) {
      // An office there keeps its name, a person is none.
      if (names.isTaken(i) && (names.typeAt(i) != Entity.Type.PLACE || i == from && names.tokensAt(i) == end - from)) {
        return;
      }
    }
    for (int i = from; i < end; i++) {
      if (names.tokensAt(i) > 0) {
        names.remove(i);
      }
    }
    names.add(from, end - from, Entity.Type.PLACE, Certainty.PLACE_BY_CONTEXT);
  }
}
