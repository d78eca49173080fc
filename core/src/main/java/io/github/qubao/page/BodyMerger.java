package io.github.qubao.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per batch of bodies. Merges bodies that are one. Layout takes prose under a
 * line that may be a headline for a body of its own; where that line is a subheading (小标题) the
 * prose continues the body above, and the line is a paragraph of it. That is only seen when all
 * bodies are known, by what the line and the bodies say.
 */
final class BodyMerger {
  /** No subheading has more characters. */
  static final int MAX_SUBHEADING_LENGTH = 18;

  /** A headline so short is a notice's, or none. */
  private static final int MAX_BRIEF_LENGTH = 8;

  /** Bodies that are so similar are parts of one article in columns of any width. */
  private static final double MIN_SIMILARITY = 0.15;

  /** Bodies that are less similar are one only where a brief subheading says so. */
  private static final double UNLIKE = 0.03;

  /** A line is the headline of a report that says so much more of it than the body above does. */
  private static final double OWN = 0.5;

  private static final Pattern NOTICE = Pattern.compile("公告|通告|声明|启事|公示|通知|提示|令$|招聘|讣告");

  /** How notices end. */
  private static final Pattern NOTICE_END = Pattern.compile("特此|敬请|谅解|此布|[咨询举报热]{2}电话");

  /** How a headline of a notice ends, and a subheading does not. */
  private static final Pattern NOTICE_TITLE =
      Pattern.compile(".{0,24}(?:公告|通告|启事|公示|声明|讣告|通知|提示|禁火令)");

  private final List<List<PageLine>> clusters;
  private final ParagraphDetector paragraphs;
  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final List<TextFeatures> features = new ArrayList<>();

  /**
   * Merges bodies, and takes subheadings out of {@code clusters}.
   *
   * @param similarity of the bodies, each by itself
   */
  BodyMerger(
      List<BodyBuilder> all,
      List<List<PageLine>> clusters,
      ParagraphDetector paragraphs,
      List<TextFeatures> featuresOfAll,
      Similarity similarity) {
    this.clusters = clusters;
    this.paragraphs = paragraphs;
    List<List<TextFeatures>> merged = new ArrayList<>();
    featuresOfAll.forEach(f -> merged.add(new ArrayList<>(List.of(f))));
    // Which body each one has become part of, if any.
    int[] mergedInto = new int[all.size()];
    for (int i = 0; i < mergedInto.length; i++) {
      BodyBuilder body = all.get(i);
      mergedInto[i] = i;
      int above = -1;
      if (body.clusterAbove >= 0) {
        int over = bodyAboveHeadline(all, mergedInto, i);
        above = over >= 0 && isContinued(all.get(over), body, over, i, similarity) ? over : -1;
      } else if (!body.hasByline && !body.isPhoto && !body.isFromJump && !body.isItem) {
        above = bodyContinuedBy(all, mergedInto, i, similarity);
      }
      if (above >= 0) {
        merge(all.get(above), body);
        mergedInto[i] = above;
        merged.get(above).addAll(merged.get(i));
      } else {
        bodies.add(body);
      }
    }
    for (int i = 0; i < mergedInto.length; i++) {
      if (mergedInto[i] == i) {
        features.add(TextFeatures.merge(merged.get(i)));
      }
    }
  }

  /** Whether a headline or a last line says that it is a notice's. */
  static boolean isNotice(String text) {
    return NOTICE.matcher(text).find() || NOTICE_END.matcher(text).find();
  }

  /** The body directly over the headline of body {@code b}; -1 if there is none near. */
  private static int bodyAboveHeadline(List<BodyBuilder> all, int[] mergedInto, int b) {
    for (int a = b - 1; a >= Math.max(0, b - Similarity.MAX_DISTANCE); a--) {
      if (mergedInto[a] == a && all.get(a).clusterBelow == all.get(b).clusterAbove) {
        return a;
      }
    }
    return -1;
  }

  /**
   * The body that prose without a headline and a byline continues: one whose column it has, or that
   * is similar, the nearest first; -1 if there is none.
   */
  private int bodyContinuedBy(
      List<BodyBuilder> all, int[] mergedInto, int b, Similarity similarity) {
    int best = -1;
    double most = 0.3;
    boolean nearest = true;
    BitSet contradicted = headlineBelowIsOwn(all.get(b), b, similarity);
    for (int a = b - 1; a >= Math.max(0, b - Similarity.MAX_DISTANCE); a--) {
      BodyBuilder body = all.get(a);
      if (mergedInto[a] != a || body.isPhoto || body.isVerse || body.isEnded) {
        continue;
      }
      int difference = widthDifference(body, all.get(b));
      double score =
          2 * similarity.ofBodies(a, b) + (difference <= 2 ? 0.3 : difference <= 6 ? 0.1 : -0.1);
      score += nearest ? 0.45 : 0;
      score += sentenceScore(body, all.get(b).firstLine());
      if (contradicted.get(a)) {
        score -= 0.5;
      }
      nearest = false;
      if (score > most) {
        most = score;
        best = a;
      }
    }
    return best;
  }

  /** Whether a sentence of the body goes on in the line, as far as that is known. */
  private double sentenceScore(BodyBuilder body, PageLine line) {
    if (!paragraphs.style().indentsText() || line.indented() || line.isPlaced()) {
      return 0;
    }
    return BodyExtender.isUnfinishedBefore(body, line) ? 0.4 : -0.4;
  }

