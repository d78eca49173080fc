package io.github.qubao.page;

import java.util.List;

/** Not thread-safe: one per page. Tells stanzas of poems: they are no headlines, and no prose. */
final class Verse {
  private final List<PageLine> lines;
  private final Furniture furniture;
  private final SplitWords splitWords;

  Verse(List<PageLine> lines, Furniture furniture, SplitWords splitWords) {
    this.lines = lines;
    this.furniture = furniture;
    this.splitWords = splitWords;
  }

  /** Whether the run is one of several stanzas: no headline has so many lines so often. */
  boolean isVerse(List<PageLine> run, int end) {
    return isStanza(run)
        && (end < lines.size() && lines.get(end).gap() && isStanza(below(end))
            || run.get(0).index() > 0 && isStanza(above(run.get(0).index())));
  }

  /** Where the stanza ends whose first line is set apart above {@code from}; else {@code from}. */
  int endOfStanza(int from) {
    if (from >= lines.size()) {
      return from;
    }
    int end = from + below(from).size();
    List<PageLine> stanza = lines.subList(from - 1, end);
    return isVerse(stanza, end) ? end : from;
  }

  /** Lines that are full and cut words are no verse, but prose in a narrow column. */
  private boolean isStanza(List<PageLine> run) {
    return run.size() >= 3
        && run.size() <= 12
        && run.stream().noneMatch(furniture::contains)
        && run.stream()
            .allMatch(l -> l.readsLikeHeadline() && l.width() <= 36 && l.lastMark() != '：')
        && !fillsColumn(run);
  }

  private boolean fillsColumn(List<PageLine> run) {
    int widest = run.stream().mapToInt(PageLine::minWidth).max().orElse(0);
    boolean cut = false;
    for (int i = 1; i < run.size(); i++) {
      if (i > 1 && run.get(i - 1).breakWidth(run.get(i)) < widest) {
        return false;
      }
      cut |= splitWords.isSplit(run.get(i - 1), run.get(i));
    }
    return cut && run.stream().anyMatch(PageLine::hasProsePunctuation);
  }

  /** The lines from one on up to the next gap or byline; no more than a stanza and some. */
  List<PageLine> below(int from) {
    int end = from + 1;
    while (end < lines.size()
        && !lines.get(end).gap()
        && !lines.get(end).startsWithSureByline()
        && end - from < 14) {
      end++;
    }
    return lines.subList(from, end);
  }

  private List<PageLine> above(int end) {
    int from = end - 1;
    while (from > 0
        && !lines.get(from).gap()
        && !lines.get(from - 1).isByline()
        && end - from < 14) {
      from--;
    }
    return lines.subList(from, end);
  }
}
