package io.github.qubao.text;

import static io.github.qubao.text.Characters.HAN;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Stateless and thread-safe. How Chinese newspapers say where a report comes from (dateline, 电头)
 * and who wrote it (byline, 署名).
 */
public final class BylineGrammar {
  /** What a page calls a writer, as a regex. */
  public static final String ROLE = BylineWords.ROLE;

  /** Those whom a byline names. */
  public static final List<String> WRITERS = BylineWords.WRITERS;

  private static final String BULLET = "[" + BylineWords.BULLETS + "]";

  /** How a body opens: 本报讯（…）, 本报讯 记者甲报道, 新华社某地某日电, （记者甲）, □ 记者甲. */
  private static final Pattern OPENER =
      Pattern.compile(
          ("(?:" + BULLET + "\\s*+)?(?:" + BylineWords.AGENCY)
              + ("[^，。；“]{0,14}?" + BylineWords.NEWS + "(?=$|[\\s（(，,：:　]|[记通]|[" + HAN + "0-9])")
              + ("|[" + HAN + "]{2,10}" + BylineWords.PUBLISHER_ENDS)
              + "(?:(?:[0-9０-９]{1,2}月[0-9０-９]{1,2}日)?讯|[0-9０-９]{1,2}月[0-9０-９]{1,2}日电)(?=[\\s　（(])"
              + ("|["
                  + HAN
                  + "]{1,12}?"
                  + BylineWords.PUBLISHER_ENDS
                  + ROLE
                  + "[\\s　]{1,4}["
                  + HAN
                  + "]")
              + ("|据?新华社[" + HAN + "]{2,6}[0-9０-９月]{1,7}日?$")
              + ("|" + BylineWords.IN_SQUARE_BRACKETS)
              + ("|[（(]\\s*+" + ROLE)
              + "|本报(?:记者|通讯员)"
              + ("|" + BULLET + "\\s*+" + ROLE + ")"));

  /** Writers named in the bracket behind a dateline. */
  private static final Pattern HEAD_BRACKET =
      Pattern.compile("^[^，。（(]{0,24}[（(]([^（）()]{2,60})[）)]");

  /** Writers named behind a dateline without brackets. */
  private static final Pattern HEAD_OPEN =
      Pattern.compile(
          ("^(?:" + BULLET + "|" + BylineWords.AGENCY)
              + ("|[" + HAN + "]{1,12}?" + BylineWords.PUBLISHER_ENDS)
              + (")[^（(，。]{0,10}?" + BylineWords.NEWS + "?[\\s　]*+(" + ROLE)
              + "[^（(，。：:]{2,30}?)(?:报道|摄影报道)?(?=$|[\\s　，。：:]|报道)");

  /** What stands before names on a line of their own, where it is no role: 文/甲, 作者：甲. */
  static final Cue AUTHOR =
      new Cue(
          Pattern.compile(
              "(?:文[/／、]图|图[/／、]文)[\\s　:：]{1,4}+"
                  + "|(?:"
                  + BylineWords.AUTHOR_LABELS
                  + ")\\s?[:：/／]\\s{0,4}+"),
          "文图作撰");

  private static final Pattern PEN_NAMES =
      Pattern.compile("[" + HAN + "]{2,3}(?:[、　 ]{1,2}[" + HAN + "]{2,3}){0,2}");

  /** What stands where a name may stand, and is none. */
  static final Pattern NO_NAME =
      Pattern.compile(
          "综合|资料|网络|截图|提供|视频|本[报刊网台]|特稿|专稿|专电|图片|消息|短评|评论|社论|编者|编后|简讯|链接|背景|延伸|相关|综述|特写|通讯|侧记|随笔|散文|诗歌|小说");

  private static final String BETWEEN_NAMES = "、，,　 \t";

  /** No list of names without a role has more characters. */
  private static final int LONGEST_NAMES = 24;

  /** What stands behind names has no more characters. */
  private static final int LONGEST_REPORTS = 6;

  private BylineGrammar() {}

  /**
   * What {@code text}, in simplified characters, says before it begins; never more than its first
   * lines are looked at.
   */
  public static Opening opening(String text) {
    return new OpeningReader(Objects.requireNonNull(text, "text")).read();
  }

  /** Whether a text opens with a dateline or a byline. */
  public static boolean opens(String text) {
    return OPENER.matcher(Objects.requireNonNull(text, "text")).lookingAt();
  }

