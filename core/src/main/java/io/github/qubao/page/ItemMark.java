package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stateless and thread-safe. The number or the mark before an item: 1、 一、 ● ◆. */
final class ItemMark {
  static final String BULLETS = "●◆■★☆▲△◎○□◇※▶";

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?:[0-9]{1,2}(?:、|[.．](?![0-9]))|[一二三四五六七八九十]{1,3}、|[" + BULLETS + "])[\\s　]{0,2}");

  private ItemMark() {}

  /** Behind the number or the mark with which the line begins, and blanks; 0 if there is none. */
  static int end(String line) {
    Matcher mark = PATTERN.matcher(line);
    int end = mark.lookingAt() ? Characters.skipBlanks(line, mark.end(), line.length()) : 0;
    return end < line.length() ? end : 0;
  }
}
