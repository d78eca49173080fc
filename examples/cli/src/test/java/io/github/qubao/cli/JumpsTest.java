package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.testing.WrittenPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that jump over the pages of one file. */
class JumpsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String SPRING = "全区春耕备耕现场会在石塘镇召开";
  private static final String LIFT = "老旧小区加装电梯有了新办法";

  private static final String SPRING_1 =
      """
      　　本报讯（记者祁芳）3月17日，全区春耕备耕现场会在石塘镇召开。会议实地查看
      了育秧大棚和农机合作社，要求各镇街抢抓农时，把早稻面积落实到田块。会议指出，
      今年全区计划种植早稻十二万亩，比去年增加三千亩，各级农业农""";

  private static final String SPRING_2 =
      """
      村部门要组织农技员下到田间，帮助农户解决育秧难题，确保早稻移栽在四月中旬完成。
      　　会议还对森林防火、防汛物资储备工作作出安排，要求各镇街落实值班制度。""";

  private static final String LIFT_1 =
      """
      　　本报讯（通讯员杜衡）“电梯装好了，下楼买菜方便多了。”家住菱湖街道柳荫小区的
      陈奶奶说。今年以来，区住房保障部门推出老旧小区加装电梯一站式服务，居民提交材
      料后十五个工作日内办结。""";

  static final String LIFT_2 =
      """
      　　住房保障部门负责人介绍，加装电梯的补贴标准为每台十五万元，由市、区两级财政
      共同承担。居民可以到街道服务窗口咨询，也可以在手机上查询办理进度。""";

  private static final byte[] PDF =
      new WrittenPdf()
          .line("滨江区报　2026年3月18日　星期三　第1版", 100, 40, 9)
          .line(SPRING, 100, 100, 24)
          .lines(SPRING_1, 100, 130, 10)
          .line("（下转第2版）", 410, 175, 10)
          .line(LIFT, 100, 260, 24)
          .lines(LIFT_1, 100, 290, 10)
          .line("（下转第2版）", 410, 335, 10)
          .page()
          .line("滨江区报　2026年3月18日　星期三　第2版", 100, 40, 9)
          .line("老旧小区加装电梯", 100, 100, 18)
          .line("（上接第1版）", 100, 125, 10)
          .lines(LIFT_2, 100, 140, 10)
          .line("春耕备耕现场会", 100, 260, 18)
          .line("（上接第1版）", 100, 285, 10)
          .lines(SPRING_2, 100, 300, 10)
          .page()
          .bytes();

  static final String TEXT =
      String.join(
          "\n",
          "滨江区报\n2026年3月18日 星期三　第1版\n",
          SPRING + "\n\n" + SPRING_1 + "\n（下转第2版）\n",
          LIFT + "\n\n" + LIFT_1 + "（下转第2版）\n",
          "\f滨江区报\n2026年3月18日 星期三　第2版\n",
          "老旧小区加装电梯\n（上接第1版）\n" + LIFT_2 + "\n",
          "春耕备耕现场会\n（上接第1版）" + SPRING_2 + "\n");

  @TempDir Path dir;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(dir.resolve(name), bytes);
  }

  private JsonNode articles(String... args) throws IOException {
    Run run = Run.of("", args);
    assertEquals(0, run.code(), run.err());
    return MAPPER.readTree(run.out()).get("articles");
  }

  private static void check(JsonNode articles) {
    assertEquals(2, articles.size(), articles.toPrettyString());
    assertEquals(SPRING, articles.get(0).get("headline").asText());
    assertEquals(LIFT, articles.get(1).get("headline").asText());
    for (JsonNode article : articles) {
      assertEquals("[{\"page\":\"2\",\"joined\":true}]", article.get("continuedOn").toString());
      assertFalse(article.has("continuedFrom"));
    }
    String first = articles.get(0).get("paragraphs").toString();
    assertTrue(first.contains("各级农业农村部门要组织农技员"), first);
    assertTrue(first.contains("要求各镇街落实值班制度。"), first);
    String second = articles.get(1).get("paragraphs").toString();
    assertTrue(second.contains("十五个工作日内办结。") && second.contains("在手机上查询办理进度。"), second);
  }

  @Test
  void pagesOfATextAreJoined() throws Exception {
    check(articles("page", file("p.txt", TEXT.getBytes("UTF-8")).toString()));
  }

  @Test
  void pagesOfAPdfAreJoinedAndSayWhereTheyStand() throws Exception {
    JsonNode articles = articles("page", file("p.pdf", PDF).toString());
    check(articles);
    for (JsonNode article : articles) {
      List<Integer> pages = new ArrayList<>();
      article.get("areas").forEach(area -> pages.add(area.get("page").asInt()));
      assertTrue(pages.contains(1) && pages.contains(2), article.toPrettyString());
    }
  }

  @Test
  void onePageAloneSaysWhereItGoesOnAndComesFrom() throws Exception {
    String file = file("p.pdf", PDF).toString();
    JsonNode first = articles("page", "--page", "1", file);
    assertEquals(2, first.size());
    for (JsonNode article : first) {
      assertEquals("[{\"page\":\"2\",\"joined\":false}]", article.get("continuedOn").toString());
    }
    JsonNode second = articles("page", "--page", "2", file);
    assertEquals(2, second.size());
    for (JsonNode article : second) {
      assertEquals("1", article.get("continuedFrom").asText(), article.toPrettyString());
      assertFalse(article.has("continuedOn"));
    }
  }

  @Test
  void theFieldsCanBeChosen() throws Exception {
    JsonNode articles =
        articles("page", "--fields", "headline,continuedOn.page", file("p.pdf", PDF).toString());
    assertEquals("[{\"page\":\"2\"}]", articles.get(0).get("continuedOn").toString());
  }

  @Test
  void theReportAndTheTextSaySo() throws Exception {
    String file = file("p.pdf", PDF).toString();
    String html = Run.of("", "report", file, "-o", "-").out();
    assertEquals(3, html.split("下转第 2 版（已接上）", -1).length, html);
    assertEquals(3, html.split("<article", -1).length);
    assertEquals(5, html.split("<a href=\"#p1a[12]\" class", -1).length, "each on both pages");
    String alone = Run.of("", "report", "--page", "2", file, "-o", "-").out();
    assertEquals(3, alone.split("上接第 1 版（上文未找到）", -1).length, alone);
    String text = Run.of("", "page", "--format", "text", file).out();
    assertEquals(3, text.split("jump: {5}continued on page 2\n", -1).length, text);
    text = Run.of("", "page", "--format", "text", "--page", "1", file).out();
    assertTrue(text.contains("continued on page 2, which is not here\n"), text);
  }
}
