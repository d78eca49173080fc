package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands at a text's end: who took the photo, {@code （丁 摄）}, or a last bracket. */
final class Credit {
  /** No credit has more characters, nor has a line or two from which one is read. */
  private static final int MAX_LENGTH = 60;

  /** How a credit in brackets ends; what begins with more comes first. */
  private static final String[] CREDIT_WORDS = {"摄影报道", "摄影", "摄", "供图", "图"};

  private static final int MAX_NAMES_LENGTH = 24;

  /** A longer text that a reporter signs with 摄影报道 is no caption, but a report. */
  private static final int MAX_CAPTION = 120;

  /** Who wrote and photographed is named as a writer. */
  private static final Pattern BOTH = Pattern.compile("(?:文[/／、]?图|图[/／、]?文)[）)]?$");

  /** The same of a reporter behind a report. */
  private static final Pattern REPORT =
      Pattern.compile(
          "[（(。][\\s　]{0,4}["
              + HAN
              + "·]{0,14}?"
              + BylineGrammar.ROLE
              + "[^（）()，。]{1,30}摄影报道[）)]?。?$");

  /** A credit without brackets; only looked for in the last characters of a text. */
  private static final Pattern WITHOUT_BRACKETS =
      Pattern.compile(
          "(?:^|[。\\s　])((?:["
              + HAN
              + "]{0,12}?"
              + BylineGrammar.ROLE
              + "[\\s　]{0,60}+)?["
              + HAN
              + "]{1,4}(?:[\\s　]["
              + HAN
              + "]{1,3})?)[\\s　]{0,60}+摄$");

  /** The same of a reporter who took the photo as well, behind the last sentence. */
  private static final Pattern REPORTER =
      Pattern.compile(
          "。[\\s　]{0,4}+("
              + BylineGrammar.ROLE
              + "[\\s　]{0,4}+["
              + HAN
              + "]{1,4}(?:[\\s　]["
              + HAN
              + "]{1,3})?)[\\s　]{1,4}+摄影报道$");

  /** Nothing but a credit, with a stroke: 祁芳/摄. */
  private static final Pattern SLASHED = Pattern.compile("([" + HAN + "]{2,4})[\\s　]?[/／][\\s　]?摄");

  /** Behind the last sentence, with a stroke: …离岸。通讯员 祁芳/摄. */
  private static final Pattern SLASHED_BEHIND =
      Pattern.compile(
          "。[\\s　]{0,4}+((?:"
              + BylineGrammar.ROLE
              + "[\\s　]{0,4}+)?["
              + HAN
              + "]{2,4})[\\s　]?[/／][\\s　]?摄$");

  /** Behind the last sentence, with what the person did in front: …离岸。 特约摄影 祁芳. */
  private static final Pattern LED =
      Pattern.compile(
          "。[\\s　]{0,4}+(?:特约|本报|实习)?摄影[:：\\s　]{1,4}+(["
              + HAN
              + "]{2,4}(?:[、\\s　]["
              + HAN
              + "]{2,4})?)$");

  private Credit() {}

  /** Whether a photographer is named at the text's end. */
  static boolean ends(String text) {
    if ("）)摄。道".indexOf(text.charAt(text.length() - 1)) < 0 && !isLed(text)) {
      return false;
    }
    String end = end(text);
    return end.lastIndexOf('（') <= end.lastIndexOf('）')
        && names(text) != null
        && !BOTH.matcher(end).find();
  }

  private static boolean isLed(String text) {
    String end = end(text);
    return end.contains("摄影") && LED.matcher(end).find();
  }

  /** Whether a reporter who took the photo as well is named at the text's end. */
  static boolean namesReporter(String text) {
    return REPORT.matcher(end(text)).find();
  }

