package io.github.qubao.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. What an office's bulletin or minutes have above the first article: the
 * name, the number of the issue, who makes it and when, and the list of what is in it.
 */
final class Mastheads {
  /** The number of the issue stands in one of so many lines. */
  private static final int LINES = 7;

  /** Below the number, so many lines say who makes it and when. */
  private static final int MAKERS = 3;

  /** A list of contents has so many lines at most. */
  private static final int LONGEST_CONTENTS = 30;

  private static final Pattern DOCUMENT_NUMBER =
      Pattern.compile("[^，。]{0,12}〔[0-9]{4}〕(?:第)?[0-9]{1,4}[号期]");

  /** What a document with a number calls itself. */
  private static final Pattern NUMBERED = Pattern.compile("纪要|文件|公报|通报");

  private static final Pattern DAY =
      Pattern.compile("[^，。；]{0,30}(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日(?:编印?|印发?|出版)?");

  private static final Pattern MAKER = Pattern.compile("[^，。；]{2,30}(?:编印?|主办|委员会|办公室|政府|局|委|中心)");

  private static final Pattern CONTENTS =
      Pattern.compile("(?:(?:本期|今日|本刊)(?:内容|看点|导航)|(?:本期|今日|本刊)?(?:目录|要目|导读))[：:]?");

  private Mastheads() {}

  /** Gives the lines that are a masthead's, or of a list of contents. */
  static void find(List<PageLine> lines, Consumer<PageLine> found) {
    int end = headEnd(lines);
    lines.subList(0, end).forEach(found);
    lists(lines).forEach(list -> list.forEach(found));
  }

  /**
   * What the page's lists of contents name.
   *
   * @param titles without marks and blanks
   * @param end behind the last list's last line
   */
  record Contents(Set<String> titles, int end) {}

  /** The page's lists of contents. */
  static Contents contents(List<PageLine> lines) {
    Set<String> titles = new HashSet<>();
    int end = 0;
    for (List<PageLine> list : lists(lines)) {
      list.stream().skip(1).forEach(line -> titles.add(title(line.text())));
      end = list.get(list.size() - 1).index() + 1;
    }
    return new Contents(titles, end);
  }

  /** Each list of contents, its own title first. */
  private static List<List<PageLine>> lists(List<PageLine> lines) {
    List<List<PageLine>> lists = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = contentsEnd(lines, i);
      if (end > i) {
        lists.add(lines.subList(i, end));
      }
      i = Math.max(end, i + 1);
    }
    return lists;
  }

  /** What a line has behind its mark, without blanks. */
  static String title(String line) {
    return PageKind.withoutBlanks(line.substring(ItemMark.end(line)));
  }

  /** Behind the head of a bulletin or of minutes; 0 if the page has none. */
  private static int headEnd(List<PageLine> lines) {
    int issue = -1;
    boolean named = false;
    for (int i = 0; i < Math.min(lines.size(), LINES) && isHeadLine(lines.get(i)); i++) {
      String line = lines.get(i).text();
      String text = PageKind.withoutBlanks(line);
      boolean number = PageKind.isIssue(line) || DOCUMENT_NUMBER.matcher(text).matches();
      named |= PageKind.isBulletinName(line) || NUMBERED.matcher(text).find();
      issue = number ? i : issue;
    }
    if (issue < 0 || !named) {
      return 0;
    }
    int end = issue + 1;
    while (end < lines.size() && end <= issue + MAKERS && isMaker(lines.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHeadLine(PageLine line) {
    return !line.isPlaced()
        && line.text().length() <= PageKind.LONGEST
        && !line.hasProsePunctuation();
  }

  /** Whether a line says who makes the bulletin, or when. */
  private static boolean isMaker(PageLine line) {
    return isHeadLine(line)
        && (DAY.matcher(line.text()).matches() || MAKER.matcher(line.text()).matches());
  }

  private static boolean isContentsTitle(String text) {
    return text.length() <= PageKind.LONGEST / 2
        && CONTENTS.matcher(PageKind.withoutBlanks(text)).matches();
  }

  /**
   * Where the list of contents that begins at {@code i} ends: at a gap, a rule, or what is no
   * title; {@code i} if none begins there.
   */
  private static int contentsEnd(List<PageLine> lines, int i) {
    if (lines.get(i).isPlaced() || !isContentsTitle(lines.get(i).text())) {
      return i;
    }
    int from = i + 1;
    int end = from;
    while (end < lines.size()
        && end - from < LONGEST_CONTENTS
        && isHeadLine(lines.get(end))
        && !StrokeLine.is(lines.get(end))
        && (ItemMark.end(lines.get(end).text()) > 0 || !SectionLines.is(lines, end))
        && (end == from || !lines.get(end).gap())) {
      end++;
    }
    // Titles stand together, and apart from the text.
    boolean apart =
        end == lines.size()
            || lines.get(end).gap()
            || StrokeLine.is(lines.get(end))
            || SectionLines.is(lines, end);
    return apart ? end : from;
  }
}
