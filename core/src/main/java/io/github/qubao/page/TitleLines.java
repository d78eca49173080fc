package io.github.qubao.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Tells lines of a headline from lines of prose by their marks, their width, and what
 * stands around them.
 */
final class TitleLines {
  /** No headline has more lines. */
  static final int LONGEST = 4;

  private static final Pattern LIST = Pattern.compile("(?:以下|如下).{0,6}：$");

  private final List<PageLine> lines;
  private final ParagraphStarts starts;
  private final Furniture kept;
  private final WordJoins joins;

  TitleLines(List<PageLine> lines, ParagraphStarts starts, Furniture kept, WordJoins joins) {
    this.joins = joins;
    this.lines = lines;
    this.starts = starts;
    this.kept = kept;
  }

  /** Whether the line, by itself, may be one of a headline. */
  static boolean mayBe(PageLine line) {
    return line.marks().headline();
  }

  /** Whether all lines may be a headline's. */
  boolean all(List<PageLine> run) {
    if (run.size() > LONGEST) {
      return false;
    }
    int commas = 0;
    for (PageLine line : run) {
      if (!mayBe(line)) {
        return false;
      }
      commas += line.marks().commas();
    }
    String last = run.get(run.size() - 1).text();
    boolean leadsToList = last.endsWith("：") && (commas > 0 || LIST.matcher(last).find());
    boolean cutQuote = commas > 0 && openQuote(last);
    return commas < 2 && !leadsToList && !cutQuote;
  }

  /**
   * How many lines at the start of the run are a headline, not prose.
   *
   * @param end the index of the line after the run
   * @param body the body above
   * @param titleSince whether another headline stands between
   * @param waiting whether some body waits for the rest of a paragraph
   */
  int in(List<PageLine> run, int end, @Nullable Draft body, boolean titleSince, boolean waiting) {
    int n = 0;
    while (n < run.size() && n < LONGEST && mayBe(run.get(n))) {
      n++;
    }
    if (n == 0 || verse(run, end)) {
      return 0;
    }
    if (n < run.size()) {
      return leading(run, n);
    }
    if (!all(run)) {
      for (int k = 1; k < n && !run.get(k - 1).hasProsePunctuation(); k++) {
        if (all(run.subList(0, k))
            && paragraphBegins(run.subList(k, n), end, body, true, waiting)) {
          return k;
        }
      }
      return 0;
    }
    if (end < lines.size() && Furniture.jump(lines.get(end)) == Furniture.Jump.TO) {
      return 0;
    }
    if (!titleSince && run.size() == 1 && beginsIn(body, run.get(0))) {
      return 0;
    }
    boolean credit = end < lines.size() && Layout.isCredit(lines.get(end));
    if (credit && run.size() > 1) {
      return 0;
    }
    // The first line of a paragraph may stand under a headline without a gap.
    for (int k = 0; k < n; k++) {
      boolean later = run.subList(k + 1, n).stream().anyMatch(ParagraphStarts::cue);
      if (!later && paragraphBegins(run.subList(k, n), end, body, titleSince || k > 0, waiting)) {
        return k;
      }
    }
    return n;
  }

  /** Whether a line with a comma would just fill the first line of a paragraph of the body. */
  private boolean beginsIn(@Nullable Draft body, PageLine line) {
    return body != null
        && body.measured()
        && !body.photo
        && !body.ended
        && line.hasProsePunctuation()
        && line.fitsInto(body.column())
        && line.fills(body.column() - 4, null)
        && (!starts.habits().indents() || line.indented());
  }

  /** Lines over prose without a gap are a headline where they do not have the prose's width. */
  private int leading(List<PageLine> run, int most) {
    int column = PageHabits.column(run.subList(most - 1, run.size()));
    boolean measured = column > 0;
    for (PageLine line : run.subList(measured ? run.size() : 0, run.size())) {
      column = Math.max(column, line.wide());
    }
    boolean indents = starts.habits().indents();
    int n = 0;
    while (n < most) {
      PageLine line = run.get(n);
      PageLine next = run.get(n + 1);
      int first = indents && line.indented() || starts.habits().narrow() ? column - 4 : column;
      boolean wider = measured && !line.fitsInto(column + 2);
      boolean shorter = !line.fills(first, next);
      PageLine third = n + 2 < run.size() ? run.get(n + 2) : null;
      boolean starting =
          indents
              ? next.indented() && !line.indented()
              : Boolean.TRUE.equals(starts.narrow(next, third, column))
                  || ParagraphStarts.cue(next) && !joins.over(line, next);
      if (ParagraphStarts.cue(line)
          || line.hasProsePunctuation()
          || !wider && !shorter && !starting) {
        break;
      }
      n++;
    }
    return n;
  }

