package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.Topic;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopicChartTest {
  private static final Pattern BAR =
      Pattern.compile(
          "<rect class=\"([^\"]*)\" x=\"(\\d+)\" y=\"([\\d.]+)\" width=\"84\""
              + " height=\"([\\d.]+)\"><title>([^<]*)</title></rect>");

  private static TopicCounts counts(int governance, int none) {
    TopicCounts counts = new TopicCounts();
    for (int i = 0; i < none; i++) {
      counts.add(Optional.empty(), 1);
    }
    if (governance > 0) {
      counts.add(Optional.of(Topic.GOVERNANCE), governance);
    }
    return counts;
  }

  private static String draw(SortedMap<LocalDate, TopicCounts> days) {
    StringBuilder out = new StringBuilder();
    TopicChart.draw(out, days);
    return out.toString();
  }

  private static SortedMap<LocalDate, TopicCounts> days(int number, int step) {
    SortedMap<LocalDate, TopicCounts> days = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      days.put(LocalDate.of(2026, 1, 1).plusDays((long) i * step), counts(1, 1));
    }
    return days;
  }

  @Test
  void eachBarIsWholeAndInTheOrderOfTime() {
    SortedMap<LocalDate, TopicCounts> days = new TreeMap<>();
    days.put(LocalDate.of(2026, 3, 19), counts(3, 1));
    days.put(LocalDate.of(2026, 3, 18), counts(0, 2));
    String html = draw(days);
    assertEquals(
        "t-none 8 0.00 100.00 2026年3月18日 不确定 2 篇;t-governance 108 0.00 75.00 2026年3月19日 政务 3 篇;"
            + "t-none 108 75.00 25.00 2026年3月19日 不确定 1 篇",
        String.join(
            ";",
            BAR.matcher(html)
                .results()
                .map(m -> m.group(1) + " " + m.group(2) + " " + rest(m))
                .toList()));
    assertTrue(html.contains("aria-label=\"2026年3月18日 不确定 2；2026年3月19日 政务 3，不确定 1\""), html);
  }

  private static String rest(MatchResult m) {
    return m.group(3) + " " + m.group(4) + " " + m.group(5);
  }

  @Test
  void oneDayIsNoChart() {
    assertEquals("", draw(days(1, 1)));
  }

  @Test
  void longTimesAreDrawnByMonthAndByYear() {
    assertEquals(2 * 31, BAR.matcher(draw(days(31, 1))).results().count());
    String months = draw(days(59, 1));
    assertEquals(2 * 2, BAR.matcher(months).results().count());
    assertTrue(months.contains("2026年2月 政务 28 篇"), months);
    String years = draw(days(1461, 1));
    assertEquals(2 * 4, BAR.matcher(years).results().count());
    assertTrue(years.contains("2028年 政务 366 篇"), years);
  }
}
