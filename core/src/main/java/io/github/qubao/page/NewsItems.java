package io.github.qubao.page;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. Short items of news, an article each, that have their headline in
 * brackets before their text (【寒假时间定了】县教体局昨日…), or a number in a digest of the day (早报).
 */
final class NewsItems {
  /** So many lines show that a page has such items. */
  private static final int SOME = 3;

  /** The text of an item has so many characters at least. */
  private static final int SHORTEST_TEXT = 20;

  private static final Pattern HEADED = Pattern.compile("【[^【】。]{4,30}】[\\s　]{0,2}");

  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}(?:、|[.．](?![0-9]))");

  private static final Pattern DIGEST = Pattern.compile("早报|早安|早知道|早餐|早读|简讯|快讯|播报|速览|一分钟");

  private NewsItems() {}

  /**
   * The lines, with each headline in brackets a line of its own above its text, and items of a
   * digest set apart.
   */
  static List<PageLine> split(List<PageLine> lines) {
    boolean headed = lines.stream().filter(l -> headlineEnd(l) > 0).count() >= SOME;
    boolean[] items = begins(lines);
    List<PageLine> out = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      PageLine line = lines.get(i);
      int end = headed ? headlineEnd(line) : 0;
      if (items[i]) {
        out.add(part(line, out.size(), 0, line.text().length(), true));
        continue;
      }
      if (end == 0) {
        out.add(line.at(out.size()));
        continue;
      }
      String text = line.text();
      int below = Characters.skipBlanks(text, end, text.length());
      out.add(part(line, out.size(), 0, end, true));
      out.add(part(line, out.size(), below, text.length(), false));
    }
    return out;
  }

  /** A part of a line as one of its own, from the place {@code from} in its text on. */
  private static PageLine part(PageLine line, int index, int from, int to, boolean gap) {
    List<Span> doubts =
        line.doubtful().stream()
            .filter(d -> d.start() < to && d.end() > from)
            .map(d -> new Span(Math.max(0, d.start() - from), Math.min(to, d.end()) - from))
            .toList();
    return LineScanner.line(
        index,
        line.page(),
        line.text().substring(from, to),
        line.start() + from,
        gap,
        false,
        line.size(),
        doubts);
  }

  /** Behind the bracket with a headline that begins the line; 0 if none does. */
  private static int headlineEnd(PageLine line) {
    Matcher headed = HEADED.matcher(line.text());
    boolean item =
        !line.isPlaced()
            && headed.lookingAt()
            && line.text().length() - headed.end() >= SHORTEST_TEXT
            && line.text().indexOf('。') > 0;
    return item ? line.text().indexOf('】') + 1 : 0;
  }

  /** Which lines begin an item of a digest: numbered paragraphs under a headline that says so. */
  static boolean[] begins(List<PageLine> lines) {
    boolean[] begins = new boolean[lines.size()];
    boolean digest =
        lines.stream().limit(SOME).anyMatch(l -> !l.isPlaced() && DIGEST.matcher(l.text()).find());
    int n = 0;
    for (int i = 0; i < begins.length && digest; i++) {
      begins[i] =
          NUMBERED.matcher(lines.get(i).text()).lookingAt()
              && lines.get(i).text().length() >= SHORTEST_TEXT
              && lines.get(i).text().indexOf('。') > 0;
      n += begins[i] ? 1 : 0;
    }
    return n < SOME ? new boolean[lines.size()] : begins;
  }
}
