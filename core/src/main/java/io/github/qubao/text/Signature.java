package io.github.qubao.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per piece of text. Tells whether a piece says who wrote and nothing else:
 * names, before them what tells of writers, an office (县文化馆 祁芳), a role (记者 祁芳) or the work (文/祁芳
 * 图/伍强), behind them the work (祁芳 报道).
 */
final class Signature {
  /** No signature has more characters. */
  private static final int LONGEST = 60;

  private static final int MOST_PIECES = 16;

  private static final String BETWEEN = " 　\t、/／:：·|｜丨";

  private static final Set<String> WORK =
      Set.of("文", "文字", "撰文", "撰稿", "供稿", "作者", "图文", "文图", "报道", "综合报道");

  /** A photographer's work: by itself it is a credit, whoever is named with it. */
  private static final Set<String> PHOTO_WORK = Set.of("图", "图片", "摄", "摄影", "摄像", "供图", "摄影报道");

  /** Who is named behind these did not write. */
  private static final Set<String> EDITORS = Set.of("责任编辑", "责编", "编辑", "编审", "审核", "校对", "监制");

  private static final Pattern PUBLISHER =
      Pattern.compile(BylineWords.PUBLISHER_ENDS + "[A-Za-z]{0,8}$|^云上");

  private static final Pattern PEN_NAME = Pattern.compile("[" + Characters.HAN + "]{2,4}");

  private final String text;
  private final int end;
  private int at;
  private int names;
  private int doubtful;
  private boolean office;
  private boolean told;
  private boolean toldFirst;
  private boolean wrote;
  private boolean photographed;

  private Signature(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /**
   * Whether {@code text[start, end)}, a bracket behind a text, says who wrote. Behind an office
   * names must begin with a surname; pen names (笔名) do for a paper's or a station's writers, and
   * where a role or the work is told.
   */
  static boolean is(String text, int start, int end) {
    Signature s = new Signature(text, start, end);
    return s.read() && (s.told || s.office && s.doubtful == 0);
  }

  /** Whether a line of its own says who wrote: it begins with a role, a paper or the work. */
  static boolean isLine(Piece line) {
    Signature s = new Signature(line.text(), 0, line.text().length());
    boolean mayBe = !line.has(Sign.TEXT_MARK) || line.has(Sign.EDITOR);
    return mayBe && s.read() && s.toldFirst;
  }

  /** Reads all pieces; false if one of them can be none of these, or there is no name. */
  private boolean read() {
    if (end - at > LONGEST) {
      return false;
    }
    for (int n = 0; n < MOST_PIECES; n++) {
      skipBetween();
      if (at == end) {
        return names > 0 && (wrote || !photographed);
      }
      int to = at;
      while (to < end && BETWEEN.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      if (!piece(to)) {
        return false;
      }
    }
    return false;
  }

  private void skipBetween() {
    while (at < end && BETWEEN.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean piece(int to) {
    int start = at;
    at = to;
    String piece = text.substring(start, to);
    if (names > 0 && EDITORS.contains(piece)) {
      at = end;
      return true;
    }
    if (WORK.contains(piece)) {
      told = true;
      wrote = true;
      return true;
    }
    if (PHOTO_WORK.contains(piece)) {
      photographed = true;
      // A reporter's 摄影报道 is both; 摄影：祁芳 leaves to have written to those before.
      boolean label = to < end && "：:/／".indexOf(text.charAt(to)) >= 0;
      wrote |= told && (text.startsWith("报道", to - 2) || label && names > 0);
      return true;
    }
    int role = BylineWords.roleEnd(text, start, to);
    if (role >= 0) {
      told = true;
      // A role that runs into a word need not have a name behind it: 记者走基层.
      return role == to || Surnames.isFullName(text, role, to) && name(role, to);
    }
    if (names == 0 && isOffice(start, to)) {
      return true;
    }
    return name(start, to);
  }

  /** An office, perhaps with what it did or whom it sent: 县档案馆供稿, 县融媒体中心记者. */
  private boolean isOffice(int start, int to) {
    int last = to;
    if (BylineWords.mayHaveRole(text, start, to)) {
      Matcher role = BylineWords.ROLES.matcher(text).region(start, to);
      while (role.find()) {
        last = role.end() == to ? role.start() : last;
      }
    }
    last = text.startsWith("供稿", to - 2) ? to - 2 : last;
    if (!BylineWords.isOffice(text, start, last)) {
      return false;
    }
    office = true;
    wrote |= text.startsWith("供稿", last);
    told |= last < to || PUBLISHER.matcher(text).region(start, last).find();
    return true;
  }

  private boolean name(int start, int to) {
    toldFirst |= names == 0 && told;
    names++;
    if (Surnames.isFullName(text, start, to)) {
      return true;
    }
    int given = Characters.skipBlanks(text, to, end);
    if (to == start + 1
        && given < end
        && (given + 1 == end || BETWEEN.indexOf(text.charAt(given + 1)) >= 0)
        && Surnames.isFullName(text, start, given + 1)) {
      // 李　明
      at = given + 1;
      return true;
    }
    doubtful++;
    return PEN_NAME.matcher(text).region(start, to).matches()
        && !BylineGrammar.NO_NAME.matcher(text).region(start, to).lookingAt();
  }
}