  /**
   * Whether a text that {@link #opens} does so with what may stand inside a paragraph too: a
   * bracket, or 本报记者.
   */
  public static boolean opensWeakly(String text) {
    Objects.requireNonNull(text, "text");
    return text.startsWith("（")
        || text.startsWith("(")
        || text.startsWith("本报记者")
        || text.startsWith("本报通讯员");
  }

  /** Whether a line is nothing but a byline: 记者 甲 通讯员 乙. */
  public static boolean isWholeLine(String line) {
    Objects.requireNonNull(line, "line");
    return line.length() <= BylineWords.LONGEST_LINE && isWholeLine(new Piece(line));
  }

  static boolean isWholeLine(Piece piece) {
    String line = piece.text();
    if (line.length() > BylineWords.LONGEST_LINE) {
      return false;
    }
    if (isAuthorLine(line) || Signature.isLine(piece)) {
      return true;
    }
    if (!BylineMatcher.matches(line)) {
      return false;
    }
    // A role that runs into a word need not have a name behind it: 记者走基层.
    int role = BylineWords.roleEnd(line, 0, line.length());
    return role < 0
        || role == line.length()
        || !Characters.isHan(line.charAt(role))
        || Surnames.lengthAt(line, role) > 0;
  }

  /** Whether a line is what a web page writes between headline and text: 来源：… 作者：… 2026-06-03. */
  public static boolean isSourceLine(String line) {
    return SourceLine.is(new Piece(Objects.requireNonNull(line, "line")));
  }

  /** Where a line that {@link #isSourceLine} names writers; empty if it does not, or is none. */
  public static Optional<Span> sourceWriters(String line) {
    return SourceLine.writers(Objects.requireNonNull(line, "line"));
  }

  /** Whether a line may be a name and nothing else. */
  public static boolean isBareName(String line) {
    Objects.requireNonNull(line, "line");
    return isNames(line, 0, line.length());
  }

  /**
   * Whether {@code text[start, end)} may be a few names, with blanks, 、 or commas between, and no
   * more; a district may stand before them (石桥镇 祁芳).
   */
  public static boolean isNames(String text, int start, int end) {
    Objects.requireNonNull(text, "text");
    if (end - start > LONGEST_NAMES) {
      return false;
    }
    int at = start;
    boolean named = false;
    while (at < end) {
      int to = at;
      while (to < end && BETWEEN_NAMES.indexOf(text.charAt(to)) < 0) {
        to++;
      }
      if (to == at + 1 && isSpacedName(text, at, end)) {
        named = true;
        to = Characters.skipBlanks(text, to, end) + 1;
      } else if (to > at) {
        if (to - at > 4 || !Surnames.isFullName(text, at, to)) {
          return false;
        }
        named |= !BylineWords.isDistrict(text, at, to);
      }
      at = to + 1;
    }
    return named;
  }

  /** The same with what they did behind the names: 祁芳 伍强 报道, 祁芳报道. */
  static boolean isNamesWhoReport(String text, int start, int end) {
    Matcher reports = BylineWords.REPORTS.matcher(text).region(start, end);
    int last = Math.max(start, end - LONGEST_REPORTS);
    for (int at = end - 1; at > last; at--) {
      // A name may end with 文 or 图: without a blank before it, what they did has two characters.
      boolean apart = Characters.isBlank(text.charAt(at - 1));
      if ((apart || end - at > 1)
          && reports.region(at, end).matches()
          && isNames(text, start, Characters.skipBlanksBack(text, start, at))) {
        return true;
      }
    }
    return isNames(text, start, end);
  }

  /**
   * Whether {@code text[start, end)} may be a few names of which it is not asked that they begin
   * with a surname, as pen names (笔名) do not: where they stand has to tell what they are.
   */
  public static boolean isPenNames(String text, int start, int end) {
    return PEN_NAMES.matcher(Objects.requireNonNull(text, "text")).region(start, end).matches()
        && !NO_NAME.matcher(text).region(start, end).lookingAt();
  }

  /** Whether a name of two characters with a blank between begins here: 李　明. */
  private static boolean isSpacedName(String text, int at, int end) {
    int given = Characters.skipBlanks(text, at + 1, end);
    boolean over =
        given + 1 == end || given + 1 < end && BETWEEN_NAMES.indexOf(text.charAt(given + 1)) >= 0;
    return given > at + 1
        && over
        && Surnames.isFullName("" + text.charAt(at) + text.charAt(given), 0, 2);
  }

