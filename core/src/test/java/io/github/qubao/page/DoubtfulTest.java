package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What OCR doubts of a line is doubtful in the article too, wherever the line comes to stand. */
class DoubtfulTest {
  private final PageReader reader = new PageReader(Segmenter.create());

  @Test
  void spansFollowTheirCharacters() {
    List<Line> first = new ArrayList<>();
    first.add(line("村口修路（下转第2版）", 0, 24, new Span(2, 4)));
    first.add(line("　　工人们把最后一段路面铺平，路边的", 1, 10, new Span(2, 5)));
    first.add(line("排水沟也清理干净。住在附近的居民说", 1, 10, new Span(15, 17)));
    first.add(line("，下雨天再也不用绕路了。", 1, 10, new Span(0, 1), new Span(4, 6)));
    List<Line> second = new ArrayList<>();
    second.add(line("老茶馆重开张", 0, 24, new Span(1, 3)));
    second.add(line("　　停业三年的茶馆本周六重新开门，八", 1, 10));
    second.add(line("仙桌还是原来的，一碗茶仍卖两元。", 1, 10));
    Page page = reader.readPages(List.of(new PrintedPage(first), new PrintedPage(second)));
    Article article = page.articles().get(0);
    assertEquals(List.of("修路"), doubtful(article.headline().orElseThrow()));
    TextBlock paragraph = article.paragraphs().get(0);
    assertEquals(List.of("工人们", "民说", "，", "再也"), doubtful(paragraph));
    assertEquals(List.of("茶馆"), doubtful(page.articles().get(1).headline().orElseThrow()));
  }

  @Test
  void aSpanIsCutWithItsLine() {
    List<Span> spans = List.of(new Span(0, 2), new Span(3, 6), new Span(8, 9));
    assertEquals(List.of(new Span(0, 1), new Span(2, 4)), DoubtfulSpans.within(spans, 1, 5));
    assertEquals(List.of(), DoubtfulSpans.within(spans, 6, 8));
  }

  @Test
  void spansAreChecked() {
    for (List<Span> wrong :
        List.of(
            List.of(new Span(0, 3)),
            List.of(new Span(1, 2), new Span(0, 1)),
            List.of(new Span(0, 2), new Span(1, 2)))) {
      assertThrows(
          IllegalArgumentException.class, () -> new Line("春耕", 0, 0, 0, 20, 10, "", wrong, 0));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> new TextBlock("春耕", List.of(new Span(0, 2)), List.of(new Span(1, 3))));
  }

  private static List<String> doubtful(TextBlock block) {
    return block.doubtful().stream().map(span -> span.in(block.text())).toList();
  }

  private static Line line(String text, int block, double size, Span... doubtful) {
    return new Line(text, block, 0, 0, text.length() * size, size, "Song", List.of(doubtful), 0);
  }
}