  /** Whether lines that continue each other are a report that such a reporter signs. */
  static boolean isReport(List<PageLine> run) {
    int last = run.size() - 1;
    String text = run.get(last).text();
    return run.stream().mapToInt(line -> line.text().length()).sum() > MAX_CAPTION
        && namesReporter(last == 0 ? text : end(run.get(last - 1).text(), text));
  }

  /** Whether a photographer is named at the end of lines that continue each other. */
  static boolean ends(List<PageLine> run) {
    int last = run.size() - 1;
    if (last == 0 || run.get(last).text().length() >= MAX_LENGTH) {
      return run.get(last).endsWithCredit();
    }
    String text = end(run.get(last - 1).text(), run.get(last).text());
    boolean more = last > 1 && text.length() < MAX_LENGTH;
    return ends(more ? end(end(run.get(last - 2).text()) + text) : text);
  }

  /** Where in the text the photographers are named, at its end; null if none are. */
  static @Nullable Span names(String text) {
    int before = text.length() - end(text).length();
    Span names = inBrackets(end(text));
    if (names == null && text.endsWith("摄")) {
      Matcher open = WITHOUT_BRACKETS.matcher(end(text));
      names = open.find() ? new Span(open.start(1), open.end(1)) : null;
    }
    if (names == null && text.endsWith("摄")) {
      Matcher slashed = SLASHED.matcher(text);
      names = slashed.matches() ? new Span(slashed.start(1), slashed.end(1)) : null;
    }
    if (names == null && text.endsWith("摄")) {
      Matcher slashed = SLASHED_BEHIND.matcher(end(text));
      names = slashed.find() ? new Span(slashed.start(1), slashed.end(1)) : null;
    }
    if (names == null && end(text).contains("摄影")) {
      Matcher led = LED.matcher(end(text));
      names = led.find() ? new Span(led.start(1), led.end(1)) : null;
    }
    if (names == null && text.endsWith("摄影报道")) {
      Matcher reporter = REPORTER.matcher(end(text));
      names = reporter.find() ? new Span(reporter.start(1), reporter.end(1)) : null;
    }
    return names == null ? null : new Span(before + names.start(), before + names.end());
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - MAX_LENGTH));
  }

  /** The end of two lines that continue each other: as much of it as a credit may need. */
  static String end(String line, String next) {
    int more = Math.max(0, MAX_LENGTH - next.length());
    return line.substring(Math.max(0, line.length() - more)) + end(next);
  }

  /** The names before 摄 or the like in a bracket at the text's end. */
  private static @Nullable Span inBrackets(String text) {
    Span inside = lastBracket(text);
    if (inside == null) {
      return null;
    }
    int to = inside.end();
    while (to > inside.start() && space(text.charAt(to - 1))) {
      to--;
    }
    int from = inside.start();
    while (from < to && space(text.charAt(from))) {
      from++;
    }
    for (String word : CREDIT_WORDS) {
      int end = to - word.length();
      // Before the word stands a name, or at least a blank for one.
      if (text.startsWith(word, end) && (end > from || end == from && end > inside.start())) {
        while (end > from && space(text.charAt(end - 1))) {
          end--;
        }
        String names = text.substring(from, end);
        boolean listed = names.indexOf('，') < 0 && names.indexOf('。') < 0;
        return listed && names.length() <= MAX_NAMES_LENGTH ? new Span(from, end) : null;
      }
    }
    return null;
  }

  /** What a bracket at the text's end holds; null if none ends there or another is in it. */
  static @Nullable Span lastBracket(String text) {
    int end = text.length() - 1;
    while (end >= 0 && (text.charAt(end) == '。' || space(text.charAt(end)))) {
      end--;
    }
    if (end < 0 || "）)".indexOf(text.charAt(end)) < 0) {
      return null;
    }
    int start = end;
    while (start > 0 && end - start < MAX_LENGTH && "（）()".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    boolean opens = start > 0 && "（(".indexOf(text.charAt(start - 1)) >= 0;
    return opens && start < end ? new Span(start, end) : null;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
