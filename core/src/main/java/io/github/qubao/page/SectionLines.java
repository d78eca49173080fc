package io.github.qubao.page;

import io.github.qubao.text.Characters;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Lines that part a page's news by what they are about and belong to no
 * article: 【乡镇动态】, ▌县内要闻, ———— 暖心 ————, and the names of columns that are known (简讯).
 */
final class SectionLines {
  private static final Pattern BETWEEN_STROKES =
      Pattern.compile(
          "[—─=＝*＊~～-]{2,20}[\\s　]{0,4}[^。，—─=＝*＊~～-]{2,12}[\\s　]{0,4}[—─=＝*＊~～-]{2,20}");

  private static final Pattern MARKED =
      Pattern.compile("【[^【】。，]{2,8}】|[■◆●▶★◎※☆][\\s　]{0,2}[" + Characters.HAN + "]{2,6}");

  private static final Pattern BAR =
      Pattern.compile("[▌▍▎▏█][\\s　]{0,2}[" + Characters.HAN + "]{2,8}");

  /** PART.01　本地要闻, NO.2 提醒. */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:PART|Part|NO|No)[.·\\s　]{0,2}[0-9]{1,2}[\\s　|丨·.]{0,3}[" + Characters.HAN + "]{0,8}");

  private static final Pattern OF_NEWS = Pattern.compile("简讯|短讯|要闻|简明新闻|集纳");

  private SectionLines() {}

  /** Whether line {@code i} is such a line. */
  static boolean is(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    return isMarked(lines, i)
        || !line.isPlaced() && isColumn(line.text()) && headlineFollows(lines, i);
  }

  /** Behind a number a report has its parts (二、平安建设), but for what only news have. */
  private static boolean isColumn(String line) {
    String name = line.substring(ItemMark.end(line));
    boolean numbered = name.length() < line.length() && Character.isLetterOrDigit(line.charAt(0));
    return HeadlineUnit.isRubric(name) && (!numbered || isOfNews(name));
  }

  /** Whether a line names a column of short news. */
  static boolean isOfNews(String line) {
    return OF_NEWS.matcher(line).find();
  }

  /** Whether line {@code i} is one by its strokes, brackets or mark. */
  static boolean isMarked(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    return !line.isPlaced()
        && !line.isByline()
        && (BETWEEN_STROKES.matcher(line.text()).matches()
            || headlineFollows(lines, i)
                && (NUMBERED.matcher(line.text()).matches()
                    || BAR.matcher(line.text()).matches()
                    || MARKED.matcher(line.text()).matches()));
  }

  /** Whether what stands below is no prose, so that the line is not its headline. */
  private static boolean headlineFollows(List<PageLine> lines, int i) {
    if (i + 1 == lines.size()) {
      return false;
    }
    PageLine below = lines.get(i + 1);
    return ItemMark.end(below.text()) > 0
        || !below.startsWithByline() && !below.isByline() && below.readsLikeHeadline();
  }
}
