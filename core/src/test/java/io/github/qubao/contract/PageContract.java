package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What the page reader keeps, whatever string it is given. */
final class PageContract {
  private PageContract() {}

  static Page check(Qubao qubao, String text) {
    Page page = qubao.readPage(text);
    assertEquals(page, qubao.readPage(text), "read twice");
    assertEquals(text, page.text());
    List<TextBlock> blocks = new ArrayList<>(page.furniture());
    for (Article a : page.articles()) {
      a.headline().ifPresent(blocks::add);
      a.kicker().ifPresent(blocks::add);
      blocks.addAll(a.paragraphs());
      List<Article.Contributor> people = new ArrayList<>(a.byline());
      a.credit().ifPresent(people::add);
      for (Article.Contributor c : people) {
        Contract.span(c.span(), text);
        assertEquals(Visible.of(c.name()), Visible.of(unified(c.span().in(text))), "a name");
        assertTrue(!c.name().isBlank(), "a blank name");
      }
    }
    digest(qubao, page);
    blocks.forEach(p -> block(p, text));
    nothingIsLost(blocks, text);
    return page;
  }

  /** At most one sentence of an article, in their order, no longer together than asked for. */
  private static void digest(Qubao qubao, Page page) {
    for (int most : new int[] {1, 30, 200, 100_000}) {
      Qubao.Digest digest = qubao.digest(page, most);
      assertTrue(digest.text().length() <= most, "too long a digest");
      int before = -1;
      for (Qubao.Digest.Item item : digest.items()) {
        assertTrue(item.article() > before, "articles in their order, each once");
        before = item.article();
        Summary.Sentence s = item.sentence();
        String text = s.span().in(page.articles().get(before).body());
        assertTrue(
            s.text().equals(text) || s.cut() && s.text().equals(text + "……"),
            () -> s + " is not what stands at its span");
      }
    }
  }

  /** A block is what its sources say, but for blanks where lines meet and radicals of fonts. */
  private static void block(TextBlock block, String text) {
    StringBuilder out = new StringBuilder();
    for (Span s : block.sources()) {
      Contract.span(s, text);
      out.append(s.in(text));
    }
    assertEquals(Visible.of(unified(out.toString())), Visible.of(block.text()), "a block");
  }

  /** Each radical as the character that it stands for, if that is one unit, too. */
  private static String unified(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int c = Characters.unified(text.charAt(i));
      if (Character.isBmpCodePoint(c)) {
        out.setCharAt(i, (char) c);
      }
    }
    return out.toString();
  }

  /** Each visible character is in one article or in the furniture. */
  private static void nothingIsLost(List<TextBlock> blocks, String text) {
    BitSet seen = new BitSet(text.length());
    for (TextBlock p : blocks) {
      for (Span s : p.sources()) {
        int again = seen.nextSetBit(s.start());
        assertTrue(again < 0 || again >= s.end(), () -> "two blocks have character " + again);
        seen.set(s.start(), s.end());
      }
    }
    for (int i = seen.nextClearBit(0); i < text.length(); i = seen.nextClearBit(i + 1)) {
      int at = i;
      assertTrue(Visible.blank(text.charAt(i)), () -> "no block has character " + at);
    }
  }
}
