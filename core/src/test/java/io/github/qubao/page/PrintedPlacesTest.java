package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.qubao.page.Article.Area;
import io.github.qubao.page.PrintedPage.Line;
import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article stands where its lines do, a rectangle for each piece of a column. */
class PrintedPlacesTest {
  private static final List<String> ROAD =
      List.of("　　工人们把最后一段路面铺平，路边的", "排水沟也清理干净。住在附近的居民说", "，下雨天再也不用绕路了。");

  private final PageReader reader = new PageReader(Segmenter.create());
  private final List<Line> lines = new ArrayList<>();
  private int block;

  @Test
  void headlineAndColumnsAreRectangles() {
    add(100, 50, 24, 0, "村口修路");
    add(100, 80, 10, 0, ROAD.get(0), ROAD.get(1));
    add(300, 80, 10, 0, ROAD.get(2));
    assertEquals(
        List.of(
            new Area(1, 100, 50 - 0.85 * 24, 196, 50 + 0.15 * 24),
            new Area(1, 100, 80 - 8.5, 280, 95 + 1.5),
            new Area(1, 300, 80 - 8.5, 420, 80 + 1.5)),
        read().articles().get(0).areas());
  }

  @Test
  void anArticleThatGoesOnOverleafStandsOnBothPages() {
    add(100, 50, 24, 0, "村口修路");
    add(100, 80, 10, 0, ROAD.get(0), ROAD.get(1));
    PrintedPage first = new PrintedPage(lines);
    lines.clear();
    add(100, 80, 10, 0, ROAD.get(2));
    List<Article> articles = reader.readPages(List.of(first, new PrintedPage(lines))).articles();
    assertEquals(1, articles.size());
    assertEquals(List.of(1, 1, 2), articles.get(0).areas().stream().map(Area::page).toList());
  }

  @Test
  void whatRunsAnotherWayHasNoRectangle() {
    add(100, 50, 24, 0, "村口修路");
    add(100, 80, 10, 90, ROAD.toArray(String[]::new));
    assertEquals(1, read().articles().get(0).areas().size());
  }

  @Test
  void aTextStandsNowhere() {
    assertEquals(List.of(), reader.read(String.join("\n", ROAD)).articles().get(0).areas());
  }

  @Test
  void areasAndPagesAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> new Area(0, 0, 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Area(1, 2, 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Area(1, 0, Double.NaN, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new PrintedPage(List.of(), -1, 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PrintedPage(List.of(), 1, Double.POSITIVE_INFINITY));
    assertThrows(
        IllegalArgumentException.class, () -> new Line("春耕", 0, 0, 0, 20, 10, "", List.of(), 360));
  }

  private void add(double left, double baseline, double size, int turned, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      double right = left + size * texts[i].length();
      lines.add(
          new Line(
              texts[i],
              block,
              left,
              baseline + 1.5 * size * i,
              right,
              size,
              "Song",
              List.of(),
              turned));
    }
    block++;
  }

  private Page read() {
    return reader.read(new PrintedPage(lines));
  }
}
