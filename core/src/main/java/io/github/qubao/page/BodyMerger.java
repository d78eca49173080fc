package io.github.qubao.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per page. Prose under a line that could be a headline was taken for a body
 * of its own; where that line is a subheading (小标题) the prose goes on with the body above, and the
 * line is a paragraph of it.
 */
final class BodyMerger {
  /** No subheading has more characters. */
  private static final int LONGEST = 18;

  /** A headline is seldom so short, but for a notice's. */
  private static final int BRIEF = 8;

  private static final Pattern NOTICE = Pattern.compile("公告|通告|声明|启事|公示|通知|提示|令$|招聘|讣告");

  /** Nothing goes on behind so many bodies. */
  static final int FARTHEST = 6;

  private final List<List<PageLine>> titles;
  private final ParagraphStarts starts;
  private final List<Draft> bodies = new ArrayList<>();
  private final List<Features> features = new ArrayList<>();

  /**
   * Merges bodies, and takes subheadings out of {@code titles}.
   *
   * @param affinity of the bodies, each by itself
   */
  BodyMerger(
      List<Draft> all,
      List<List<PageLine>> titles,
      ParagraphStarts starts,
      List<Features> featuresOfAll,
      Affinity affinity) {
    this.titles = titles;
    this.starts = starts;
    List<List<Features>> merged = new ArrayList<>();
    featuresOfAll.forEach(f -> merged.add(new ArrayList<>(List.of(f))));
    // Which draft each one has become part of, if any.
    int[] into = new int[all.size()];
    for (int i = 0; i < into.length; i++) {
      Draft body = all.get(i);
      into[i] = i;
      int above = -1;
      if (body.titleAbove >= 0) {
        int over = bodyOver(all, into, i);
        above = over >= 0 && goesOn(all.get(over), body, over, i, affinity) ? over : -1;
      } else if (!body.opened && !body.photo) {
        above = bodyOfParagraphs(all, into, i, affinity);
      }
      if (above >= 0) {
        merge(all.get(above), body);
        into[i] = above;
        merged.get(above).addAll(merged.get(i));
      } else {
        bodies.add(body);
      }
    }
    for (int i = 0; i < into.length; i++) {
      if (into[i] == i) {
        features.add(Features.together(merged.get(i)));
      }
    }
  }

  /** The body directly over the headline of body {@code b}; -1 if there is none near. */
  private static int bodyOver(List<Draft> all, int[] into, int b) {
    for (int a = b - 1; a >= Math.max(0, b - FARTHEST); a--) {
      if (into[a] == a && all.get(a).titleBelow == all.get(b).titleAbove) {
        return a;
      }
    }
    return -1;
  }

  /**
   * The body that prose without a headline and a byline goes on with: one whose column it has, or
   * that speaks of the same, the nearest first; -1 if there is none.
   */
  private int bodyOfParagraphs(List<Draft> all, int[] into, int b, Affinity affinity) {
    int best = -1;
    double most = 0.3;
    boolean nearest = true;
    BitSet contradicted = ownTitleBelow(all.get(b), b, affinity);
    for (int a = b - 1; a >= Math.max(0, b - FARTHEST); a--) {
      Draft body = all.get(a);
      if (into[a] != a || body.photo || body.ended) {
        continue;
      }
      int apart = apart(body, all.get(b));
      double score = 2 * affinity.alike(a, b) + (apart <= 2 ? 0.3 : apart <= 6 ? 0.1 : -0.1);
      score += nearest ? 0.45 : 0;
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

  /** How much, in halves of a character, the columns of two bodies differ for all that is known. */
  private static int apart(Draft above, Draft body) {
    int apart = above.column() - body.column();
    // Of a line or two only the least width is known.
    return apart < 0 && !above.measured() || apart > 0 && !body.measured() ? 0 : Math.abs(apart);
  }

  /** The bodies above of which the headline below does not speak, while it does of this one. */
  private BitSet ownTitleBelow(Draft body, int b, Affinity affinity) {
    BitSet found = new BitSet();
    if (body.titleBelow < 0) {
      return found;
    }
    int from = Math.max(0, b - FARTHEST);
    for (PageLine line : titles.get(body.titleBelow)) {
      double[] said = affinity.of(line.text());
      for (int a = from; a < b; a++) {
        if (said[b] > 0.4 && said[b] - said[a] > 0.3) {
          found.set(a);
        }
      }
      if (found.cardinality() == b - from) {
        break;
      }
    }
    return found;
  }

  List<Draft> bodies() {
    return bodies;
  }

  /** What each of the bodies says. */
  List<Features> features() {
    return features;
  }

  private boolean goesOn(Draft above, Draft body, int a, int b, Affinity affinity) {
    if (body.opened || body.photo || above.ended || above.photo) {
      return false;
    }
    List<PageLine> title = titles.get(body.titleAbove);
    if (title.size() != 1 || title.get(0).text().length() > LONGEST) {
      return false;
    }
    PageLine line = title.get(0);
    if (new TitleUnit(body.titleAbove, title).rubric()) {
      return false;
    }
    int column = above.column();
    boolean sameColumn = apart(above, body) <= 2;
    if (!sameColumn || !line.fitsInto(column) || TitleUnit.letterSpaced(line.text())) {
      return false;
    }
    boolean headed = above.titleAbove >= 0 || above.opened;
    double[] said = affinity.of(line.text());
    double ownHeadline = said[b] - said[a];
    boolean bothSigned = above.opened && !body.bylines.isEmpty();
    boolean headlineBelow = above.titleAbove < 0 && said[a] > 0.5;
    if (bothSigned || headlineBelow) {
      return false;
    }
    for (int other = 0; other < said.length; other++) {
      if (said[other] > 0.5 && said[other] > 0.2 + Math.max(said[a], said[b])) {
        return false;
      }
    }
    boolean brief = line.text().length() <= BRIEF && !NOTICE.matcher(line.text()).find();
    double most = Byline.opens(above.first()) ? 0.1 : 0.25;
    return (headed || affinity.alike(a, b) > 0.15)
        && (brief || ownHeadline < most + 0.5 * affinity.alike(a, b));
  }

  private void merge(Draft above, Draft body) {
    if (body.titleAbove >= 0) {
      List<PageLine> title = titles.get(body.titleAbove);
      PageLine line = title.get(0);
      above.startParagraph(line);
      title.clear();
      // Over a line that begins no paragraph it was not a subheading, but a paragraph's beginning.
      List<PageLine> first = body.paragraphs.get(0);
      if (first.size() > 1
          && line.fills(body.column() - 4, first.get(0))
          && starts.goesOn(first.get(0), first.get(1), body.column())) {
        first.forEach(above::continueParagraph);
        body.paragraphs.remove(0);
      }
    }
    above.guesses++;
    above.takeUp(body);
    above.titleBelow = body.titleBelow;
  }
}
