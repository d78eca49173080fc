package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  @Test
  void aBylineStartsABody() {
    Layout layout = layout("本报讯（记者周砚）甲镇开会。\n本报讯（记者林小满）乙镇开会。");
    assertEquals(2, layout.bodies().size());
    assertTrue(layout.bodies().get(0).hasByline);
  }

  @Test
  void headlinesProseAndFurnitureAreToldApart() {
    Layout layout = layout("责任编辑 沈禾\n\n青芦镇育秧忙\n\n本报讯（记者周砚）今天上午，大家育秧。");
    assertEquals(List.of("责任编辑 沈禾"), texts(layout.furnitureLines()));
    assertEquals(List.of("青芦镇育秧忙"), texts(layout.clusters().get(0)));
    assertEquals(0, layout.bodies().get(0).clusterAbove);
    assertEquals(List.of("本报讯（记者周砚）今天上午，大家育秧。"), texts(layout.bodies().get(0).paragraphs.get(0)));
  }

  @Test
  void aCreditMakesACaption() {
    Layout layout = layout("图为村民在大棚里育秧。\n（许棠 摄）");
    assertTrue(layout.bodies().get(0).isPhoto);
    assertEquals(List.of("（许棠 摄）"), texts(layout.bodies().get(0).credits));
  }

  @Test
  void thePoemBelowItsWriterMayBeginWithALineSetApart() {
    Layout layout = layout("渡口\n□ 林小满\n\n船都回来了\n\n灯还亮着\n照着水面\n\n有人在岸上\n喊一个名字\n声音很轻\n");
    assertEquals(List.of("渡口"), texts(layout.clusters().get(0)));
    assertTrue(layout.bodies().get(0).isVerse);
    assertEquals(List.of("船都回来了", "灯还亮着", "照着水面"), texts(layout.bodies().get(0).paragraphs.get(0)));
  }

  @Test
  void namesBelowTheOfficeThatSignsAreAByline() {
    Layout layout = layout("今日停止放水，请各户备好用水。\n\n　　青芦镇供水有限公司\n　　（通讯员 周砚）\n\n石桥镇秋收");
    assertEquals(List.of("（通讯员 周砚）"), texts(layout.bodies().get(0).bylines.get(0)));
  }

  @Test
  void aJumpEndsABody() {
    Layout layout = layout("本报讯（记者周砚）今天上午，大家\n育秧。\n（下转第2版）");
    assertTrue(layout.bodies().get(0).isEnded);
    assertEquals(List.of("（下转第2版）"), texts(layout.furnitureLines()));
  }

  private static Layout layout(String page) {
    return new Layout(NewsItems.of(LineScanner.scan(page)), new SplitWords(SEGMENTER));
  }

  private static List<String> texts(List<PageLine> lines) {
    return lines.stream().map(PageLine::text).toList();
  }
}
