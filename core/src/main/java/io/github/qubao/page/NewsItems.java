package io.github.qubao.page;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable: one per page. Short items of news, an article each: with their headline in brackets
 * before their text (【寒假时间定了】县教体局昨日…), with a number in a digest of the day (早报), or with a number
 * before their headline there or in a bulletin (简报). Numbers and brackets are what parts the items,
 * and belong to none.
 */
final class NewsItems {
  /** So many lines show that a page has items in brackets. */
  private static final int SOME = 3;

  /** The text of an item has so many characters at least. */
  private static final int SHORTEST_TEXT = 20;

  private static final String BULLET = "[▌" + ItemMark.BULLETS + "]?[\\s　]{0,2}";

  private static final Pattern HEADED =
      Pattern.compile(
          BULLET + "【[\\s　]{0,4}([^【】。\\s　][^【】。]{2,28}[^【】。\\s　])[\\s　]{0,4}】[\\s　]{0,2}");

  private static final Pattern COLUMN = Pattern.compile("【[^【】。]{2,8}】[\\s　]{0,2}(?=[^\\s　]{6})");

  /** What a digest says before the news: a greeting, the day. */
  private static final Pattern GREETING =
      Pattern.compile(
          "[☀\\s]{0,3}(?:大家)?(?:早上好|早安|早)[！!，,。~～]{0,2}"
              + "|(?:今天)?是?[0-9]{1,2}月[0-9]{1,2}日[\\s　，]{0,3}(?:星期|周)[一二三四五六日天][^。]{0,14}"
              + "|今天是[0-9]{1,2}月[0-9]{1,2}日[^。]{0,24}");

  /** What it says behind them. */
  private static final Pattern MOTTO = Pattern.compile("【(?:微语|每日一句|心语|早安语|晨语|金句)】.{2,60}");

  private final List<PageLine> lines = new ArrayList<>();
  private final List<PageLine> marks = new ArrayList<>();
  private final BitSet texts = new BitSet();
  private final BitSet headlines = new BitSet();
  private final BitSet credits = new BitSet();
  private final BitSet sections = new BitSet();

  private NewsItems() {}

  /** The items of a page. */
  static NewsItems of(List<PageLine> scanned) {
    NewsItems items = new NewsItems();
    PageKind kind = PageKind.of(scanned);
    BitSet headed = some(scanned, i -> headed(scanned.get(i)) != null);
    // Elsewhere they may be subheadings.
    BitSet bracketed =
        kind == PageKind.DIGEST ? some(scanned, i -> isBracketed(scanned, i)) : new BitSet();
    MarkedItems marked = new MarkedItems(scanned, kind);
    ColumnItems plain = new ColumnItems(scanned, kind);
    TitledPhotos photos = new TitledPhotos(scanned);
    ListedItems listed = new ListedItems(scanned);
    BitSet around = new BitSet();
    if (kind == PageKind.DIGEST) {
      IntPredicate item =
          i ->
              headed.get(i)
                  || bracketed.get(i)
                  || listed.isHeadline(i)
                  || marked.isHeadline(i)
                  || marked.isText(i)
                  || plain.isHeadline(i)
                  || SectionLines.is(scanned, i);
      around = aroundItems(scanned, item);
    }
    for (int i = 0; i < scanned.size(); i++) {
      PageLine line = scanned.get(i);
      Matcher bracket = headed.get(i) ? headed(line) : null;
      if (around.get(i) || listed.isNumber(i)) {
        items.mark(line, 0, line.text().length());
      } else if (bracket != null) {
        items.addHeaded(line, bracket);
      } else if (bracketed.get(i)) {
        items.addBracketed(line);
      } else if (listed.isHeadline(i)) {
        items.addMarked(line, true);
      } else if (marked.isHeadline(i) || marked.isText(i)) {
        items.addMarked(line, marked.isHeadline(i));
      } else if (photos.creditStart(i) > 0) {
        items.addTitled(line, photos.creditStart(i));
      } else if (plain.isHeadline(i)) {
        items.addHeadline(line);
      } else {
        items.sections.set(items.lines.size(), SectionLines.isMarked(scanned, i));
        items.lines.add(line.at(items.lines.size()));
      }
    }
    return items;
  }

  /** The lines of which that is true; none if they are too few to say something. */
  private static BitSet some(List<PageLine> lines, IntPredicate isOne) {
    BitSet found = new BitSet();
    IntStream.range(0, lines.size()).filter(isOne).forEach(found::set);
    return found.cardinality() >= SOME ? found : new BitSet();
  }

