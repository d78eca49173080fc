package io.github.qubao.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. Finds the body whose last sentence a run of lines goes on with:
 * the one above, or, because the columns of articles may alternate, an earlier one.
 */
final class UnfinishedBodies {
  /** Only so many of the latest bodies may be continued; more would make the time quadratic. */
  private static final int MAX = 12;

  private final List<PageLine> lines;
  private final List<BodyBuilder> bodies;
  private final HeadlineDetector headlines;
  private final BodyExtender extender;

  /**
   * Looks among {@code bodies}.
   *
   * @param bodies those of the page so far; more may be added
   */
  UnfinishedBodies(
      List<PageLine> lines,
      List<BodyBuilder> bodies,
      HeadlineDetector headlines,
      BodyExtender extender) {
    this.lines = lines;
    this.bodies = bodies;
    this.headlines = headlines;
    this.extender = extender;
  }

  /** Whether the line stands directly under one of {@code body} whose sentence it continues. */
  static boolean isInSentence(@Nullable BodyBuilder body, PageLine line, boolean headlineSince) {
    return body != null
        && !headlineSince
        && !line.gap()
        && body.lastLine().index() + 1 == line.index()
        && !(line.isByline() && BodyExtender.isSignedByOffice(body))
        && body.isUnfinished();
  }

  /**
   * The body that the run continues: {@code current}, else the latest unfinished one, where it is
   * not known in what order the page is read; null if there is none.
   *
   * @param end the index of the line after the run
   * @param headlineSince whether a headline stands between {@code current} and the run
   */
  @Nullable BodyBuilder continuedBy(
      List<PageLine> run, int end, @Nullable BodyBuilder current, boolean headlineSince) {
    PageLine first = run.get(0);
    if (current != null
        && BodyExtender.isUnfinishedBefore(current, first)
        && continuedLines(current, run, end, current, headlineSince) > 0) {
      return current;
    }
    if (first.isPlaced() || first.startsLikeParagraph()) {
      return null;
    }
    for (int i = bodies.size() - 1; i >= Math.max(0, bodies.size() - MAX); i--) {
      BodyBuilder other = bodies.get(i);
      if (other != current
          && BodyExtender.isUnfinishedBefore(other, first)
          && continuedLines(other, run, end, current, headlineSince) == run.size()) {
        boolean headline = headlines.headlineLines(run, end, current, headlineSince, true) > 0;
        return headline ? null : other;
      }
    }
    return null;
  }

  /** How many lines of the run {@code body} goes on with, or has as paragraphs behind its last. */
  int continuedLines(
      BodyBuilder body,
      List<PageLine> run,
      int end,
      @Nullable BodyBuilder current,
      boolean headlineSince) {
    boolean direct = body == current && isInSentence(body, run.get(0), headlineSince);
    return extender.continuedLines(body, run, end, direct, headlineSince);
  }

  /** Whether the line at {@code i} may continue a body other than {@code current}. */
  boolean mayContinueOther(int i, @Nullable BodyBuilder current) {
    if (i >= lines.size() || lines.get(i).isPlaced()) {
      return false;
    }
    for (int b = bodies.size() - 1; b >= Math.max(0, bodies.size() - MAX); b--) {
      if (bodies.get(b) != current
          && BodyExtender.isUnfinishedBefore(bodies.get(b), lines.get(i))) {
        return true;
      }
    }
    return false;
  }
}
