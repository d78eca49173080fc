package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooseTermsTest {
  private static List<String> terms(String text, int end) {
    Segmenter segmenter = Segmenter.create();
    Parts parts = new Parts(text, segmenter::knows);
    parts.collect(segmenter.tag(text), 0, List.of(new Span(0, text.length())));
    List<Part> all = parts.all();
    return LooseTerms.of(all, 0, end).stream()
        .map(r -> text.substring(all.get(r.start()).start(), all.get(r.end() - 1).end()))
        .toList();
  }

  @Test
  void nounsSideBySideMayBeATerm() {
    String text = "饮用水水源保护区划定，蔬菜大棚受灾";
    List<String> found = terms(text, text.length());
    assertTrue(found.contains("蔬菜大棚"), found.toString());
    assertTrue(found.stream().noneMatch(w -> w.contains("，")), found.toString());
    assertFalse(terms(text, 10).contains("蔬菜大棚"));
  }
}
