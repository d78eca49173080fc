package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page. */
final class PageInvariants {
  private PageInvariants() {}

  /**
   * Each visible character of the page is in exactly one headline, kicker, paragraph, or piece of
   * furniture, and each block reads as its sources do, a font's radicals as characters.
   */
  static void check(Page page) {
    int[] count = new int[page.text().length()];
    List<TextBlock> all = new ArrayList<>(page.furniture());
    for (Article a : page.articles()) {
      a.headline().ifPresent(all::add);
      a.kicker().ifPresent(all::add);
      all.addAll(a.paragraphs());
    }
    for (TextBlock p : all) {
      StringBuilder source = new StringBuilder();
      for (Span s : p.sources()) {
        source.append(page.text(), s.start(), s.end());
        for (int i = s.start(); i < s.end(); i++) {
          count[i]++;
        }
      }
      assertEquals(visible(OriginalText.unified(source.toString())), visible(p.text()));
    }
    for (int i = 0; i < count.length; i++) {
      int offset = i;
      boolean visible = !Characters.isBlank(page.text().charAt(i));
      assertTrue(
          visible ? count[i] == 1 : count[i] <= 1,
          () -> "offset " + offset + " is in " + count[offset] + " pieces of: " + page.text());
    }
  }

  private static String visible(String text) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        b.append(text.charAt(i));
      }
    }
    return b.toString();
  }
}
