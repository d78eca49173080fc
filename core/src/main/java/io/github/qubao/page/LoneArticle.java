package io.github.qubao.page;

import io.github.qubao.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Not thread-safe. The one article of a page: its headline, its text, and the furniture around and
 * within it.
 *
 * @param titles its headline, behind its kicker if there is one; empty if it has none
 * @param body its paragraphs, bylines and credits
 * @param furniture all other lines
 */
record LoneArticle(List<PageLine> titles, BodyBuilder body, List<PageLine> furniture) {
  /** No heading or caption within the text is longer. */
  private static final int LONGEST_HEADING = 40;

  /** So many short lines without a mark are verse: no headline has so many decks. */
  private static final int VERSE = 4;

  /** The article of a page; empty if the page is none that has only one. */
  static Optional<LoneArticle> of(NewsItems items) {
    LonePage page = LonePage.of(items);
    if (page == null || SeveralArticles.are(page)) {
      return Optional.empty();
    }
    LoneHeadline headlines = new LoneHeadline(page);
    int headline = headlines.find();
    String title = headline < 0 ? "" : page.lines().get(headline).text();
    return LoneSections.areArticles(page, title)
        ? Optional.empty()
        : Optional.of(read(page, headline, headlines.kicker(headline)));
  }

  /** What is known of its headline. */
  HeadlineMatcher.Match match(List<HeadlineUnit> units) {
    StringBuilder text = new StringBuilder();
    body.paragraphs.forEach(p -> text.append(p.get(0).text()).append('\n'));
    int main = units.size() - 1;
    double shared =
        main < 0 ? 0 : CharacterPairs.share(units.get(main).plainText(), text.toString());
    return new HeadlineMatcher.Match(units, main, shared, shared, 0, Optional.empty());
  }

  private static LoneArticle read(LonePage page, int headline, int kicker) {
    List<PageLine> lines = page.lines();
    SignedLines signed = new SignedLines(lines, page.furniture(), true);
    BylineLines bylines = new BylineLines(lines, page.furniture());
    BodyBuilder body = new BodyBuilder(false, headline < 0 ? -1 : 0);
    List<PageLine> furniture = new ArrayList<>();
    int text = textStart(page, headline, signed);
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      int torn = bylines.tornEnd(i);
      if (i == headline || i == kicker) {
        continue;
      }
      if (torn > i) {
        body.bylines.add(lines.subList(i, torn));
        i = torn - 1;
      } else if (line.isByline() || i > headline && signed.is(i) || isNameBehind(page, i)) {
        body.bylines.add(List.of(line));
      } else if (page.isCaption(i) && !page.repeated().get(i)) {
        body.credits.add(line);
      } else if (i >= text && i < page.end() && isText(page, i, headline)
          || isOfficeBehind(page, i)) {
        body.startParagraph(line);
      } else {
        furniture.add(line);
      }
    }
    List<PageLine> titles = new ArrayList<>();
    for (int i : new int[] {kicker, headline}) {
      if (i >= 0) {
        titles.add(lines.get(i));
      }
    }
    return new LoneArticle(titles, body, furniture);
  }

  /** Where the text begins: with the first long paragraph, or shorter ones directly above it. */
  private static int textStart(LonePage page, int headline, SignedLines signed) {
    int start = page.first();
    int verse = 0;
    // What stands above a dateline is none of the text.
    boolean dated = page.lines().get(start).startsWithSureByline();
    for (int i = start - 1; i > headline && !dated; i--) {
      PageLine line = page.lines().get(i);
      if (line.isByline() || signed.is(i) || page.furniture().contains(line)) {
        break;
      }
      verse += page.isHeading(i) || line.hasProsePunctuation() ? 1 : 0;
      if (page.isProse(i) || Prose.isSalutation(line.text()) || verse >= VERSE) {
        start = i;
      }
    }
    return start;
  }

  private static boolean isText(LonePage page, int i, int headline) {
    PageLine line = page.lines().get(i);
    String title = headline < 0 ? "" : page.lines().get(headline).text();
    boolean repeatsTitle =
        !title.isEmpty()
            && line.text().length() <= LONGEST_HEADING
            && (title.contains(line.text()) || line.text().startsWith(title));
    // A refrain is text; a longer line that stands twice is the page's mistake.
    boolean again = page.repeated().get(i) && line.text().length() >= LonePage.PARAGRAPH / 2;
    return !again && !repeatsTitle && !page.furniture().contains(line);
  }

  /** Whether the line directly behind the text is nothing but names. */
  private static boolean isNameBehind(LonePage page, int i) {
    return i == page.end() && page.lines().get(i).mayBeName();
  }

  /** Whether the line directly behind the text is the office that signs it. */
  private static boolean isOfficeBehind(LonePage page, int i) {
    return i == page.end() && Furniture.isOffice(List.of(page.lines().get(i)));
  }
}
