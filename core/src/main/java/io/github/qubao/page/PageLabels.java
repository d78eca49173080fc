package io.github.qubao.page;

import static io.github.qubao.page.PageLabel.BLANK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable: one per text. The numbers of its pages: as their heads or feet print them, else as the
 * other pages let one count, else their positions in the text.
 */
final class PageLabels {
  /** So many lines at the head of a page, and at its foot, may say its number. */
  private static final int EDGE = 4;

  /** A number with 版, but not how many pages there are (今日8版) or where to read on (见2版). */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![0-9０-９一二三四五六七八九十A-Z第共见开])(?<!今日)(?:第"
              + BLANK
              + ")?("
              + PageLabel.PATTERN
              + ")"
              + BLANK
              + "版(?![块面权本式图])");

  /** A folio: the number by itself, or before the name of the section. */
  private static final Pattern FOLIO =
      Pattern.compile("([A-D]?[0-9０-９]{1,2})(?:[\\s　]{1,4}[^0-9０-９]{1,16})?");

  /** Where the first line of each page that has lines begins. */
  private final int[] starts;

  private final PageLabel[] labels;
  private final Map<PageLabel, Integer> places = new HashMap<>();

  PageLabels(List<PageLine> lines, Predicate<PageLine> furniture) {
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (i == 0 || lines.get(i).page() != lines.get(i - 1).page()) {
        first.add(i);
      }
    }
    int n = first.size();
    starts = first.stream().mapToInt(i -> lines.get(i).start()).toArray();
    labels = new PageLabel[n];
    int[] positions = first.stream().mapToInt(i -> lines.get(i).page()).toArray();
    @Nullable PageLabel[] printed = new PageLabel[n];
    for (int p = 0; p < n; p++) {
      int end = p + 1 < n ? first.get(p + 1) : lines.size();
      printed[p] = printed(lines.subList(first.get(p), end), furniture);
    }
    dropRepeated(printed, positions);
    int known = -1;
    for (int p = 0; p < n && known < 0; p++) {
      known = printed[p] == null ? -1 : p;
    }
    for (int p = 0; p < n; p++) {
      known = printed[p] == null ? known : p;
      PageLabel near = known < 0 ? null : printed[known];
      int number = near == null ? 0 : near.number() + positions[p] - positions[known];
      labels[p] =
          near == null || number < 1
              ? new PageLabel((char) 0, positions[p])
              : new PageLabel(near.section(), number);
      places.putIfAbsent(labels[p], p);
    }
  }

  /** The one number that the head or the foot of a page prints; null if there is none, or more. */
  private static @Nullable PageLabel printed(List<PageLine> page, Predicate<PageLine> furniture) {
    Set<PageLabel> found = new LinkedHashSet<>();
    PageLabel folio = null;
    for (int i = 0;
        i < page.size();
        i = i + 1 == EDGE ? Math.max(EDGE, page.size() - EDGE) : i + 1) {
      PageLine line = page.get(i);
      if (furniture.test(line) && JumpLine.of(line.text()) == null) {
        Matcher label = LABEL.matcher(line.text());
        while (label.find()) {
          PageLabel number = PageLabel.of(label.group(1));
          if (number != null) {
            found.add(number);
          }
        }
        Matcher alone = FOLIO.matcher(line.text());
        if (folio == null && alone.matches()) {
          folio = PageLabel.of(alone.group(1));
        }
      }
    }
    return found.size() == 1 ? found.iterator().next() : found.isEmpty() ? folio : null;
  }

  /** Of pages with one number only that at this position keeps it: another names it as a guide. */
  private static void dropRepeated(@Nullable PageLabel[] printed, int[] positions) {
    Set<PageLabel> seen = new HashSet<>();
    Set<PageLabel> repeated = new HashSet<>();
    for (PageLabel label : printed) {
      if (label != null && !seen.add(label)) {
        repeated.add(label);
      }
    }
    for (int p = 0; p < printed.length; p++) {
      PageLabel label = printed[p];
      if (label != null && repeated.contains(label) && label.number() != positions[p]) {
        printed[p] = null;
      }
    }
  }

  /** Which page, from 0 on, the text at an offset is on. */
  int pageAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return Math.max(0, at >= 0 ? at : -at - 2);
  }

  /** The number of a page. */
  PageLabel label(int page) {
    return labels[page];
  }

  /** The page of a number, as page {@code from} names it; -1 if it is not here. */
  int find(PageLabel label, int from) {
    PageLabel own = new PageLabel(labels[from].section(), label.number());
    Integer found = label.section() == 0 ? places.get(own) : places.get(label);
    if (found == null) {
      found = places.get(new PageLabel((char) 0, label.number()));
    }
    return found == null ? -1 : found;
  }
}
