package io.github.qubao.page;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who wrote and who photographed: {@code 本报讯（记者甲 通讯员乙 丙）}, {@code （丁 摄）}. */
final class Byline {
  private static final String ROLE =
      "(?:本报|本台|首席|见习|特约|实习|全媒体|融媒体|融媒|驻区|区融媒体中心)*(?:记者|通讯员|实习生|通讯|报道员)";
  private static final String AGENCY = "(?:本报|本刊|本台|据?新华社|中新社|人民网|新华网|中新网)";

  /** How a body opens: 本报讯（…）, 本报讯 记者甲报道, 新华社某地某日电, （记者甲）, □ 记者甲. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:[□■◆●◎]\\s*)?(?:"
              + AGENCY
              + "[^，。；“]{0,14}?(?:讯|电|消息)(?=$|[\\s（(，,：:　]|[记通]|[\\u4e00-\\u9fff0-9])"
              + "|[【\\[〔][^】\\]〕]{1,14}(?:讯|电|消息|报道)[】\\]〕]"
              + "|[（(]\\s*"
              + ROLE
              + "|本报(?:记者|通讯员)"
              + "|[□■◆●◎]\\s*"
              + ROLE
              + ")");

  /** A line that is nothing but a byline. */
  private static final Pattern WHOLE_LINE =
      Pattern.compile(
          "(?:[□■◆●◎]\\s*)?(?:文[/／、]?图[/／\\s:：]*)?[（(]?"
              + ROLE
              + "[\\s:：/／]*[\\u4e00-\\u9fff·]{1,4}(?:[\\s　、/／]*(?:"
              + ROLE
              + "[\\s:：/／]*)?[\\u4e00-\\u9fff·]{1,4}){0,6}\\s*(?:文[/／、]?图|图[/／、]?文|摄影报道)?[）)]?");

  private static final Pattern HEAD_BRACKET =
      Pattern.compile("^[^，。（(]{0,24}[（(]([^（）()]{2,60})[）)]");
  private static final Pattern HEAD_OPEN =
      Pattern.compile(
          "^(?:[□■◆●◎]|"
              + AGENCY
              + ")[^（(，。]{0,10}?(?:讯|电|消息)?[\\s　]*("
              + ROLE
              + "[^（(，。：:]{2,30}?)(?:报道|摄影报道)?(?=$|[\\s　，。：:]|报道)");
  private static final Pattern TAIL_BRACKET = Pattern.compile("[（(]([^（）()]{2,40})[）)][。\\s]*$");
  private static final Pattern CREDIT =
      Pattern.compile("[（(]\\s*([^（）()，。]{1,24}?)\\s*(?:摄影报道|摄影|摄|供图|图)\\s*[）)][。\\s]*$");
  private static final Pattern OPEN_CREDIT =
      Pattern.compile(
          "(?:^|[。\\s　])((?:"
              + ROLE
              + "[\\s　]*)?[\\u4e00-\\u9fff]{1,4}(?:[\\s　][\\u4e00-\\u9fff]{1,3})?)[\\s　]*摄$");

  private static final Pattern ROLES = Pattern.compile(ROLE);
  private static final Pattern NOISE =
      Pattern.compile("文[/／、]?图|图[/／、]?文|摄影报道|摄影|报道|供稿|文字|摄|[:：/／]");

  private Byline() {}

  static boolean opens(PageLine line) {
    return OPENER.matcher(line.text()).lookingAt();
  }

  /**
   * Whether the line opens a body only where a new one may begin: inside a paragraph it is prose.
   */
  static boolean opensWeakly(PageLine line) {
    char c = line.text().charAt(0);
    return c == '（'
        || c == '('
        || line.text().startsWith("本报记者")
        || line.text().startsWith("本报通讯员");
  }

  static boolean isWholeLine(PageLine line) {
    return line.text().length() <= 30 && WHOLE_LINE.matcher(line.text()).matches();
  }

  static boolean endsWithCredit(String text) {
    return CREDIT.matcher(text).find() || OPEN_CREDIT.matcher(text).find();
  }

  static boolean endsWithWriters(String text) {
    Matcher tail = TAIL_BRACKET.matcher(text);
    return tail.find() && tail.start() > 0 && ROLES.matcher(tail.group(1)).lookingAt();
  }

