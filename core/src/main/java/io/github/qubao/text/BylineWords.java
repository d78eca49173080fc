package io.github.qubao.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. The words that datelines and bylines are made of: roles, agencies and
 * marks.
 */
final class BylineWords {
  /** What may stand before a role; not the beginning of one (实习生), which would be lost for it. */
  private static final String BEFORE_ROLES =
      "本报|本网|本台|首席|见习|小|学生|校园|特约|特邀|实习(?!生)|全媒体|全媒|融媒体|融媒|驻区|区融媒体中心";

  /** Whom a byline names, as a regex. */
  private static final String ANY_WRITER = "记者|通讯员|实习生|报道员|评论员|撰稿人";

  /** The same in a list. Whoever else asks for writers, in credits or beside names, takes these. */
  static final List<String> WRITERS = List.of(ANY_WRITER.split("\\|"));

  /** Writers, and what they did instead (通讯 甲). */
  private static final String ROLE_NAMES = ANY_WRITER + "|记[\\s　]者|通讯|撰稿";

  /** What a page calls a writer, as a regex. No role has more than six words before its last. */
  static final String ROLE = "(?:" + BEFORE_ROLES + "){0,6}+(?:" + ROLE_NAMES + ")";

  static final Pattern ROLES = Pattern.compile(ROLE);

  /** Words that tell of writers in a bracket behind a dateline. */
  static final String IN_BRACKET = ANY_WRITER + "|撰稿|新闻联播";

  /** What stands before names instead of a role: 作者：甲. */
  static final String AUTHOR_LABELS = "作者|撰文|文字|图文|文图|文";

  /** What may stand behind the names. */
  static final Pattern REPORTS =
      Pattern.compile(
          "[/／]?(?:文[/／、]?图|图[/／、]?文|摄影报道|综合报道|报道|发自[" + Characters.HAN + "]{2,4}|撰文|摄影|摄|文|图)");

  /** With which characters a role may begin. */
  static final String ROLE_FIRSTS =
      Pattern.compile("\\|")
          .splitAsStream(BEFORE_ROLES + "|" + ROLE_NAMES)
          .map(w -> w.substring(0, 1))
          .distinct()
          .collect(joining());

  private static final CharSet MAY_BEGIN_ROLE = new CharSet(ROLE_FIRSTS);

  /** Who sends news, as a regex. */
  static final String AGENCY = "(?:本报|本刊|本台|本[网站](?=讯)|据?新华社|中新社|人民网|新华网|中新网|央视网|央广网)";

  /** What names of papers, stations and their pages end with, as a regex. */
  static final String PUBLISHER_ENDS = "(?:报|周刊|融媒体?中心|融媒体?|全媒体?|网|台|新闻|广电|之窗|客户端|在线|发布)";

  /** What names of offices and houses end with that send a report: 县档案馆, 县供销社. */
  private static final String[] OFFICE_ENDS =
      ("报 周刊 台 网 新闻 广电 之窗 报业 传媒 社 局 办 部 委 会 院 馆 站 所 队 处 科 中心 公司 集团 银行 学校 中学 小学 党校 幼儿园 街道 镇 乡 村 社区 政府 联通"
              + " 电信 基金会 客户端 在线 发布")
          .split(" ");

  /** The last character of each of those. */
  private static final CharSet OFFICE_LASTS =
      new CharSet(
          Arrays.stream(OFFICE_ENDS).map(e -> e.substring(e.length() - 1)).collect(joining()));

  /** Before that an office's name has no more characters, */
  private static final int LONGEST_OFFICE = 22;

  /** and behind it, in Latin letters (云桥发布APP), */
  private static final int LONGEST_LATIN = 8;

  /** and behind 云上. */
  private static final int LONGEST_CLOUD = 6;

  /** The last characters of publishers, of 社 and of 站: a role may follow, 沙浔县广播电视台记者. */
  static final CharSet PUBLISHER_LASTS = new CharSet("台心媒体报网社站布端线闻电窗");

  /** What a dateline ends with, as a regex. */
  static final String NEWS = "(?:讯|电|消息)";

  /** A dateline in a bracket of its own, as a regex: 【柳溪讯】. */
  static final String IN_SQUARE_BRACKETS = "[【\\[〔][^】\\]〕]{1,14}(?:" + NEWS + "|报道)[】\\]〕]";

  /** What stands before a dateline or byline that runs on as text. */
  static final String BULLETS = "□■◆◇●◎";

  /** What stands before a byline on a line of its own. */
  static final String MARKS = BULLETS + "○▲△⊙☆★";

  /** No line that is nothing but a byline has more characters. */
  static final int LONGEST_LINE = 36;

  /** Nor has a district's name: （建设宜居宜业和美乡村） is none. */
  private static final int LONGEST_DISTRICT = 8;

  private BylineWords() {}

  /**
   * Whether {@code text[start, end)} names a district, as writers are named behind where they work:
   * 石桥镇, 江夏区. Of three characters and more it is taken for no person, whatever it begins with (石桥镇
   * far more often than somebody called 石桥镇), but for a double surname and one character (欧阳镇).
   */
  static boolean isDistrict(String text, int start, int end) {
    return end - start > 2
        && end - start <= LONGEST_DISTRICT
        && ("区县市镇乡村".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("街道", end - 2))
        && !(end - start == 3 && Surnames.lengthAt(text, start) == 2)
        && isHan(text, start, end);
  }

  private static boolean isHan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code text[start, end)} may name an office, a paper or a district: 县档案馆, 旗报, 石桥镇. */
  static boolean isOffice(String text, int start, int end) {
    if (isDistrict(text, start, end)) {
      return true;
    }
    boolean paper = end - start == 2 && "县区市旗盟州".indexOf(text.charAt(start)) >= 0;
    return (end - start > 2 || paper && text.charAt(start + 1) == '报')
        && endsAsOffice(text, start, end)
        && !Surnames.isFullName(text, start, end);
  }

  /** Whether a role may stand in {@code text[start, end)}; of most it is known that none does. */
  static boolean mayHaveRole(String text, int start, int end) {
    return Sign.ROLE.isAmong(Sign.all(text, start, end));
  }

  /** Whether {@code text[start, end)} is a name that ends as offices do, or begins with 云上. */
  static boolean endsAsOffice(String text, int start, int end) {
    int length = end - start - 2;
    if (text.startsWith("云上", start)
        && length >= 2
        && length <= LONGEST_CLOUD
        && isHan(text, start + 2, end)) {
      return true;
    }
    int last = end;
    while (last > start && end - last < LONGEST_LATIN && isLatin(text.charAt(last - 1))) {
      last--;
    }
    if (last == start || !OFFICE_LASTS.has(text.charAt(last - 1))) {
      return false;
    }
    for (String e : OFFICE_ENDS) {
      int name = last - start - e.length();
      if (name > 0 && name <= LONGEST_OFFICE && text.startsWith(e, last - e.length())) {
        return isOfficeName(text, start, last);
      }
    }
    return false;
  }

  private static boolean isOfficeName(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Characters.isHan(c) && !isLatin(c) && !(c >= '0' && c <= '9') && c != '·') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Where the role ends that {@code text[start, end)} begins with; -1 if it begins with none. */
  static int roleEnd(String text, int start, int end) {
    if (start >= end || !MAY_BEGIN_ROLE.has(text.charAt(start))) {
      return -1;
    }
    Matcher role = ROLES.matcher(text).region(start, end);
    return role.lookingAt() ? role.end() : -1;
  }
}
