package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Digests and bulletins (早报, 简报) whose lines nobody has wrapped. */
class NewsItemsTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final List<String> TEXTS =
      List.of(
          "县教体局昨日发布通知，全县中小学寒假自1月31日开始，3月1日报到注册，3月2日正式上课，寒假期间严禁集体补课，请家长和学生留意。",
          "1月6日，梅岭乡至枧头镇、枧头镇至白沙湾两条乡道升级改造工程通过交工验收，两条路总长19.4公里，路面由3.5米拓宽到6米，受益群众超过两万人。",
          "县人民医院日前在急诊大厅上线六台刷脸挂号机，忘带证件也能看病，平均用时不到一分钟，夜间还有一名导诊员值守。");

  private static List<String> titles(Page page) {
    return page.articles().stream().map(Article::title).toList();
  }

  @Test
  void headlinesInBracketsAreThoseOfTheirText() {
    String page =
        "【寒假时间定了】"
            + TEXTS.get(0)
            + "\n【两条乡道完工】"
            + TEXTS.get(1)
            + "\n【夜间急诊可刷脸】"
            + TEXTS.get(2)
            + "\n";
    Page read = READER.read(page);
    assertEquals(List.of("【寒假时间定了】", "【两条乡道完工】", "【夜间急诊可刷脸】"), titles(read));
    for (int i = 0; i < 3; i++) {
      TextBlock text = read.articles().get(i).paragraphs().get(0);
      assertEquals(TEXTS.get(i), text.text());
      assertEquals(text.text(), page.substring(text.start(), text.end()));
    }
  }

  @Test
  void itemsOfADigestAreArticles() {
    String items = "1、" + TEXTS.get(0) + "\n2、" + TEXTS.get(1) + "\n3、" + TEXTS.get(2) + "\n";
    assertEquals(3, READER.read("云桥早报 | 1月8日 星期四\n" + items).articles().size());
    assertEquals(1, READER.read("云桥县今年办好三件民生实事\n" + items).articles().size());
  }

  @Test
  void aRowOfStrokesPartsTwoArticles() {
    String page = "寒假时间定了\n" + TEXTS.get(0) + "\n——————————\n两条乡道完工\n" + TEXTS.get(1) + "\n";
    assertEquals(List.of("寒假时间定了", "两条乡道完工"), titles(READER.read(page)));
  }

  /** A subheading has no stop, and is a paragraph of its own where each line is one. */
  @Test
  void eachLineIsAParagraphWhereNoneIsWrapped() {
    String page =
        "石塘镇人居环境整治情况报告\n"
            + TEXTS.get(0)
            + "\n一、基本情况\n"
            + TEXTS.get(1)
            + "\n二、主要做法\n"
            + TEXTS.get(2)
            + "\n";
    List<Article> articles = READER.read(page).articles();
    assertEquals(1, articles.size());
    assertEquals(
        List.of(TEXTS.get(0), "一、基本情况", TEXTS.get(1), "二、主要做法", TEXTS.get(2)),
        articles.get(0).paragraphs().stream().map(TextBlock::text).toList());
  }
}