  /**
   * The writers named at the start of the first paragraph or, failing that, at the end of the last.
   */
  static List<Contributor> writers(JoinedText first, JoinedText last) {
    List<Contributor> found = new ArrayList<>();
    if (opener(first.text())) {
      Matcher bracket = HEAD_BRACKET.matcher(first.text());
      Matcher open = HEAD_OPEN.matcher(first.text());
      if (bracket.find() && ROLES.matcher(bracket.group(1)).find()) {
        found.addAll(names(first, bracket.start(1), bracket.end(1), Role.AUTHOR));
      } else if (open.find()) {
        found.addAll(names(first, open.start(1), open.end(1), Role.AUTHOR));
      }
    }
    if (found.isEmpty()) {
      Matcher tail = TAIL_BRACKET.matcher(last.text());
      if (tail.find() && ROLES.matcher(tail.group(1)).lookingAt() && !endsWithCredit(last.text())) {
        found.addAll(names(last, tail.start(1), tail.end(1), Role.AUTHOR));
      }
    }
    return found;
  }

  /** The names of a line that is a byline. */
  static List<Contributor> ofLine(PageLine line) {
    JoinedText text = new JoinedText(List.of(line));
    return names(text, 0, text.text().length(), Role.AUTHOR);
  }

  /** The photographers named at the end of a caption. */
  static List<Contributor> credit(JoinedText caption) {
    Matcher m = CREDIT.matcher(caption.text());
    if (m.find()) {
      return names(caption, m.start(1), m.end(1), Role.PHOTOGRAPHER);
    }
    m = OPEN_CREDIT.matcher(caption.text());
    return m.find() ? names(caption, m.start(1), m.end(1), Role.PHOTOGRAPHER) : List.of();
  }

  private static boolean opener(String text) {
    return OPENER.matcher(text).lookingAt();
  }

  /** Names in {@code text[start, end)}: set apart by spaces or commas, each list after its role. */
  private static List<Contributor> names(JoinedText text, int start, int end, Role role) {
    boolean photo = role == Role.PHOTOGRAPHER;
    List<Contributor> found = new ArrayList<>();
    List<int[]> pieces = new ArrayList<>();
    String s = text.text();
    Role current = role;
    int at = start;
    while (at < end) {
      Matcher roles = ROLES.matcher(s).region(at, end);
      Matcher noise = NOISE.matcher(s).region(at, end);
      if (roles.lookingAt()) {
        flush(text, pieces, current, found);
        if (!photo) {
          current = roles.group().contains("通讯") ? Role.CORRESPONDENT : Role.REPORTER;
        }
        at = roles.end();
      } else if (noise.lookingAt()) {
        at = noise.end();
      } else if (!Character.isLetter(s.charAt(at)) && s.charAt(at) != '·') {
        at++;
      } else {
        int to = at + 1;
        while (to < end
            && (Character.isLetter(s.charAt(to)) || s.charAt(to) == '·')
            && !ROLES.matcher(s).region(to, end).lookingAt()
            && !NOISE.matcher(s).region(to, end).lookingAt()) {
          to++;
        }
        splitAtJoins(text, at, to, pieces);
        at = to;
      }
    }
    flush(text, pieces, current, found);
    return found;
  }

  /** Two names that a line break set apart read as one of four characters or more. */
  private static void splitAtJoins(JoinedText text, int start, int end, List<int[]> pieces) {
    int from = start;
    if (end - start >= 4 && text.text().substring(start, end).indexOf('·') < 0) {
      for (int join : text.joins()) {
        if (join - from >= 2 && end - join >= 2) {
          pieces.add(new int[] {from, join});
          from = join;
        }
      }
    }
    pieces.add(new int[] {from, end});
  }

  /** A name of two characters is often set with a space in it: 李　明. */
  private static void flush(
      JoinedText text, List<int[]> pieces, Role role, List<Contributor> found) {
    for (int i = 0; i < pieces.size(); i++) {
      int[] p = pieces.get(i);
      String name = text.text().substring(p[0], p[1]);
      int end = p[1];
      if (name.length() == 1
          && i + 1 < pieces.size()
          && pieces.get(i + 1)[1] - pieces.get(i + 1)[0] == 1) {
        end = pieces.get(++i)[1];
        name += text.text().substring(end - 1, end);
      }
      found.add(new Contributor(name, role, text.span(p[0], end)));
    }
    pieces.clear();
  }
}