  /** Whether the run is one of several stanzas: no headline has so many lines so often. */
  boolean verse(List<PageLine> run, int end) {
    return stanza(run)
        && (end < lines.size() && lines.get(end).gap() && stanza(below(end))
            || run.get(0).index() > 0 && stanza(above(run.get(0).index())));
  }

  private static boolean stanza(List<PageLine> run) {
    return run.size() >= 3
        && run.size() <= 12
        && run.stream().allMatch(l -> mayBe(l) && l.wide() <= 36);
  }

  private List<PageLine> below(int from) {
    int end = from + 1;
    while (end < lines.size() && !lines.get(end).gap() && end - from < 14) {
      end++;
    }
    return lines.subList(from, end);
  }

  private List<PageLine> above(int end) {
    int from = end - 1;
    while (from > 0 && !lines.get(from).gap() && end - from < 14) {
      from--;
    }
    return lines.subList(from, end);
  }

  /**
   * Whether the run, though without a sentence's end, is the beginning of a paragraph that a column
   * break or an indent cut.
   */
  private boolean paragraphBegins(
      List<PageLine> run, int end, @Nullable Draft body, boolean titleSince, boolean waiting) {
    if (end >= lines.size()
        || Byline.opens(lines.get(end))
        || kept.is(lines.get(end))
        || Byline.isWholeLine(lines.get(end))) {
      return false;
    }
    PageLine next = lines.get(end);
    List<PageLine> nextRun = below(end);
    boolean proseFollows = !all(nextRun);
    if (run.stream().anyMatch(l -> l.text().startsWith("—")) || new TitleUnit(0, run).rubric()) {
      return false;
    }
    boolean indents = starts.habits().indents();
    boolean caption = nextRun.get(nextRun.size() - 1).marks().endsWithCredit();
    if (!proseFollows || indents && next.indented() || ParagraphStarts.cue(next) || caption) {
      return false;
    }
    int column = PageHabits.column(nextRun);
    boolean measured = column > 0;
    if (column < 0 && nextRun.size() > 1 && !next.endsSentence()) {
      column = next.room(nextRun.get(1));
    } else if (nextRun.size() == 1 && next.stops()) {
      column = run.get(0).wide() + 4;
    } else if (column < 0 && nextRun.size() > 1) {
      column = widest(nextRun);
    } else if (column < 0) {
      column = body != null && body.measured() ? body.column() : next.wide();
    }
    for (int i = 0; i < run.size(); i++) {
      PageLine line = run.get(i);
      PageLine below = i + 1 < run.size() ? run.get(i + 1) : next;
      int room = i == 0 && !starts.habits().indents() ? column - 4 : column;
      boolean indented = i == 0 && starts.habits().indents() && line.indented();
      if (!line.fitsInto(column) || !line.fills(indented ? column - 6 : room, below)) {
        return false;
      }
    }
    PageLine first = run.get(0);
    if (starts.habits().indents() && first.indented()) {
      return true;
    }
    PageLine second = nextRun.size() > 1 ? nextRun.get(1) : null;
    boolean marks = run.stream().anyMatch(PageLine::hasProsePunctuation);
    if (marks && run.size() == 1 && second == null && first.wide() >= 28) {
      return true;
    }
    // A line that begins no paragraph goes on with something: with this, if nothing else waits.
    boolean nextGoesOn = measured && Boolean.FALSE.equals(starts.narrow(next, second, column));
    if (nextGoesOn && first.tight() <= column - 3 && !waiting) {
      return true;
    }
    boolean mayGoOn = !Boolean.TRUE.equals(starts.narrow(next, second, column));
    boolean cut = joins.over(run.get(run.size() - 1), next);
    boolean cue = ParagraphStarts.cue(first);
    return titleSince
        ? nextGoesOn && (cue || cut) || mayGoOn && marks
        : marks
            || cue
            || run.size() > 3
            || nextGoesOn && cut
            || measured && mayGoOn && !waiting && fitsExactly(first, column);
  }

  /** Whether the line has just the width of a first line that lost its indent. */
  private boolean fitsExactly(PageLine first, int column) {
    return starts.habits().narrow() && Math.abs(first.wide() - column + 4) <= 1;
  }

  private static int widest(List<PageLine> run) {
    int widest = 0;
    for (PageLine line : run) {
      widest = Math.max(widest, line.tight());
    }
    return widest;
  }

  /** Whether a quotation mark or a bracket is opened and not closed. */
  static boolean openQuote(String text) {
    return text.lastIndexOf('“') > text.lastIndexOf('”')
        || text.lastIndexOf('《') > text.lastIndexOf('》')
        || text.lastIndexOf('（') > text.lastIndexOf('）');
  }
}
