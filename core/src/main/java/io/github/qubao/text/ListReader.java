package io.github.qubao.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Not thread-safe. Finds the lists whose items are sentences: 一是…。二是…。三是…。 */
final class ListReader {
  /** So many sentences may stand between two items; beyond, the marks are those of chapters. */
  private static final int MOST_BETWEEN = 3;

  private static final String NUMERALS = "一二三四五六七八九";

  private static final String NUMERAL = "(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

  private static final String NUMBER = "[1-9１-９][0-9０-９]?";

  static final Cue ITEM =
      new Cue(
          Pattern.compile(
              ("(" + NUMERAL + ")(?:是|要|、)|[（(](" + NUMERAL + "|" + NUMBER + ")[）)]")
                  + ("|第(" + NUMERAL + ")(?:[，,、是]|[\\u4e00-\\u9fff]{1,3}[是，])|其(" + NUMERAL)
                  + (")[，,是、]|(" + NUMBER + ")[、.．](?![0-9０-９])|([①-⑳])|(首先|其次|再次|最后)[，,]")),
          "(（123456789１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十其再最第首");

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
    int number = 0;
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (c >= '①' && c <= '⑳') {
        number = c - '①' + 1;
      } else if (c == '十') {
        number = 10 * Math.max(1, number);
      } else {
        int digit = Character.digit(c, 10);
        number = digit < 0 ? number + NUMERALS.indexOf(c) + 1 : 10 * number + digit;
      }
    }
    return number;
  }

  /** The sentence before item 2 that has item 1 in it: …三项措施：一是…。 */
  private int holdsFirst(int second) {
    String item = sentences.get(second);
    String mark =
        switch (styles[second]) {
          case 1, 5 -> first(item.charAt(0)) + item.charAt(1);
          case 2 -> "" + item.charAt(0) + first(item.charAt(1)) + item.charAt(2);
          case 3 -> "第一";
          case 4 -> "其一";
          case 6 -> "①";
          default -> "首先";
        };
    for (int i = second - 1; i >= 0 && i >= second - 1 - MOST_BETWEEN; i--) {
      if (holds(sentences.get(i), mark)) {
        return i;
      }
    }
    return -1;
  }

  /** One, written as two is. */
  private static String first(char two) {
    return two == '2' ? "1" : two == '２' ? "１" : "一";
  }

  /** Whether a sentence has the mark, which is no part of a number: neither 21. nor 1.5. */
  private static boolean holds(String sentence, String mark) {
    boolean number = Character.isDigit(mark.charAt(0));
    for (int at = sentence.indexOf(mark); at >= 0; at = sentence.indexOf(mark, at + 1)) {
      int end = at + mark.length();
      boolean inNumber =
          at > 0 && Character.isDigit(sentence.charAt(at - 1))
              || end < sentence.length() && Character.isDigit(sentence.charAt(end));
      if (!number || !inNumber) {
        return true;
      }
    }
    return false;
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
