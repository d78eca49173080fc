package io.github.qubao.page;

import io.github.qubao.text.BylineGrammar;
import io.github.qubao.text.Prose;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Not thread-safe: one per page. Counts what shows that a page whose lines nobody has wrapped has
 * more articles than one, or is a document with numbered sections: it is read as any page.
 */
final class SeveralArticles {
  /** So many paragraphs may stand before a dateline: what an editor says of the article. */
  private static final int MOST_BEFORE_DATELINE = 1;

  /** So many headings over news show that each is an article's headline. */
  private static final int MOST_LEADS = 2;

  /** So many paragraphs with a bullet are short news. */
  private static final int ITEMS = 3;

  /** With so many headings with a number it is a document. */
  private static final int MOST_NUMBERED = 2;

  private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）");

  private static final String BULLETS = "◆●■★▲◎";

  private final LonePage page;
  private int paragraphs;
  private int headings;
  private int datelines;
  private int leads;
  private int items;
  private int numbered;

  /** How many paragraphs stand directly under another, without and with a blank line. */
  private int together;

  private int apart;

  /** How many headings a blank line parts from what is above, and none from what is below. */
  private int headingsApart;

  private SeveralArticles(LonePage page) {
    this.page = page;
  }

  /** Whether the page has several, by what stands between the first paragraph and the last. */
  static boolean are(LonePage page) {
    return new SeveralArticles(page).areSeveral();
  }

  private boolean areSeveral() {
    boolean signed = false;
    for (int i = page.first(); i < page.end(); i++) {
      if (page.repeated().get(i)) {
        continue;
      }
      if (!page.isParagraph(i)) {
        if (WebPage.isPath(page.lines().get(i).text())) {
          return true;
        }
        countLine(i);
        signed |= isSignature(page.lines().get(i));
        continue;
      }
      countParagraph(i);
      boolean late = headings > 0 || paragraphs > MOST_BEFORE_DATELINE + 1;
      boolean dated = BylineGrammar.opening(page.lines().get(i).text()).textStart() > 0;
      datelines += dated ? 1 : 0;
      if (signed || datelines > 1 || dated && late) {
        return true;
      }
      signed = Byline.endsBody(page.lines().get(i).text()) && !page.lines().get(i).endsWithCredit();
    }
    return items >= ITEMS
        || leads >= MOST_LEADS
        || numbered >= MOST_NUMBERED
        || headingsApart > 0 && together > apart;
  }

  private void countLine(int i) {
    PageLine line = page.lines().get(i);
    boolean heading = page.isHeading(i);
    headings += heading ? 1 : 0;
    headingsApart +=
        heading && line.gap() && i + 1 < page.end() && !page.lines().get(i + 1).gap() ? 1 : 0;
    numbered += NUMBER.matcher(line.text()).lookingAt() ? 1 : 0;
  }

  private void countParagraph(int i) {
    PageLine line = page.lines().get(i);
    boolean below = i > page.first();
    if (below && page.isParagraph(i - 1)) {
      apart += line.gap() ? 1 : 0;
      together += line.gap() ? 0 : 1;
    }
    items += BULLETS.indexOf(line.text().charAt(0)) >= 0 ? 1 : 0;
    leads += below && page.isHeading(i - 1) && tellsWhen(line.text()) ? 1 : 0;
    paragraphs++;
  }

  /**
   * Whether an article ends with the line, or one begins: a byline, a source, an office, strokes.
   */
  private static boolean isSignature(PageLine line) {
    return line.isByline()
        || StrokeLine.is(line)
        || BylineGrammar.isSourceLine(line.text())
        || Furniture.isOffice(List.of(line));
  }

  /** Whether the first clause says when: so news begin. */
  static boolean tellsWhen(String text) {
    int comma = Math.max(text.indexOf('，'), text.indexOf(','));
    return comma > 0 && Prose.saysOnlyWhen(text, 0, comma);
  }
}
