package io.github.qubao.text;

import io.github.qubao.text.BylineGrammar.Opening;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Finds where a report's dateline and byline end and its text begins. */
final class OpeningReader {
  /** So many lines before the text are looked at: 记者 甲, 通讯员 乙, and then 本报讯. */
  private static final int MOST_LINES = 3;

  /** A bracket that names writers holds no more. */
  private static final int LONGEST_BRACKET = 126;

  private static final int MOST_NAMES = 24;

  private static final int LONGEST_STATION = 20;

  /** Before 讯 and 电 these make another word of it: 通讯, 供电. */
  private static final String NO_NEWS_BEFORE = "通资音短喜视腾科供发用停充家快简";

  /** What a text begins with behind a paper's bare name: 云桥讯 近日，…. */
  private static final String DAY = "(?:近日|日前|近期|连日来|昨[日天]|今[日天]|[0-9０-９]{4}年|[0-9０-９]{1,2}月)";

  /** A dateline that needs nothing behind it: an agency's with place and date, or 本报讯. */
  static final KeyedPattern DATELINE =
      new KeyedPattern(
          Pattern.compile(
              ("(?:[" + BylineWords.BULLETS + "]\\s{0,9}+)?(?:" + BylineWords.AGENCY)
                  + ("[\\s　]{0,9}+[" + Characters.HAN + "·]{0,12}?[\\s　]{0,9}+")
                  + "(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}日)?[\\s　]{0,9}+(?:综合|专)?"
                  + ("(" + BylineWords.NEWS + ")")
                  + ("|(?:[" + Characters.HAN + "]{2,10}[—－-]{1,2})?")
                  + ("[" + Characters.HAN + "·]{1,12}" + BylineWords.PUBLISHER_ENDS)
                  + ("[\\s　]{0,9}+(?:[" + Characters.HAN + "]{2,6}?)?[\\s　]{0,9}+")
                  + "(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日)?"
                  + ("(?<![" + NO_NEWS_BEFORE + "])(" + BylineWords.NEWS + ")")
                  + ("|[" + Characters.HAN + "]{2,10}(?<![" + NO_NEWS_BEFORE + "])(讯)")
                  + ("(?=[\\s　]{0,2}" + BylineWords.ROLE + "|[\\s　]{1,4}(?:" + DAY + "|为))")
                  + ("|([（(]["
                      + Characters.HAN
                      + "·]{1,12}[网报台社媒心布日](?:"
                      + BylineWords.NEWS
                      + ")[）)]))")),
          "讯电息道",
          80);

  /** The same in a bracket of its own, in which anything may stand. */
  static final KeyedPattern SQUARE_DATELINE =
      new KeyedPattern(
          Pattern.compile(
              "(?:[" + BylineWords.BULLETS + "]\\s{0,9}+)?" + BylineWords.IN_SQUARE_BRACKETS),
          "[【〔",
          11);

  /** A dateline of any wording, if a bracket follows that names writers. */
  static final KeyedPattern LOOSE_DATELINE =
      new KeyedPattern(
          Pattern.compile(
              ("(?:[" + BylineWords.BULLETS + "]\\s{0,9}+)?")
                  + ("(?:(?:" + BylineWords.AGENCY + ")[^，。：；“（(]{0,24}")
                  + ("|[" + Characters.HAN + "]{2,12}(?:[0-9]{1,2}[-月][0-9]{1,2}日?)?")
                  + ("(?:(?<![" + NO_NEWS_BEFORE + "])讯|(?<=[0-9]日)电)[\\s　]{0,9}+")
                  + ("|([" + Characters.HAN + "]{1,10}" + BylineWords.PUBLISHER_ENDS + "))")
                  + "(?=[（(【])"),
          "（(【",
          48);

  private static final Pattern IN_BRACKET = Pattern.compile(BylineWords.IN_BRACKET);

  /** What stands before the names instead of a role: 文/甲 图/乙. */
  static final KeyedPattern WORK =
      new KeyedPattern(Pattern.compile("(?:文字|摄影|撰文|文|图)[\\s　]{0,9}+[/／:：、]"), "文摄撰图", 1);

  /** A bracket of three characters that ends so names an office or a meeting: （常务会）. */
  private static final String NO_NAME_ENDS = "会局委部厅署社院馆所站队处科办";

  private static final String BEGINS_WITH_TIME = "0123456789０１２３４５６７８９近日连今昨前当";

  private final String text;
  private int at;
  private @Nullable Span dateline;
  private @Nullable Span byline;

  OpeningReader(String text) {
    this.text = text;
  }

