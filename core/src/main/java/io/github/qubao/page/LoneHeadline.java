package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Characters;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per page. Finds the headline of the one article of a page among the lines
 * above its text: each is given a score for what speaks for it and against it. The weights were set
 * by hand on the pages of {@code training/src/main/data/pages}; what is taken off is what a site's
 * line, an office or a byline has, so that it outweighs what such a line shares with the text.
 */
final class LoneHeadline {
  /** No headline is longer, */
  private static final int LONGEST = 60;

  /** nor has it fewer Chinese characters. */
  private static final int SHORTEST = 4;

  /** Most have so many. */
  private static final int COMMON = 6;

  /** A line with so many characters is found within another one only if both tell the title. */
  private static final int SHORTEST_REPEATED = 8;

  /** A longer line tells what an office does. */
  private static final int LONGEST_OFFICE = 14;

  /** A name that the text has word for word is no longer. */
  private static final int LONGEST_NAME = 12;

  /** What is shared beyond that counts no more: who acts shares more than the best headline. */
  private static final double MOST_SHARED = 0.5;

  /** What the first candidate has more. */
  private static final double FIRST = 0.3;

  /** So many lines above the text are looked at: a site has a menu there. */
  private static final int MOST_ABOVE = 100;

  /** With less than that a line is none, though no other may be one. */
  private static final double LEAST = -0.1;

  /** A kicker has so much. */
  private static final double LEAST_OF_KICKER = 0.4;

  /** So many lines below a headline a source or a byline may stand. */
  private static final int NEAR = 3;

  /** What no headline has: a time of day, a path, an address, a picture's credit. */
  private static final Pattern SITE =
      Pattern.compile(
          "[0-9]{1,2}:[0-9]{2}|[>＞»›√\\\\]|[|｜].*[|｜]|www\\.|https?:|\\.(?:com|net|cn)|(?:供图|摄|资料图)[）)]$");

  /** A label and what it labels: 图片：, 主办单位：. */
  private static final Pattern LABEL =
      Pattern.compile(
          "[（(【\\[]?(?:图片|图文|文字|编辑|责编|审核|来源|作者|报道|摘要|标签|类别|时间|日期|编审|校对|摄影|供稿|通讯员|记者|关键词|主办|指导)[\\s　]{0,3}[:：].*");

  private static final Pattern OFFICE = Pattern.compile(".{4,16}(?:[工产]业园|园区|幼儿园|公司)");

  private final LonePage page;

  /** The first line that may be it. */
  private final int from;

  private final String text;
  private final Set<Integer> pairs;

  LoneHeadline(LonePage page) {
    this.page = page;
    this.from = Math.max(0, page.first() - MOST_ABOVE);
    StringBuilder all = new StringBuilder();
    for (int i = page.first(); i < page.end(); i++) {
      String line = page.isParagraph(i) ? page.lines().get(i).text() : "";
      // The dateline names the site.
      int start = i == page.first() ? BylineGrammar.opening(line).textStart() : 0;
      all.append(line, start, line.length()).append('\n');
    }
    text = all.toString();
    pairs = CharacterPairs.of(text);
  }

  /** The index of the headline's line; -1 if there is none. */
  int find() {
    int best = -1;
    double most = LEAST;
    double first = FIRST;
    for (int i = from; i < page.first(); i++) {
      if (isCandidate(i)) {
        double score = score(i) + first;
        first = 0;
        best = score > most ? i : best;
        most = Math.max(score, most);
      }
    }
    return best;
  }

  /** The index of the line above the headline that is part of it; -1 if there is none. */
  int kicker(int headline) {
    int above = headline - 1;
    boolean kicker =
        above >= from
            && !page.lines().get(headline).gap()
            && isCandidate(above)
            && page.lines().get(above).mayBeHeadline()
            && score(above) >= LEAST_OF_KICKER
            && !standsElsewhere(above);
    return kicker ? above : -1;
  }

  private boolean isCandidate(int i) {
    PageLine line = page.lines().get(i);
    String s = line.text();
    return !page.furniture().contains(line)
        && !line.isByline()
        && !page.isCaption(i)
        && s.length() <= LONGEST
        && chinese(s) >= SHORTEST
        && !BylineGrammar.isSourceLine(s)
        && !SITE.matcher(s).find()
        && !s.startsWith("——");
  }

  private double score(int i) {
    PageLine line = page.lines().get(i);
    String s = line.text();
    double share = CharacterPairs.share(CharacterPairs.of(s), pairs);
    double score = 1.5 * Math.min(share, MOST_SHARED);
    score -= RepeatedTitles.title(s).equals(s) ? 0 : 0.8;
    score += standsElsewhere(i) ? 1 : 0;
    score -= HeadlineUnit.isRubric(s) ? 1 : 0;
    score -= isName(s) ? 1.5 : 0;
    score -= LABEL.matcher(s).matches() ? 0.8 : 0;
    score += s.length() >= COMMON ? 0.4 : 0;
    score += isAboveSource(i) ? 0.5 : 0;
    score -= line.lastMark() == '。' ? 0.7 : 0;
    score -= line.commas() > 1 ? 0.3 : 0;
    score -= line.mayBeHeadline() ? 0 : 0.3;
    score -= 5 * chinese(s) < 3 * s.length() ? 1 : 0;
    score -= isOffice(s) ? 1 : 0;
    return score;
  }

  /** Whether another line above the text has it, or is a part of it. */
  private boolean standsElsewhere(int i) {
    String s = page.lines().get(i).text();
    for (int j = from; j < page.first(); j++) {
      String other = page.lines().get(j).text();
      if (j != i
          && (s.length() >= SHORTEST_REPEATED && other.contains(s)
              || other.length() >= SHORTEST_REPEATED && s.contains(other))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text has it word for word: it names who acts. */
  private boolean isName(String s) {
    String name = PageKind.withoutBlanks(s);
    return name.length() <= LONGEST_NAME && text.contains(name);
  }

  private boolean isAboveSource(int i) {
    for (int j = i + 1; j < Math.min(i + 1 + NEAR, page.first()); j++) {
      PageLine line = page.lines().get(j);
      if (BylineGrammar.isSourceLine(line.text()) || line.isByline() || WebPage.isLabelled(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOffice(String s) {
    String name = PageKind.withoutBlanks(s);
    return name.length() <= LONGEST_OFFICE && BylineGrammar.isOffice(name, 0, name.length())
        || OFFICE.matcher(name).matches();
  }

  /** How many Chinese characters it has. */
  private static int chinese(String s) {
    return (int) s.chars().filter(Characters::isHan).count();
  }
}
