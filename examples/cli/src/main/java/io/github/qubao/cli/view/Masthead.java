package io.github.qubao.cli.view;

import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What the head of a page (报头) says: the paper, the day and the page's
 * number. A date that the page does not print is the last one in its file's name and folders, where
 * papers keep it ({@code 2026-03-18-02.pdf}, {@code 2026/03/18/2.txt}).
 *
 * @param paper the paper's name
 * @param date the day
 * @param number which page of the paper it is, as it is printed (第2版)
 */
record Masthead(Optional<String> paper, Optional<LocalDate> date, Optional<String> number) {
  /** No line of a page's head is longer. */
  private static final int MAX_LENGTH = 120;

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])([0-9]{4})[ ]?[年./-][ ]?([0-9]{1,2})[ ]?[月./-][ ]?([0-9]{1,2})(?![0-9])[ ]?日?");

  private static final String NUMERALS = "〇○零一二三四五六七八九十";

  private static final Pattern CHINESE_DATE =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年([" + NUMERALS + "]{1,3})月([" + NUMERALS + "]{1,3})日");

  private static final List<Pattern> FILE_DATES =
      List.of(
          Pattern.compile(
              "(?<![0-9])((?:19|20)[0-9]{2})[-/\\\\._年]([0-9]{1,2})[-/\\\\._月]([0-9]{1,2})(?![0-9])"),
          // 2026/0318: a single digit would make 2026/12 of January.
          Pattern.compile(
              "(?<![0-9])((?:19|20)[0-9]{2})[-/\\\\._]([01][0-9])([0-3][0-9])(?![0-9])"),
          Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])"));

  private static final Pattern NUMBER =
      Pattern.compile("第?[ ]?([A-Z]?[0-9]{1,3}|[一二三四五六七八九十]{1,3})[ ]?版(?!面|式)");

  private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A blank between two characters that stand alone. */
  private static final Pattern SPACED_OUT =
      Pattern.compile("(?<=(?:^|[^\\p{IsHan}])\\p{IsHan}) (?=\\p{IsHan}(?!\\p{IsHan}))");

  private static final Pattern BETWEEN = Pattern.compile("[\\s·|丨/:,，、()《》<>\\[\\]【】「」]");

  private static final Pattern PAPER =
      Pattern.compile("\\p{IsHan}{1,12}(?:报|时讯|快讯|周刊)|今日\\p{IsHan}{2,6}");

  /** Names of papers that end otherwise (云汀新闻): only before a date, and not a page's name. */
  private static final Pattern OTHER_PAPER = Pattern.compile("\\p{IsHan}{2,8}(?:新闻|通讯|视窗|之声)");

  /** How the names of a paper's pages begin. */
  private static final Pattern PAGE_NAME =
      Pattern.compile("(?:综合|国内|国际|本[地区市县]|时政|社会|民生|经济|文化|体育|要闻|焦点|教育|健康|区域|镇街|基层|头版|图片|专题).*");

  /** What ends as papers' names do and is none. */
  private static final Set<String> NO_PAPER =
      Set.of("本报", "海报", "简报", "通报", "举报", "捷报", "预报", "天气预报", "公报", "订报", "读报", "数字报", "电子报");

  private static final Pattern ADVICE = Pattern.compile("订阅|投稿|关注|扫码|欢迎|热线|主办|印刷");

  private static final Masthead NONE =
      new Masthead(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads the head of a page.
   *
   * @param file the name of its file, with its folders
   */
  static Masthead of(Page page, String file) {
    Masthead found = NONE;
    for (TextBlock block : page.furniture()) {
      if (block.text().length() <= MAX_LENGTH) {
        found = found.or(ofLine(block.text()));
      }
    }
    return found.date.isPresent() ? found : new Masthead(found.paper, fileDate(file), found.number);
  }

  /** This, and what it lacks from another. */
  private Masthead or(Masthead other) {
    return new Masthead(
        paper.or(() -> other.paper), date.or(() -> other.date), number.or(() -> other.number));
  }

  private static Masthead ofLine(String text) {
    String line = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Found date = date(line);
    String rest =
        date == null ? line : line.substring(0, date.start) + " " + line.substring(date.end);
    List<String> pieces = pieces(rest);
    Optional<String> paper = pieces.stream().filter(Masthead::isPaper).findFirst();
    boolean weekday = WEEKDAY.matcher(rest).find();
    if (paper.isEmpty() && date != null && date.start > 0 && !pieces.isEmpty()) {
      paper =
          Optional.of(pieces.get(0))
              .filter(p -> line.indexOf(p.charAt(0)) < date.start)
              .filter(p -> OTHER_PAPER.matcher(p).matches() && !PAGE_NAME.matcher(p).matches());
    }
    Matcher number = NUMBER.matcher(rest);
    boolean numbered = number.find();
    // A long line of neither is an advertisement or an imprint.
    boolean named = date != null || weekday || pieces.size() <= 3;
    // A date in an advertisement or in the imprint is not the day of the page.
    boolean head = weekday || paper.isPresent() || numbered || pieces.isEmpty();
    return new Masthead(
        named ? paper : Optional.empty(),
        date != null && head ? Optional.of(date.day) : Optional.empty(),
        numbered && named ? Optional.of("第" + number.group(1) + "版") : Optional.empty());
  }

  private static boolean isPaper(String piece) {
    return PAPER.matcher(piece).matches()
        && !NO_PAPER.contains(piece)
        && !ADVICE.matcher(piece).find();
  }

  /** The line's words; characters spaced out (云 汀 区 报) are one. */
  private static List<String> pieces(String line) {
    String joined = SPACED_OUT.matcher(BLANKS.matcher(line).replaceAll(" ")).replaceAll("");
    return BETWEEN.splitAsStream(joined).filter(p -> !p.isEmpty()).toList();
  }

  private record Found(LocalDate day, int start, int end) {}

  private static @Nullable Found date(String line) {
    Matcher m = DATE.matcher(line);
    while (m.find()) {
      Optional<LocalDate> day = day(m.group(1), m.group(2), m.group(3));
      if (day.isPresent()) {
        return new Found(day.get(), m.start(), m.end());
      }
    }
    Matcher c = CHINESE_DATE.matcher(line);
    if (c.find()) {
      StringBuilder year = new StringBuilder();
      c.group(1).chars().forEach(n -> year.append(Math.max(0, NUMERALS.indexOf(n) - 2)));
      Optional<LocalDate> day = day(year.toString(), number(c.group(2)), number(c.group(3)));
      return day.map(d -> new Found(d, c.start(), c.end())).orElse(null);
    }
    return null;
  }

  /** 三, 十, 十八, 二十, 三十一, and digit by digit 一八, in digits. */
  private static String number(String numerals) {
    int ten = numerals.indexOf('十');
    StringBuilder digits = new StringBuilder(ten == 0 ? "1" : "");
    for (int i = 0; i < numerals.length(); i++) {
      if (i != ten) {
        digits.append(Math.max(0, NUMERALS.indexOf(numerals.charAt(i)) - 2));
      }
    }
    return digits.append(ten == numerals.length() - 1 ? "0" : "").toString();
  }

  /** The last day in a path: the file's own comes before that of an archive it lies in. */
  private static Optional<LocalDate> fileDate(String file) {
    Optional<LocalDate> last = Optional.empty();
    int start = -1;
    for (Pattern pattern : FILE_DATES) {
      Matcher m = pattern.matcher(file);
      for (int at = 0; m.find(at); ) {
        Optional<LocalDate> day = day(m.group(1), m.group(2), m.group(3));
        if (day.isPresent() && m.start() > start) {
          last = day;
          start = m.start();
        }
        // In what is no date another may begin: 2026/2026-05-13.
        at = day.isPresent() ? m.end() : m.start() + 1;
      }
    }
    return last;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A day as papers print it. */
  static String chinese(LocalDate day) {
    return String.format(
        Locale.ROOT, "%d年%d月%d日", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }
}
