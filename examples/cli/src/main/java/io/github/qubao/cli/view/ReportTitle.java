package io.github.qubao.cli.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stateless and thread-safe. What a report and its pages are called: the paper and the day. */
final class ReportTitle {
  /** The most papers that a title names. */
  private static final int MOST_PAPERS = 3;

  private ReportTitle() {}

  /** A page below the title that it has alone: its number and its file's name. */
  static String below(Sheet sheet) {
    return sheet.masthead().number().map(n -> n + " · ").orElse("") + sheet.name();
  }

  /** A page among others: its paper, its day and its number, or its file's name. */
  static String of(Sheet sheet) {
    Masthead head = sheet.masthead();
    return Stream.of(
            head.paper(),
            head.date().map(Masthead::chinese),
            head.number(),
            head.number().isPresent() && head.date().isPresent()
                ? Optional.<String>empty()
                : Optional.of(sheet.name()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  /** All pages together. */
  static String of(List<Sheet> sheets) {
    List<String> papers =
        sheets.stream().flatMap(s -> s.masthead().paper().stream()).distinct().toList();
    List<LocalDate> days =
        sheets.stream().flatMap(s -> s.masthead().date().stream()).sorted().distinct().toList();
    String paper =
        papers.isEmpty()
            ? sheets.size() == 1 ? sheets.get(0).name() : sheets.size() + " 个版面"
            : String.join("、", papers.subList(0, Math.min(papers.size(), MOST_PAPERS)))
                + (papers.size() > MOST_PAPERS ? "等" : "");
    return days.isEmpty() ? paper : paper + " " + period(days.get(0), days.get(days.size() - 1));
  }

  private static String period(LocalDate first, LocalDate last) {
    String to =
        first.equals(last)
            ? ""
            : first.getYear() != last.getYear()
                ? "至" + Masthead.chinese(last)
                : first.getMonth() != last.getMonth()
                    ? "至" + last.getMonthValue() + "月" + last.getDayOfMonth() + "日"
                    : "至" + last.getDayOfMonth() + "日";
    return Masthead.chinese(first) + to;
  }
}
