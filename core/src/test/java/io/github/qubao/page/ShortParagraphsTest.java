package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortParagraphsTest {
  @Test
  void anOfficeSignsANotice() {
    assertTrue(signs("明天停水，请大家备水。\n青芦镇人民政府", false));
    assertTrue(signs("明天停水，请大家备水。\n青芦镇人民政府\n责任编辑 沈禾", false));
    assertFalse(signs("明天停水，请大家备水。\n青芦镇人民政府\n今天开会，大家高兴。", false), "text follows");
    assertFalse(signs("明天停水，请大家备水。\n大家高兴", false), "no office");
    assertFalse(signs("明天停水，请大家备水。\n青芦镇人民政府", true), "an article with a byline");
  }

  /** Whether the second line signs the first. */
  private static boolean signs(String page, boolean byline) {
    List<PageLine> lines = LineScanner.scan(page);
    BodyBuilder body = new BodyBuilder(byline, -1);
    body.startParagraph(lines.get(0));
    return new ShortParagraphs(lines, new Furniture(lines))
        .signsNotice(body, lines.subList(1, 2), 2, List.of());
  }
}
