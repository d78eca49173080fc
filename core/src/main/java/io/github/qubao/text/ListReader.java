package io.github.qubao.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Not thread-safe. Finds the lists whose items are sentences: 一是…。二是…。三是…。 */
final class ListReader {
  /** So many sentences may stand between two items; beyond, the marks are those of chapters. */
  private static final int MOST_BETWEEN = 3;

  private static final String NUMERALS = "一二三四五六七八九十";

  static final Cue ITEM =
      new Cue(
          Pattern.compile(
              "([一二三四五六七八九十])(?:是|要|、)|[（(]([一二三四五六七八九十1-9])[）)]|第([一二三四五六七八九十])(?:[，,、是]|[\\u4e00-\\u9fff]{1,3}[是，])"
                  + "|其([一二三四五六七八九])[，,是、]|([1-9])[、.．](?![0-9])|([①②③④⑤⑥⑦⑧⑨])|(首先|其次|再次|最后)[，,]"),
          "(（123456789①②③④⑤⑥⑦⑧⑨一二三四五六七八九十其再最第首");

  private final List<String> sentences;
  private final int[] styles;
  private final int[] numbers;

  /** For each sentence the number of its list from 1 on, or 0. */
  private final int[] lists;

  private int count;

  ListReader(List<String> sentences) {
    this.sentences = sentences;
    int n = sentences.size();
    styles = new int[n];
    numbers = new int[n];
    lists = new int[n];
    for (int i = 0; i < n; i++) {
      parse(i);
    }
    for (int i = 0; i < n; i++) {
      if (numbers[i] == 1 && lists[i] == 0) {
        follow(i, i);
      } else if (numbers[i] == 2 && lists[i] == 0) {
        int head = holdsFirst(i);
        if (head >= 0) {
          follow(head, i);
        }
      }
    }
  }

  /** For each sentence the number of the list that it is an item of, from 1 on, or 0. */
  int[] lists() {
    return lists;
  }

  private void parse(int i) {
    String sentence = sentences.get(i);
    if (!ITEM.mayBegin(sentence)) {
      return;
    }
    Matcher m = ITEM.pattern().matcher(sentence);
    if (!m.lookingAt()) {
      return;
    }
    for (int g = 1; g <= m.groupCount(); g++) {
      String mark = m.group(g);
      if (mark != null) {
        styles[i] = g;
        numbers[i] = number(mark);
      }
    }
  }

  private static int number(String mark) {
    int ordinal = List.of("首先", "其次", "再次", "最后").indexOf(mark);
    if (ordinal >= 0) {
      return ordinal + 1;
    }
    char c = mark.charAt(0);
    return c >= '1' && c <= '9'
        ? c - '0'
        : c >= '①' && c <= '⑨' ? c - '①' + 1 : NUMERALS.indexOf(c) + 1;
  }

  /** The sentence before item 2 that has item 1 in it: …三项措施：一是…。 */
  private int holdsFirst(int second) {
    String mark =
        switch (styles[second]) {
          case 1 -> "一" + sentences.get(second).charAt(1);
          case 3 -> "第一";
          case 4 -> "其一";
          case 6 -> "①";
          case 7 -> "首先";
          default -> "（一）";
        };
    for (int i = second - 1; i >= 0 && i >= second - 1 - MOST_BETWEEN; i--) {
      if (sentences.get(i).contains(mark)) {
        return i;
      }
    }
    return -1;
  }

  private void follow(int first, int from) {
    int last = from;
    int number = numbers[from];
    for (int i = from + 1; i < sentences.size() && i - last <= MOST_BETWEEN + 1; i++) {
      boolean next = numbers[i] == number + 1 || styles[i] == 7 && numbers[i] > number;
      if (next && styles[i] == styles[from]) {
        number = numbers[i];
        last = i;
      }
    }
    if (last > first) {
      Arrays.fill(lists, first, last + 1, ++count);
    }
  }
}
