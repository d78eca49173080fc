package io.github.qubao.spark;

import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stateless and thread-safe. The day on which something was printed. */
final class Days {
  /** 2026-05-13, 20260513, 2026/05/13, 2026_05_13. */
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_./]?(\\d\\d)[-_./]?(\\d\\d)(?!\\d)");

  private static final Pattern IN_PRINT =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d) ?[年./-] ?(\\d{1,2}) ?[月./-] ?(\\d{1,2})(?!\\d)");

  private Days() {}

  /**
   * Of a field such as {@code 2026-05-13} or {@code 2026-05-13T08:00:00Z}.
   *
   * @throws UnreadableException if it is none, or not of the years 1 to 9999
   */
  static LocalDate ofField(String date) throws UnreadableException {
    String day =
        date.length() > 10 && "T ".indexOf(date.charAt(10)) >= 0 ? date.substring(0, 10) : date;
    try {
      LocalDate parsed = LocalDate.parse(day);
      // Spark counts days in an int, which a year such as +999999999 goes beyond.
      if (parsed.getYear() >= 1 && parsed.getYear() <= 9999) {
        return parsed;
      }
    } catch (DateTimeParseException e) {
      // Told below.
    }
    throw new UnreadableException(
        "\"date\" is no day such as 2026-05-13 or 2026-05-13T08:00:00Z: "
            + date.substring(0, Math.min(40, date.length())));
  }

  /** Of a file, by its path; the last day in it. Null if there is none. */
  static @Nullable LocalDate ofName(String path) {
    LocalDate last = null;
    Matcher matcher = IN_NAME.matcher(path);
    int at = 0;
    while (matcher.find(at)) {
      LocalDate found = date(matcher);
      last = found != null ? found : last;
      // In what is no day another may begin: 2026/2026-05-13.
      at = found != null ? matcher.end() : matcher.start() + 1;
    }
    return last;
  }

  /** Of a page, by what is printed beside its articles. Null if there is none. */
  static @Nullable LocalDate ofPage(Page page) {
    for (TextBlock block : page.furniture()) {
      Matcher matcher = IN_PRINT.matcher(block.text());
      while (matcher.find()) {
        LocalDate found = date(matcher);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Matcher matcher) {
    try {
      return LocalDate.of(
          Integer.parseInt(matcher.group(1)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