  /** How much, in half-widths, the columns of two bodies differ for all that is known. */
  static int widthDifference(BodyBuilder above, BodyBuilder body) {
    int difference = above.columnWidth() - body.columnWidth();
    // Of a line or two only the least width is known.
    return difference < 0 && !above.hasMeasuredWidth() || difference > 0 && !body.hasMeasuredWidth()
        ? 0
        : Math.abs(difference);
  }

  /** The bodies above to which the headline below is not similar, while it is to this one. */
  private BitSet headlineBelowIsOwn(BodyBuilder body, int b, Similarity similarity) {
    BitSet found = new BitSet();
    if (body.clusterBelow < 0) {
      return found;
    }
    int from = Math.max(0, b - Similarity.MAX_DISTANCE);
    for (PageLine line : clusters.get(body.clusterBelow)) {
      double[] similar = similarity.of(line.text());
      for (int a = from; a < b; a++) {
        if (similar[b] > 0.4 && similar[b] - similar[a] > 0.3) {
          found.set(a);
        }
      }
      if (found.cardinality() == b - from) {
        break;
      }
    }
    return found;
  }

  /** The bodies that are left, in the page's order. */
  List<BodyBuilder> bodies() {
    return bodies;
  }

  /** The features of each of the bodies. */
  List<TextFeatures> features() {
    return features;
  }

  /** Whether what stands between the two bodies is a subheading, so that they are one. */
  private boolean isContinued(
      BodyBuilder above, BodyBuilder body, int a, int b, Similarity similarity) {
    if (body.hasByline || body.isPhoto || body.isFromJump || above.isEnded || above.isPhoto) {
      return false;
    }
    List<PageLine> headline = clusters.get(body.clusterAbove);
    if (headline.get(0).isLarge()
        || headline.size() != 1
        || headline.get(0).text().length() > MAX_SUBHEADING_LENGTH) {
      return false;
    }
    PageLine line = headline.get(0);
    HeadlineUnit unit = new HeadlineUnit(body.clusterAbove, headline);
    if (unit.isRubric() || NOTICE_TITLE.matcher(unit.plainText()).matches()) {
      return false;
    }
    int column = above.columnWidth();
    double[] similar = similarity.of(line.text());
    double ownHeadline = similar[b] - similar[a];
    boolean report =
        ownHeadline > OWN && ParagraphDetector.startsLikeReport(body.firstLine().text());
    boolean brief =
        line.text().length() <= MAX_BRIEF_LENGTH && !report && !NOTICE.matcher(line.text()).find();
    double alike = similarity.ofBodies(a, b);
    int difference = widthDifference(above, body);
    boolean sameColumn = difference <= 2 || brief && alike > MIN_SIMILARITY;
    if (!sameColumn || !line.fitsInto(column) || HeadlineUnit.isLetterSpaced(line.text())) {
      return false;
    }
    boolean headed = above.clusterAbove >= 0 || above.hasByline;
    boolean bothHaveBylines = above.hasByline && (!body.bylines.isEmpty() || body.isSigned());
    boolean headlineBelow = above.clusterAbove < 0 && similar[a] > 0.5;
    if (bothHaveBylines || headlineBelow) {
      return false;
    }
    for (int other = 0; other < similar.length; other++) {
      if (similar[other] > 0.5 && similar[other] > 0.2 + Math.max(similar[a], similar[b])) {
        return false;
      }
    }
    double most = above.firstLine().startsWithByline() ? 0.1 : 0.25;
    return (headed || alike > MIN_SIMILARITY)
        && (brief || alike > UNLIKE && ownHeadline < most + 0.5 * alike);
  }

  private void merge(BodyBuilder above, BodyBuilder body) {
    if (body.clusterAbove >= 0) {
      List<PageLine> headline = clusters.get(body.clusterAbove);
      PageLine line = headline.get(0);
      above.startParagraph(line);
      headline.clear();
      // Above a line that starts no paragraph it was no subheading, but the start of a paragraph.
      List<PageLine> first = body.paragraphs.get(0);
      boolean inner =
          first.size() > 1
              && paragraphs.continuesParagraph(first.get(0), first.get(1), body.columnWidth());
      // Where gaps set paragraphs apart, one stands below a subheading, too.
      boolean direct = paragraphs.style().separatesByGaps() && !first.get(0).gap();
      if (first.size() > 1
          && line.fills(body.columnWidth() - 4, first.get(0))
          && (inner || direct && line.gap())) {
        first.forEach(above::continueParagraph);
        body.paragraphs.remove(0);
      }
    }
    if (body.clusterAbove < 0
        && (isCutAbove(above, body)
            || BodyExtender.cutsSentence(above.lastParagraph(), body.firstLine()))) {
      body.paragraphs.get(0).forEach(above::continueParagraph);
      body.paragraphs.remove(0);
    }
    above.guesses++;
    above.append(body);
    above.clusterBelow = body.clusterBelow;
  }

  /** Whether the body above breaks off in a paragraph, which this one may go on with. */
  private boolean isCutAbove(BodyBuilder above, BodyBuilder body) {
    PageLine first = body.firstLine();
    return above.isUnfinished()
        && !above.lastLine().mayEndParagraph()
        && (!above.hasMeasuredWidth() || above.lastLine().fills(above.columnWidth(), first))
        && !(paragraphs.style().indentsText() && first.indented());
  }
}
