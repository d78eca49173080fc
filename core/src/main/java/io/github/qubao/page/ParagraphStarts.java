package io.github.qubao.page;

import static io.github.qubao.text.Characters.HAN;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Immutable. Tells where paragraphs begin: by indents, short lines, gaps, numbers of a list. */
final class ParagraphStarts {
  /** How paragraphs of district news like to begin, and sentences inside them less so. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:会议|会上|会前|会后|据悉|据了解|据介绍|目前|近日|近期|日前|连日来|今年以来|下一步|接下来|随后|同时，|当天|当日|活动中|检查中|调研中"
              + "|座谈会上|在.{2,12}(?:现场|会上|[，、])|针对|为[了进切深推贯持展加提]|此次|截至|自.{2,10}以来|如今|眼下|图为|国庆|春节|中秋|端午|五一|入秋|入夏|入冬|[0-9０-９]{1,2}月[0-9０-９]{1,2}日)");

  /** The number of a point in a list. */
  private static final Pattern POINT =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])"
              + "|[①-⑳]|第[一二三四五六七八九十]{1,3}[，、条章]|[●■◆★▲◎○])");

  /** A number that stands before whole paragraphs only. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9０-９]{1,3}[）)]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳])");

  /** A word that says what a line of a notice is about. */
  private static final Pattern LABEL = Pattern.compile("[" + HAN + "]{2,6}：");

  private final PageHabits habits;

  ParagraphStarts(PageHabits habits) {
    this.habits = habits;
  }

  static boolean cue(PageLine line) {
    return line.marks().cue();
  }

  static boolean cue(String line) {
    return CUE.matcher(line).lookingAt();
  }

  static boolean point(PageLine line) {
    return line.marks().point();
  }

  static boolean point(String line) {
    return POINT.matcher(line).lookingAt();
  }

  private static boolean label(PageLine line) {
    return LABEL.matcher(line.text()).lookingAt();
  }

  PageHabits habits() {
    return habits;
  }

  /**
   * Whether {@code line} begins a paragraph in a column of {@code column} halves.
   *
   * @param before the body's line before it
   * @param first whether that one is its paragraph's first, and so set in
   * @param next the line below it, if it stands there without a gap
   */
  boolean at(PageLine before, boolean first, PageLine line, @Nullable PageLine next, int column) {
    boolean indented = habits.indents() && line.indented();
    boolean full = before.fills(first ? column - 4 : column, line);
    if (!before.endsSentence()) {
      boolean pause = before.stops();
      // Where no sentence ends a line must be much too short to be a paragraph's last.
      boolean cut = !before.fills(first ? column - 7 : column - 3, line);
      return indented && (cut || pause)
          || !full && pause
          || (cut || pause && point(line)) && line.gap();
    }
    if (habits.indents()) {
      return line.indented() || !before.fills(first ? column - 9 : column - 5, line);
    }
    if (!full) {
      return true;
    }
    boolean lone = next != null && !next.gap() && !line.stops() && !line.fills(column - 5, next);
    if (lone) {
      return true;
    }
    if (NUMBER.matcher(line.text()).lookingAt()) {
      return true;
    }
    Boolean narrow = narrow(line, next, column);
    if (habits.gaps() && !line.gap()) {
      return narrow != null && narrow && point(line);
    }
    if (narrow != null) {
      return narrow || point(line) && line.gap();
    }
    return line.gap() && habits.gaps() || cue(line) || point(line) || label(line);
  }

  /** Whether nothing but its words tells whether the line goes on after a full line's sentence. */
  boolean unsure(PageLine before, PageLine line, @Nullable PageLine next, int column) {
    return before.endsSentence()
        && !habits.indents()
        && before.fills(column, line)
        && narrow(line, next, column) == null
        && !(habits.gaps() && !line.gap());
  }

  /** Whether the line, with {@code next} below it, surely begins no paragraph. */
  boolean goesOn(PageLine line, PageLine next, int column) {
    return habits.indents() ? !line.indented() : Boolean.FALSE.equals(narrow(line, next, column));
  }

  /** Whether the line lacks the two characters of a lost indent; null if it cannot be told. */
  @Nullable Boolean narrow(PageLine line, @Nullable PageLine next, int column) {
    if (!habits.narrow() || next == null || next.gap()) {
      return null;
    }
    if (line.fills(column, next)) {
      // Set tight, a first line may look a little wider than it is; it must fit all the same.
      boolean first = line.wide() <= column - (habits.tight() ? 2 : 3);
      return first && line.fitsInto(column - 4) ? null : Boolean.FALSE;
    }
    // Short though a sentence ends, it may be both: a first line, or the last of the paragraph.
    return line.endsSentence() ? null : Boolean.TRUE;
  }
}