  Opening read() {
    at = skipBlanks(0);
    for (int n = 0; n < MOST_LINES && bylineOfItsOwn(); n++) {
      at = skipBlanks(at);
    }
    if (dateline()) {
      at = skipBlanks(at);
      if (isColonBeforeBracket(at)) {
        at = skipBlanks(at + 1);
      }
    }
    if (!bracket(at)) {
      openByline();
    }
    if (dateline == null && byline == null) {
      return new Opening(Optional.empty(), Optional.empty(), 0);
    }
    at = skipBlanks(at);
    if (at < text.length() && "，,：:".indexOf(text.charAt(at)) >= 0) {
      at = skipBlanks(at + 1);
    }
    return new Opening(Optional.ofNullable(dateline), Optional.ofNullable(byline), at);
  }

  private int skipBlanks(int from) {
    return Characters.skipBlanks(text, from, text.length());
  }

  /** Takes a line that is nothing but a byline, if text follows. */
  private boolean bylineOfItsOwn() {
    int end = at;
    int most = Math.min(text.length(), at + SourceLine.LONGEST + 1);
    while (end < most && !Characters.endsLine(text.charAt(end))) {
      end++;
    }
    if (end >= most) {
      return false;
    }
    Piece line = new Piece(text, at, Characters.skipBlanksBack(text, at, end));
    if (skipBlanks(end) == text.length()) {
      return false;
    }
    Optional<Span> source = SourceLine.writers(line);
    if (source.isPresent()) {
      take(at + source.get().start(), at + source.get().end());
      at = end;
    } else if (BylineGrammar.isWholeLine(line)) {
      take(at, at + line.text().length());
    } else {
      return false;
    }
    return true;
  }

  /**
   * Writers may be named twice: on a line of their own, and in a bracket. Where more than blanks
   * stands between, the first counts.
   */
  private void take(int start, int end) {
    boolean more = byline != null && !Characters.isBlank(text, byline.end(), start);
    if (!more) {
      byline = new Span(byline == null ? start : byline.start(), end);
    }
    at = end;
  }

  private boolean dateline() {
    Matcher square = SQUARE_DATELINE.at(text, at, text.length());
    Matcher strict = square == null ? DATELINE.at(text, at, text.length()) : square;
    if (strict != null && (strict == square || isSure(strict))) {
      dateline = new Span(at, strict.end());
      at = strict.end();
      return true;
    }
    Matcher loose = LOOSE_DATELINE.at(text, at, text.length());
    if (loose != null) {
      int start = at;
      boolean sure = loose.group(1) == null || names(skipBlanks(loose.end() + 1)) >= 0;
      dateline = new Span(start, Characters.skipBlanksBack(text, start, loose.end()));
      at = loose.end();
      if (sure && bracket(at)) {
        return true;
      }
      dateline = null;
      at = start;
    }
    return false;
  }

  /**
   * Whether what follows shows that the dateline is over. Behind 本报讯, behind a date and behind 】
   * anything may follow: 新华社北京6月3日电国务院….
   */
  private boolean isSure(Matcher m) {
    int end = m.end();
    if (end == text.length() || m.group(3) != null || m.group(4) != null) {
      return true;
    }
    char next = text.charAt(end);
    if (Characters.isBlank(next) || "（(【".indexOf(next) >= 0 || isColonBeforeBracket(end)) {
      return true;
    }
    int kind = m.group(2) == null ? m.start(1) : m.start(2);
    char before = text.charAt(kind - 1);
    boolean afterDate = before == '日' && kind - 2 >= m.start() && isDigit(kind - 2);
    if (m.group(2) != null) {
      return afterDate
          || Character.isDigit(next)
          || BylineWords.roleEnd(text, end, text.length()) >= 0;
    }
    boolean own = before == '报' && text.charAt(kind) == '讯';
    return "，,：:".indexOf(next) >= 0 || afterDate || own || text.startsWith("记者", end);
  }

  /** 云汀教育网讯：（通讯员 祁芳）. */
  private boolean isColonBeforeBracket(int i) {
    if (i >= text.length() || "：:".indexOf(text.charAt(i)) < 0) {
      return false;
    }
    int next = skipBlanks(i + 1);
    return next < text.length() && "（(【".indexOf(text.charAt(next)) >= 0;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(text.charAt(i));
  }