  /** What a digest says before its first item and behind its last; nothing if it has one item. */
  private static BitSet aroundItems(List<PageLine> lines, IntPredicate isItem) {
    BitSet around = new BitSet();
    int[] items = IntStream.range(0, lines.size()).filter(isItem).toArray();
    if (items.length > 1) {
      IntStream.range(0, items[0]).filter(i -> isDigestsHead(lines.get(i))).forEach(around::set);
      IntStream.range(items[items.length - 1] + 1, lines.size())
          .filter(i -> MOTTO.matcher(lines.get(i).text()).matches())
          .forEach(around::set);
    }
    return around;
  }

  /** The page's lines without the marks, each headline in brackets above its text. */
  List<PageLine> lines() {
    return lines;
  }

  /** Whether the page has none. */
  boolean isEmpty() {
    return marks.isEmpty()
        && texts.isEmpty()
        && headlines.isEmpty()
        && credits.isEmpty()
        && sections.isEmpty();
  }

  /** Numbers and brackets, as lines of their own. */
  List<PageLine> marks() {
    return marks;
  }

  /** Whether an item begins with a line that has no headline. */
  boolean beginsText(PageLine line) {
    return texts.get(line.index());
  }

  /** Whether a line is an item's headline. */
  boolean isHeadline(PageLine line) {
    return headlines.get(line.index());
  }

  /** Whether a line says who took the photo whose caption stands below it. */
  boolean isCredit(PageLine line) {
    return credits.get(line.index());
  }

  /** Whether a line only says what the items below it are about. */
  boolean isSection(PageLine line) {
    return sections.get(line.index());
  }

  private void addHeaded(PageLine line, Matcher bracket) {
    int end = line.text().length();
    mark(line, 0, bracket.start(1));
    headlines.set(lines.size());
    lines.add(part(line, bracket.start(1), bracket.end(1), true));
    mark(line, bracket.end(1), bracket.end());
    lines.add(part(line, bracket.end(), end, false));
  }

  /** A line that is nothing but a headline in brackets. */
  private void addBracketed(PageLine line) {
    int open = line.text().indexOf('【') + 1;
    int close = line.text().indexOf('】');
    mark(line, 0, open);
    headlines.set(lines.size());
    lines.add(part(line, open, close, true));
    mark(line, close, line.text().length());
  }

  private void addMarked(PageLine line, boolean headline) {
    int from = ItemMark.end(line.text());
    if (from > 0) {
      mark(line, 0, from);
    }
    (headline ? headlines : texts).set(lines.size());
    lines.add(part(line, from, line.text().length(), true));
  }

  /** A headline that nothing marks but, perhaps, the name of a column: 【经验交流】小学校如何办出大体育. */
  private void addHeadline(PageLine line) {
    Matcher column = COLUMN.matcher(line.text());
    int from = column.lookingAt() ? column.end() : 0;
    if (from > 0) {
      mark(line, 0, from);
    }
    headlines.set(lines.size());
    lines.add(part(line, from, line.text().length(), true));
  }

  /** The title of a photo, and who took it. */
  private void addTitled(PageLine line, int credit) {
    headlines.set(lines.size());
    int end = Characters.skipBlanksBack(line.text(), 0, credit);
    lines.add(part(line, 0, end, true));
    credits.set(lines.size());
    lines.add(part(line, credit, line.text().length(), false));
  }

  private void mark(PageLine line, int from, int to) {
    marks.add(part(line, from, Characters.skipBlanksBack(line.text(), from, to), true));
  }

  /** A part of a line as one of its own. */
  private PageLine part(PageLine line, int from, int to, boolean gap) {
    List<Span> doubts =
        line.doubtful().stream()
            .filter(d -> d.start() < to && d.end() > from)
            .map(d -> new Span(Math.max(0, d.start() - from), Math.min(to, d.end()) - from))
            .toList();
    return LineScanner.line(
        lines.size(),
        line.page(),
        line.text().substring(from, to),
        line.start() + from,
        gap,
        false,
        line.size(),
        doubts);
  }

  private static boolean isDigestsHead(PageLine line) {
    return PageKind.isDigestHead(line) || GREETING.matcher(line.text()).matches();
  }

  /** Whether a line is a headline in brackets, above its text. */
  private static boolean isBracketed(List<PageLine> lines, int i) {
    PageLine line = lines.get(i);
    return !line.isPlaced()
        && i + 1 < lines.size()
        && HEADED.matcher(line.text()).matches()
        && lines.get(i + 1).text().length() >= SHORTEST_TEXT
        && lines.get(i + 1).hasProsePunctuation()
        && !lines.get(i + 1).readsLikeHeadline();
  }

  /** The bracket with a headline that begins the line; null if none does. */
  private static @Nullable Matcher headed(PageLine line) {
    Matcher headed = HEADED.matcher(line.text());
    boolean item =
        !line.isPlaced()
            && headed.lookingAt()
            && line.text().length() - headed.end() >= SHORTEST_TEXT
            && line.text().indexOf('。') > 0;
    return item ? headed : null;
  }
}
