package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlessBodiesTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String RICE =
      """
      早稻育秧抢农时

      本报讯（记者周砚）今天上午，青芦镇
      农技员下到田间，指导大家早稻育秧，
      看苗情查墒情，忙着做好春耕前的各项
      准备工作。
      """;

  private static final String REST =
      """
      到昨天傍晚，全镇已经备足稻种四百吨
      ，够六万亩稻田用，其中优质稻占到了
      七成以上。
      """;

  private static final String BIRDS =
      """
      本报讯（记者唐棣）云汀湖湿地的管护
      员天天巡湖，为越冬候鸟数数，今年已
      突破三万只。游客站在观鸟台上看着，
      不去打扰它们。
      """;

  /** The headline between the parts is that of the article at the page's end. */
  @Test
  void proseUnderAnotherArticlesHeadlineGoesOnWithTheArticleAbove() {
    String page = RICE + "\n越冬候鸟突破三万只\n\n" + REST + "\n" + BIRDS;
    assertEquals(List.of("早稻育秧抢农时", "越冬候鸟突破三万只"), titles(page));
    List<Article> articles = READER.read(page).articles();
    assertEquals(2, articles.get(0).paragraphs().size());
    assertEquals(1, articles.get(1).paragraphs().size());
  }

  @Test
  void whatHasAHeadlineOrWritersOfItsOwnStandsAlone() {
    assertEquals(2, titles(RICE + "\n云汀湖越冬候鸟突破三万只\n\n" + BIRDS).size());
    assertEquals(2, titles(RICE + "\n便民大厅开进社区\n\n" + REST.strip() + "（林小满）\n").size());
  }

  private static List<String> titles(String page) {
    return READER.read(page).articles().stream().map(Article::title).toList();
  }
}