  /** Takes a bracket that names writers. */
  private boolean bracket(int from) {
    if (from >= text.length() || "（(【".indexOf(text.charAt(from)) < 0) {
      return false;
    }
    boolean square = text.charAt(from) == '【';
    int most = Math.min(text.length(), from + LONGEST_BRACKET + 2);
    int end = from + 1;
    while (end < most && "（）()【】".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    boolean closed = end < most && (square ? "】" : "）)").indexOf(text.charAt(end)) >= 0;
    if (!closed) {
      return false;
    }
    boolean names = dateline != null && BylineGrammar.isNamesWhoReport(text, from + 1, end);
    if (from == at && !square && (names || namesAlone(from + 1, end))) {
      take(from, end + 1);
      return true;
    }
    if (!IN_BRACKET.matcher(text).region(from, end).find()) {
      return false;
    }
    // Without a dateline it must be sure: （记者走访的三户人家都在家。） is part of the text.
    if (from == at && dateline == null && names(behindStation(skipBlanks(from + 1))) < 0) {
      return false;
    }
    take(from, end + 1);
    return true;
  }

  /** Whether a bracket before a text that says when holds nothing but names: （祁芳 伍强）6月3日，…. */
  private boolean namesAlone(int start, int end) {
    int next = skipBlanks(end + 1);
    return next < text.length()
        && BEGINS_WITH_TIME.indexOf(text.charAt(next)) >= 0
        && !(end - start == 3 && NO_NAME_ENDS.indexOf(text.charAt(end - 1)) >= 0)
        && (BylineGrammar.isNames(text, start, end) || Surnames.areFullNames(text, start, end));
  }

  /** The place behind a paper or station that its writers' role follows; {@code from} if none. */
  private int behindStation(int from) {
    int most = Math.min(text.length(), from + LONGEST_STATION);
    for (int i = from;
        i < most && (Characters.isHan(text.charAt(i)) || text.charAt(i) == '·');
        i++) {
      if (i > from + 1 && isStationEnd(text.charAt(i))) {
        int role = text.charAt(i) == '·' ? i + 1 : skipBlanks(i + 1);
        role += role < text.length() && text.charAt(role) == '·' ? 1 : 0;
        if (names(role) >= 0) {
          return role;
        }
      }
    }
    return from;
  }

  private static boolean isStationEnd(char c) {
    return c == '·' || BylineWords.PUBLISHER_LASTS.has(c);
  }

  /** Takes writers that no bracket holds: 本报记者 甲 通讯员 乙 报道. */
  private void openByline() {
    int end = at;
    int pos = at;
    if (pos < text.length() && BylineWords.BULLETS.indexOf(text.charAt(pos)) >= 0) {
      pos = skipBlanks(pos + 1);
    }
    pos = behindStation(pos);
    for (int n = 0; n < MOST_NAMES; n++) {
      int names = names(pos);
      if (names < 0) {
        break;
      }
      end = names;
      pos = skipSeparators(names);
    }
    if (end == at) {
      return;
    }
    Matcher reports = BylineWords.REPORTS.matcher(text).region(skipBlanks(end), text.length());
    boolean said = reports.lookingAt() && isOver(reports.end(), true);
    if (said || isOver(end, false)) {
      take(at, said ? reports.end() : end);
    }
  }

  /** Whether a byline ends at {@code end}; behind 报道 a comma ends it too, behind a name not. */
  private boolean isOver(int end, boolean reported) {
    if (end == text.length()) {
      return true;
    }
    char next = text.charAt(end);
    return Characters.isBlank(next)
        || "：:".indexOf(next) >= 0
        || reported && ",，".indexOf(next) >= 0;
  }

  private int skipSeparators(int from) {
    int i = from;
    while (i < text.length()
        && (Characters.isBlank(text.charAt(i)) || "、/／".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** The end of a role and the names behind it; -1 if there is no role, or no name behind it. */
  private int names(int from) {
    Matcher work = WORK.at(text, from, text.length());
    int pos = work == null ? from : work.end();
    pos = Math.max(pos, BylineWords.roleEnd(text, pos, text.length()));
    if (pos == from) {
      return -1;
    }
    pos = skipSeparators(pos);
    if (pos < text.length() && "：:".indexOf(text.charAt(pos)) >= 0) {
      pos = skipBlanks(pos + 1);
    }
    int end = -1;
    for (int n = 0; n < MOST_NAMES; n++) {
      int name = name(pos);
      if (name < 0) {
        break;
      }
      end = name;
      pos = skipSeparators(name);
      if (pos == name) {
        break;
      }
    }
    return end;
  }

  /** The end of a name that begins here and ends where something else visibly begins; else -1. */
  private int name(int from) {
    int surname = Surnames.lengthAt(text, from);
    if (surname == 0) {
      return -1;
    }
    for (int length = surname + 2; length > surname; length--) {
      int end = from + length;
      if (end <= text.length() && Surnames.isFullName(text, from, end) && isNameOver(end)) {
        return end;
      }
    }
    // 李　明
    int given = skipBlanks(from + 1);
    boolean spaced = surname == 1 && given == from + 2 && given < text.length();
    return spaced && Surnames.isFullName(text, from, given + 1) && isNameOver(given + 1)
        ? given + 1
        : -1;
  }

  private boolean isNameOver(int end) {
    return end == text.length()
        || Characters.isBlank(text.charAt(end))
        || "、/／，,：:）)】".indexOf(text.charAt(end)) >= 0
        || BylineWords.roleEnd(text, end, text.length()) >= 0
        || BylineWords.REPORTS.matcher(text).region(end, text.length()).lookingAt();
  }
}
