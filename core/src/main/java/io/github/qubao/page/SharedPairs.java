package io.github.qubao.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stateless. Tells by the pairs of characters (字的二元组) that they share which text a run of lines
 * belongs to.
 */
final class SharedPairs {
  /** So many pairs that only one of two bodies has say that a run is its. */
  private static final int MIN_OF_BODY = 4;

  /** So many pairs of a headline say that a run is its. */
  private static final int MIN_OF_HEADLINE = 3;

  /** A headline's words come again in the first lines, and in the last three of its own. */
  private static final int HEADLINE_LINES = 3;

  private static final int FIRST_LINES = 12;

  private SharedPairs() {}

  /** Whether the run repeats words of the headline in the cluster. */
  static boolean repeatsHeadline(List<PageLine> cluster, List<PageLine> run) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (PageLine line :
        cluster.subList(Math.max(0, cluster.size() - HEADLINE_LINES), cluster.size())) {
      for (int i = 0; i + 1 < line.text().length(); i++) {
        pairs.merge(pair(line.text(), i), 1, Integer::sum);
      }
    }
    String prose = text(run.subList(0, Math.min(run.size(), FIRST_LINES)));
    int shared = 0;
    for (int i = 0; i + 1 < prose.length() && shared < MIN_OF_HEADLINE; i++) {
      Integer times = pairs.remove(pair(prose, i));
      shared += times == null ? 0 : times;
    }
    return shared >= MIN_OF_HEADLINE;
  }

  private static String text(List<PageLine> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(l -> text.append(l.text()));
    return text.toString();
  }

  private static int pair(String text, int i) {
    return text.charAt(i) << 16 | text.charAt(i + 1);
  }

  /**
   * Whether the run, which is set behind {@code body}, says much more of what the body before that
   * one says, so that {@code body} stands in its middle. Counts for both bodies that it was in
   * doubt.
   */
  static boolean goesOnWith(
      BodyBuilder before, BodyBuilder body, List<PageLine> run, BodyExtender extender) {
    Set<Integer> said = new HashSet<>();
    run.forEach(line -> BodyBuilder.addPairs(line, said));
    int ofBefore = 0;
    int ofBody = 0;
    for (Integer pair : said) {
      boolean a = before.pairs().contains(pair);
      boolean b = body.pairs().contains(pair);
      ofBefore += a && !b ? 1 : 0;
      ofBody += b && !a ? 1 : 0;
    }
    // A long body shares more with any text.
    double share = Math.min(1, (double) body.pairs().size() / Math.max(1, before.pairs().size()));
    double likely = share * ofBefore;
    int least = extender.isSameColumn(body, run) ? MIN_OF_BODY : MIN_OF_BODY / 2;
    boolean says = likely >= least && likely >= 3 * ofBody;
    boolean nearer = extender.isNearer(before, body, run) && likely > 0 && likely >= ofBody;
    boolean chosen = says || nearer;
    if (chosen || 2 * likely > ofBody) {
      body.contested++;
      before.contested++;
    }
    return chosen;
  }
}
