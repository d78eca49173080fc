package io.github.qubao.cli.view;

import io.github.qubao.topic.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Stateless and thread-safe. The topics' shares over time: a bar for each day, month or year, as
 * many articles as it may stand for, drawn without a script.
 */
final class TopicChart {
  /** The most bars of days, and of months; more are drawn by the next longer period. */
  private static final int MOST_DAYS = 31;

  private static final int MOST_MONTHS = 36;

  /** The most dates that find room below the bars. */
  private static final int MOST_LABELS = 6;

  /** The most pixels of a bar and the white beside it: two bars are no walls. */
  private static final int BAR_WIDTH = 96;

  private TopicChart() {}

  /** Draws a chart, unless there are fewer than two days to compare. */
  static void draw(StringBuilder out, SortedMap<LocalDate, TopicCounts> days) {
    if (days.size() < 2) {
      return;
    }
    SortedMap<LocalDate, TopicCounts> bars = days;
    Function<LocalDate, String> name = Masthead::chinese;
    String unit = "每日";
    if (bars.size() > MOST_DAYS) {
      bars = joined(days, day -> day.withDayOfMonth(1));
      name = d -> d.getYear() + "年" + d.getMonthValue() + "月";
      unit = "每月";
    }
    if (bars.size() > MOST_MONTHS) {
      bars = joined(days, day -> day.withDayOfYear(1));
      name = d -> d.getYear() + "年";
      unit = "每年";
    }
    out.append("<figure class=\"chart\" style=\"max-width:")
        .append(BAR_WIDTH * bars.size())
        .append("px\">\n<figcaption>")
        .append(unit)
        .append("各主题占比</figcaption>\n");
    bars(out, bars, name);
    labels(out, bars.keySet().stream().map(name).toList());
    out.append("</figure>\n");
  }

  private static SortedMap<LocalDate, TopicCounts> joined(
      SortedMap<LocalDate, TopicCounts> days, Function<LocalDate, LocalDate> period) {
    SortedMap<LocalDate, TopicCounts> out = new TreeMap<>();
    days.forEach((d, n) -> out.computeIfAbsent(period.apply(d), p -> new TopicCounts()).add(n));
    return out;
  }

  private static void bars(
      StringBuilder out, SortedMap<LocalDate, TopicCounts> bars, Function<LocalDate, String> name) {
    out.append("<svg viewBox=\"0 0 ")
        .append(100 * bars.size())
        .append(" 100\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"")
        .append(bars.entrySet().stream().map(e -> told(e, name)).collect(Collectors.joining("；")))
        .append("\">\n");
    int left = 0;
    for (Map.Entry<LocalDate, TopicCounts> bar : bars.entrySet()) {
      TopicCounts counts = bar.getValue();
      int below = 0;
      for (Optional<Topic> topic : counts.topics()) {
        int n = counts.of(topic);
        rectangle(
            out,
            TopicCounts.css(topic),
            left + 8,
            100.0 * below / counts.all(),
            100.0 * n / counts.all(),
            name.apply(bar.getKey()) + " " + TopicCounts.label(topic) + " " + n + " 篇");
        below += n;
      }
      left += 100;
    }
    out.append("</svg>\n");
  }

  private static String told(
      Map.Entry<LocalDate, TopicCounts> bar, Function<LocalDate, String> name) {
    return name.apply(bar.getKey())
        + " "
        + bar.getValue().topics().stream()
            .map(t -> TopicCounts.label(t) + " " + bar.getValue().of(t))
            .collect(Collectors.joining("，"));
  }

  private static void rectangle(
      StringBuilder out, String css, int left, double top, double height, String title) {
    out.append("<rect class=\"")
        .append(css)
        .append(
            String.format(
                Locale.ROOT,
                "\" x=\"%d\" y=\"%.2f\" width=\"84\" height=\"%.2f\"><title>",
                left,
                top,
                height))
        .append(title)
        .append("</title></rect>\n");
  }

  /** The dates below the bars, as many as find room; the first and others at even steps. */
  private static void labels(StringBuilder out, List<String> names) {
    int step = (names.size() + MOST_LABELS - 1) / MOST_LABELS;
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i += step) {
      shown.add(
          String.format(
              Locale.ROOT, "<span style=\"flex-grow:%d\">", Math.min(step, names.size() - i)));
      shown.add(names.get(i) + "</span>");
    }
    out.append("<p aria-hidden=\"true\">").append(String.join("", shown)).append("</p>\n");
  }
}
