package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.Passage;
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
    List<Passage> passages = new ArrayList<>(page.furniture());
    for (Article a : page.articles()) {
      a.headline().ifPresent(passages::add);
      a.kicker().ifPresent(passages::add);
      passages.addAll(a.paragraphs());
      List<Article.Contributor> people = new ArrayList<>(a.byline());
      a.credit().ifPresent(people::add);
      for (Article.Contributor c : people) {
        Contract.span(c.span(), text);
        assertEquals(Visible.of(c.name()), Visible.of(c.span().in(text)), "a name");
        assertTrue(!c.name().isBlank(), "a blank name");
      }
    }
    passages.forEach(p -> passage(p, text));
    nothingIsLost(passages, text);
    return page;
  }

  /** A passage is what its sources say, but for blanks where lines meet. */
  private static void passage(Passage passage, String text) {
    StringBuilder out = new StringBuilder();
    for (Span s : passage.sources()) {
      Contract.span(s, text);
      out.append(s.in(text));
    }
    assertEquals(Visible.of(out.toString()), Visible.of(passage.text()), "a passage");
  }

  /** Each visible character is in one article or in the furniture. */
  private static void nothingIsLost(List<Passage> passages, String text) {
    BitSet seen = new BitSet(text.length());
    for (Passage p : passages) {
      for (Span s : p.sources()) {
        int again = seen.nextSetBit(s.start());
        assertTrue(again < 0 || again >= s.end(), () -> "two passages have character " + again);
        seen.set(s.start(), s.end());
      }
    }
    for (int i = seen.nextClearBit(0); i < text.length(); i = seen.nextClearBit(i + 1)) {
      int at = i;
      assertTrue(Visible.blank(text.charAt(i)), () -> "no passage has character " + at);
    }
  }
}
