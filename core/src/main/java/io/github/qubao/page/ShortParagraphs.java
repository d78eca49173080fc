package io.github.qubao.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per page. Tells the short lines that are paragraphs of the article above
 * them though they look like a headline: its subheadings, and the office that signs it.
 */
final class ShortParagraphs {
  /** Type that differs by a smaller share is of one size. */
  private static final double SAME_SIZE = 0.06;

  private static final Pattern MEETING =
      Pattern.compile("(?:时间|地点|出席|列席|参会|参加|缺席|请假|主持|记录)(?:人员|人|单位)?[：:]");

  private final List<PageLine> lines;
  private final Furniture furniture;

  ShortParagraphs(List<PageLine> lines, Furniture furniture) {
    this.lines = lines;
    this.furniture = furniture;
  }

  /**
   * Whether the run is the name of the office that signs a notice.
   *
   * @param end the index of the line after the run
   */
  boolean signsNotice(
      BodyBuilder body, List<PageLine> run, int end, List<List<PageLine>> clusters) {
    return !body.hasByline
        && !body.isEnded
        && !body.isPhoto
        && body.bylines.isEmpty()
        && run.size() <= 2
        && run.get(0).fitsInto(body.columnWidth())
        && Furniture.isOffice(run)
        && (isNotice(body, clusters) || !isHeadlineAt(end))
        && (end == lines.size()
            || lines.get(end).gap()
            || furniture.contains(lines.get(end))
            || lines.get(end).startsWithByline()
            || lines.get(end).isByline());
  }

  /** Whether the lines say when and where a meeting was, and who was there, as minutes do. */
  static boolean tellsOfMeeting(List<PageLine> run) {
    return run.size() > 1 && run.stream().allMatch(l -> MEETING.matcher(l.text()).lookingAt());
  }

  /** Whether the run is the rest of the name of an office, which a column's end cuts. */
  static boolean endsOffice(BodyBuilder body, List<PageLine> run) {
    if (run.size() > 1
        || body.lastLine().isPlaced()
        || body.lastParagraph().size() > 1
        || Furniture.isOffice(body.lastParagraph())) {
      return false;
    }
    return Furniture.isOffice(List.of(body.lastLine(), run.get(0)));
  }

  private static boolean isNotice(BodyBuilder body, List<List<PageLine>> clusters) {
    return body.clusterAbove >= 0
            && clusters.get(body.clusterAbove).stream()
                .anyMatch(l -> BodyMerger.isNotice(new HeadlineUnit(0, List.of(l)).plainText()))
        || body.lastParagraph().stream().anyMatch(l -> BodyMerger.isNotice(l.text()));
  }

  private boolean isHeadlineAt(int i) {
    return i < lines.size()
        && lines.get(i).mayBeHeadline()
        && !lines.get(i).hasProsePunctuation()
        && !lines.get(i).isByline()
        && !furniture.contains(lines.get(i));
  }

  /**
   * Whether the type shows that a short line is a subheading of the article above: it is as large
   * as the text, while the article's headline is larger, and text follows.
   *
   * @param end the index of the line after the run
   * @param clusters those of headlines, as {@link BodyBuilder#clusterAbove} counts them
   */
  boolean isSubheading(
      BodyBuilder body, List<PageLine> run, int end, List<List<PageLine>> clusters) {
    PageLine line = run.get(0);
    double points = body.lastLine().size().points();
    return run.size() == 1
        && end < lines.size()
        && lines.get(end).isBodyType()
        && !lines.get(end).startsWithByline()
        && line.isPlaced()
        && !line.isBodyType()
        && !body.isPhoto
        && !body.isJumped
        && body.clusterAbove >= 0
        && clusters.get(body.clusterAbove).stream().anyMatch(PageLine::isLarge)
        && line.text().length() <= BodyMerger.MAX_SUBHEADING_LENGTH
        && line.mayBeHeadline()
        && Math.abs(line.size().points() - points) < SAME_SIZE * points;
  }
}
