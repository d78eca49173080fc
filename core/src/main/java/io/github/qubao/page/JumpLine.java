package io.github.qubao.page;

import static io.github.qubao.page.PageLabel.BLANK;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. A jump line (转版): on which pages an article goes on (下转第2版), or from
 * which it comes (上接第1版).
 *
 * @param way which of them it says
 * @param pages the pages that it names, none if it says it otherwise (下转封底)
 */
record JumpLine(Way way, List<PageLabel> pages) {
  /** Which way a jump line points. */
  enum Way {
    /** The article goes on there. */
    TO,
    /** The article comes from there. */
    FROM,
    /** It goes on, or comes from, the page next to this one (紧接). */
    NEXT
  }

  /** No jump line is longer. */
  private static final int MAX_LENGTH = 48;

  private static final String WORD = "(?:[下上]" + BLANK + "[转接]|紧" + BLANK + "接)";

  private static final String PAGE = "(?:第" + BLANK + ")?" + PageLabel.PATTERN;

  private static final String PAGES =
      BLANK + PAGE + "(?:" + BLANK + "[、，,和及至－-]" + BLANK + PAGE + "){0,3}" + BLANK + "版";

  private static final String OPEN = "[（(【\\[〔]";
  private static final String INSIDE = "[^）)】\\]〕\\n]";
  private static final String CLOSE = "[）)】\\]〕]";

  /** What a paper sets beside a jump without brackets; a bracket may have lost its other half. */
  private static final String SIGNS = "[（(）)【】▲▼△▽▶►▷→⇒＞>★●■◆※☞…—\\s　-]{0,6}";

  private static final String TITLE = "(?:《[^》\\n]{1,30}》)?";

  /** A jump in a line. Without brackets it stands at the line's edge, or is all of it. */
  private static final Pattern JUMP =
      Pattern.compile(
          (OPEN + BLANK + "(?:下转|上接)" + INSIDE + "{0,12}[版末底0-9０-９]" + INSIDE + "{0,24}" + CLOSE)
              + ("|" + OPEN + BLANK + "(?:" + WORD + "|[转接])" + PAGES + INSIDE + "{0,24}" + CLOSE)
              + ("|^" + SIGNS + "(?:" + WORD + "|[转接])" + PAGES + TITLE + SIGNS + "$")
              + ("|^" + SIGNS + "上" + BLANK + "接" + PAGES + TITLE + "(?:[）)】：:]|(?=[\\s　]))")
              + ("|(?<=[。！？”…\\s　])" + SIGNS + "(?:" + WORD + "|转)" + PAGES + TITLE + SIGNS + "$")
              + ("|下" + BLANK + "转" + PAGES + TITLE + SIGNS + "$"));

  private static final Pattern WAY = Pattern.compile(WORD + "|[转接]");

  private static final Pattern NUMBER =
      Pattern.compile("[、，,和及至－\\s　-]{0,3}(?:第" + BLANK + ")?(" + PageLabel.PATTERN + ")");

  /** Finds jumps in a line. */
  static Matcher in(String page, int start, int end) {
    return JUMP.matcher(page).region(start, end);
  }

  /** Reads a line that is a jump line and nothing else; null if it is none. */
  static @Nullable JumpLine of(String text) {
    if (text.length() > MAX_LENGTH || !JUMP.matcher(text).matches()) {
      return null;
    }
    Matcher word = WAY.matcher(text);
    if (!word.find()) {
      return null;
    }
    String said = word.group();
    char first = said.charAt(0);
    Way way = first == '紧' ? Way.NEXT : first == '下' || first == '转' ? Way.TO : Way.FROM;
    List<PageLabel> pages = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).region(word.end(), text.length());
    while (number.lookingAt()) {
      PageLabel page = PageLabel.of(Objects.requireNonNull(number.group(1)));
      if (page != null) {
        pages.add(page);
      }
      number.region(number.end(), text.length());
    }
    return new JumpLine(way, List.copyOf(pages));
  }

  /** Whether the article goes on elsewhere, seen from page {@code here}. */
  boolean isTo(PageLabel here) {
    return way == Way.TO || way == Way.NEXT && !pages.isEmpty() && isBehind(pages.get(0), here);
  }

  /** Whether the article comes from elsewhere, seen from page {@code here}. */
  boolean isFrom(PageLabel here) {
    return way == Way.FROM || way == Way.NEXT && !pages.isEmpty() && isBehind(here, pages.get(0));
  }

  private static boolean isBehind(PageLabel page, PageLabel other) {
    boolean sections =
        page.section() != 0 && other.section() != 0 && page.section() != other.section();
    return sections ? page.section() > other.section() : page.number() > other.number();
  }
}