  /**
   * Whether {@code text[start, end)} is the name of an office, a paper or a district: 云桥县档案馆, 石桥镇.
   */
  public static boolean isOffice(String text, int start, int end) {
    return BylineWords.isOffice(Objects.requireNonNull(text, "text"), start, end);
  }

  /**
   * Whether {@code text[start, end)}, a bracket behind a text, says who wrote: 作者：甲 乙, 文/甲 图/乙,
   * 县档案馆 甲, 甲.
   */
  public static boolean isAuthors(String text, int start, int end) {
    Matcher label =
        AUTHOR.pattern().matcher(Objects.requireNonNull(text, "text")).region(start, end);
    return isNames(text, label.lookingAt() ? label.end() : start, end)
        || Signature.is(text, start, end);
  }

  /** The same of a line of its own; names alone stand in a bracket there. */
  private static boolean isAuthorLine(String line) {
    boolean bracket = line.startsWith("（") || line.startsWith("(");
    boolean closed = line.endsWith("）") || line.endsWith(")");
    return bracket == closed
        && (bracket
            ? line.length() > 1 && isAuthors(line, 1, line.length() - 1)
            : AUTHOR.begins(line) && isAuthors(line, 0, line.length()));
  }

  /** Whether {@code text[start, end)} begins with what a page calls a writer. */
  public static boolean beginsWithRole(String text, int start, int end) {
    Objects.checkFromToIndex(start, end, Objects.requireNonNull(text, "text").length());
    return BylineWords.roleEnd(text, start, end) >= 0;
  }

  /**
   * Where a text that {@link #opens} names its writers behind the dateline; empty if it does not.
   */
  public static Optional<Span> writers(String text) {
    if (!opens(text)) {
      return Optional.empty();
    }
    Matcher bracket = HEAD_BRACKET.matcher(text);
    if (bracket.find()
        && (BylineWords.ROLES.matcher(bracket.group(1)).find()
            || isNamesWhoReport(text, bracket.start(1), bracket.end(1))
            || isPenNames(text, bracket.start(1), bracket.end(1)))) {
      return Optional.of(new Span(bracket.start(1), bracket.end(1)));
    }
    Optional<Span> byline = opening(text).byline();
    if (byline.isPresent()) {
      return byline;
    }
    Matcher open = HEAD_OPEN.matcher(text);
    if (open.find() && Surnames.lengthAt(text, firstName(text, open.start(1), open.end(1))) > 0) {
      return Optional.of(new Span(open.start(1), open.end(1)));
    }
    return Optional.empty();
  }

  /** Where the first name behind the first role of {@code text[start, end)} would begin. */
  private static int firstName(String text, int start, int end) {
    Matcher role = BylineWords.ROLES.matcher(text).region(start, end);
    return Characters.skipBlanks(text, role.find() ? role.end() : start, end);
  }

  /**
   * Immutable and thread-safe. What a report says of itself before its text begins: where it comes
   * from (dateline, 电头: 新华社北京6月3日电, 本报讯) and who wrote it (byline, 署名: （记者甲 通讯员乙）). All offsets are
   * UTF-16 offsets into that text.
   *
   * @param dateline where it comes from, if it says so
   * @param byline who wrote it, if it says so, with brackets and titles
   * @param textStart where the text itself begins; 0 if there is neither, even where blanks stand
   *     there
   */
  public record Opening(Optional<Span> dateline, Optional<Span> byline, int textStart) {
    /** Checks that nothing is missing. */
    public Opening {
      Objects.requireNonNull(dateline, "dateline");
      Objects.requireNonNull(byline, "byline");
    }

    /** Dateline and byline together; empty if there is neither. */
    public Optional<Span> span() {
      if (dateline.isEmpty() || byline.isEmpty()) {
        return dateline.or(() -> byline);
      }
      Span a = dateline.get();
      Span b = byline.get();
      return Optional.of(new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }

    // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Opening o
          && dateline.equals(o.dateline)
          && byline.equals(o.byline)
          && textStart == o.textStart;
    }

    @Override
    public int hashCode() {
      return Objects.hash(dateline, byline, textStart);
    }
  }
}
