package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much a sentence tells of its article: what it shares with the title and with the rest of the
 * text, where it stands, whether it has figures, and whether it is of the kind that every report
 * has.
 */
final class SentenceScorer {
  /** The lead says who did what; it is kept unless it says nothing. */
  private static final double LEAD = 1.2;

  private static final double TITLE = 1.6;
  private static final double CENTRAL = 0.8;
  private static final double FIGURES = 0.25;
  private static final double STRESS = 0.15;
  private static final double BOILERPLATE = 0.9;

  private static final Pattern FIGURE =
      Pattern.compile("[0-9０-９]+(?:\\.[0-9]+)?(?:[%％万亿多余个名项家亩元吨公米人件次户所座只]|平方)");
  private static final Pattern STRESSED =
      Pattern.compile("(?:指出|强调|要求|决定|提出|明确|部署|审议|通过|截至|目前|累计|据统计|据悉|据了解|同比|增长)");
  private static final Pattern EMPTY =
      Pattern.compile(
          "^(?:会前|会后|会上，?与会|参会|出席|.{0,60}(?:参加(?:会议|调研|活动|座谈|学习)|出席(?:会议|活动)|陪同(?:调研|参加)?)。?$|.{0,12}(?:主持会议|作表态发言))");

  private SentenceScorer() {}

  static double[] scores(String title, String body, List<Span> sentences) {
    Set<Integer> titlePairs = pairs(title, 0, title.length());
    int n = sentences.size();
    @SuppressWarnings({"unchecked", "rawtypes"})
    Set<Integer>[] pairs = new Set[n];
    int[] spread = new int[1 << 16];
    for (int i = 0; i < n; i++) {
      pairs[i] = pairs(body, sentences.get(i).start(), sentences.get(i).end());
      for (int p : pairs[i]) {
        spread[slot(p)]++;
      }
    }
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      String s = sentences.get(i).in(body);
      double central = 0;
      int inTitle = 0;
      for (int p : pairs[i]) {
        central += Math.min(4, spread[slot(p)] - 1) / 4.0;
        inTitle += titlePairs.contains(p) ? 1 : 0;
      }
      double size = Math.max(8, pairs[i].size());
      out[i] =
          (i == 0 ? LEAD : 0.5 / (1 + i))
              + TITLE * inTitle / Math.max(6.0, titlePairs.size())
              + CENTRAL * central / size
              + (FIGURE.matcher(s).find() ? FIGURES : 0)
              + (STRESSED.matcher(s).find() ? STRESS : 0)
              - (EMPTY.matcher(s).find() ? BOILERPLATE : 0);
    }
    return out;
  }

  static Set<Integer> pairs(String text, int start, int end) {
    Set<Integer> out = new HashSet<>();
    for (int i = start; i + 1 < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        out.add(text.charAt(i) << 16 | text.charAt(i + 1));
      }
    }
    return out;
  }

  private static int slot(int pair) {
    return pair * 0x9E3779B1 >>> 16;
  }
}
