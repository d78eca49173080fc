package io.github.qubao.page;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Stateless and thread-safe. What a page is read in, one for one, and what was read in the page's
 * own characters: radicals that a PDF's text has for characters are read, and given, as these.
 * Traditional pages are read in simplified characters, because rules and words are written in
 * these, and given in their own.
 */
final class OriginalText {
  private OriginalText() {}

  /** The text with the characters that radicals stand for in their places. */
  static String unified(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      int c = Characters.unified(text.charAt(i));
      // Of two units, offsets would not hold.
      if (c != text.charAt(i) && Character.isBmpCodePoint(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) c);
      }
    }
    return out == null ? text : out.toString();
  }

  /**
   * {@code page} in the characters of {@code text}, of which its text is the simplified form.
   *
   * @param given the text before it was unified, which the page has as its own
   */
  static Page of(Page page, String text, String given) {
    if (text.equals(page.text())) {
      return given.equals(text) ? page : new Page(given, page.articles(), page.furniture());
    }
    return new Page(
        given,
        page.articles().stream().map(a -> article(a, text)).toList(),
        blocks(page.furniture(), text));
  }

  private static Article article(Article a, String text) {
    return new Article(
        a.kind(),
        a.headline().map(b -> block(b, text)),
        a.kicker().map(b -> block(b, text)),
        a.byline().stream().map(c -> contributor(c, text)).toList(),
        a.credit().map(c -> contributor(c, text)),
        blocks(a.paragraphs(), text),
        a.confidence(),
        // It names words that the headline has.
        a.why().map(w -> Characters.asWritten(w, a.title(), original(a.title(), a, text))),
        a.areas(),
        a.jumps());
  }

  private static String original(String title, Article a, String text) {
    return a.headline().map(b -> block(b, text).text()).orElse(title);
  }

  private static List<TextBlock> blocks(List<TextBlock> blocks, String text) {
    return blocks.stream().map(b -> block(b, text)).toList();
  }

  private static TextBlock block(TextBlock b, String text) {
    return new TextBlock(written(b.text(), b.sources(), text), b.sources(), b.doubtful());
  }

  private static Contributor contributor(Contributor c, String text) {
    return new Contributor(written(c.name(), List.of(c.span()), text), c.role(), c.span());
  }

  /**
   * What was read at {@code sources}: of the characters there some may have been left out, breaks
   * and blanks, and a blank been put in; the others stand in the same order.
   */
  private static String written(String read, List<Span> sources, String text) {
    StringBuilder original = new StringBuilder();
    sources.forEach(s -> original.append(text, s.start(), s.end()));
    StringBuilder out = new StringBuilder(read.length());
    int at = 0;
    for (int i = 0; i < read.length(); i++) {
      if (Characters.isBlank(read.charAt(i))) {
        out.append(read.charAt(i));
        continue;
      }
      while (at < original.length() && Characters.isBlank(original.charAt(at))) {
        at++;
      }
      out.append(at < original.length() ? original.charAt(at) : read.charAt(i));
      at++;
    }
    return out.toString();
  }
}
