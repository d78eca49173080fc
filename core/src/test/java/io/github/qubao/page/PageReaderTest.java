package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article.Role;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private final PageReader reader = new PageReader(Segmenter.create());

  @Test
  void readsTheSamplePage() throws IOException {
    Page page = reader.read(Files.readString(Path.of("../examples/sample-page.txt")));
    assertEquals(
        Arrays.asList(
            "备足稻种430吨 抢农时保春播",
            "疾控人员进校园讲解传染病预防知识",
            "家庭医生签约服务送到山里人家",
            "区人大常委会检查组检查养老服务条例实施情况",
            "云汀湖越冬候鸟突破三万只",
            "13个事项一次办结",
            "",
            "望江大桥建成通车"),
        page.articles().stream().map(Article::title).toList());
    Article doctors = page.articles().get(2);
    assertEquals(List.of("周砚", "何知秋"), names(doctors));
    assertEquals(Role.REPORTER, doctors.byline().get(0).role());
    assertEquals(Role.CORRESPONDENT, doctors.byline().get(1).role());
    assertEquals(3, doctors.paragraphs().size());
    assertEquals("许棠", page.articles().get(1).credit().orElseThrow().name());
    assertEquals(
        Optional.of("区农业农村局召开早稻育秧现场会"), page.articles().get(0).kicker().map(Passage::text));
    everythingIsSomewhere(page);
  }

  @Test
  void readsBylinesInTheirForms() {
    assertEquals(List.of("甲乙", "丙丁戊"), names("本报讯（记者甲乙 通讯员丙丁戊）今天天气很好，大家开会。"));
    assertEquals(List.of("李明", "王建国"), names("本报讯（通讯员李　明 王建国）今天天气很好，大家开会。"));
    assertEquals(List.of("王小二"), names("本报讯 记者王小二报道 今天天气很好，大家开会。"));
    assertEquals(List.of("张三丰"), names("新华社北京9月15日电（记者张三丰）今天天气很好，大家开会。"));
    assertEquals(List.of("赵一曼", "钱二"), names("（记者 赵一曼 钱二）今天天气很好，大家开会。"));
    assertEquals(List.of("周砚", "何知秋"), names("本报讯（记者周砚 通讯员何知\n秋）今天天气很好，大家开会。"));
    assertEquals(List.of("孙大圣"), names("本报讯 今天天气很好，大家开会。（通讯员 孙大圣）"));
  }

  @Test
  void takesUpAnArticleAfterAnother() {
    Page page =
        reader.read(
            """
            本报讯（通讯员林小满）三月十六
            日上午，区农业农村局在青芦镇召开
            早稻育秧现场会，各镇农技员以及合

            近日，区图书馆邀
            请老师为孩子讲故
            事。（许棠 摄）

            作社负责人参加会议，现场学习育秧
            技术并领取技术资料。
            """);
    assertEquals(2, page.articles().size());
    Article first = page.articles().get(0);
    assertEquals(
        List.of("本报讯（通讯员林小满）三月十六日上午，区农业农村局在青芦镇召开早稻育秧现场会，各镇农技员以及合作社负责人参加会议，现场学习育秧技术并领取技术资料。"),
        first.paragraphs().stream().map(Passage::text).toList());
    assertEquals(2, first.paragraphs().get(0).sources().size());
    everythingIsSomewhere(page);
  }

  @Test
  void badInputIsAnAnswer() {
    assertEquals(List.of(), reader.read("").articles());
    assertEquals(List.of(), reader.read("\uFEFF \r\n\u3000\n").articles());
    Page line = reader.read("一行字");
    assertEquals("一行字", line.articles().get(0).body());
  }

  @Test
  void nothingIsLostInAnyText() {
    Random random = new Random(20261124);
    String[] pieces = {
      "本报讯（通讯员林小满）", "会议强调，", "全区上下要抓好春耕", "。", "\n", "\n\n", "\r\n", "\f", "　　", " ", "（许棠 摄）",
      "区政府召开会议", "责任编辑 沈禾", "（下转第2版）", "2026年3月18日 星期三", "A", "12.5", "\uD83D\uDE00", "\uD800",
          "\u0000", "”", "、"
    };
    for (int n = 0; n < 4_000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        b.append(pieces[random.nextInt(pieces.length)]);
      }
      everythingIsSomewhere(reader.read(b.toString()));
    }
  }

  @Test
  void twoMegabytesAreNoTrouble() throws IOException {
    String sample = Files.readString(Path.of("../examples/sample-page.txt"));
    String big = (sample + "\n").repeat(2_000_000 / sample.length() + 1);
    reader.read(sample);
    long start = System.nanoTime();
    Page page = reader.read(big);
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(page.articles().size() > 5000);
    // The bar is 2 s on an idle machine; a build may run beside others.
    assertTrue(millis < 10_000, millis + " ms");
    System.out.println("2 MB in " + millis + " ms");
  }

  /**
   * Each visible character of the page is in exactly one headline, kicker, paragraph, or piece of
   * furniture.
   */
  private static void everythingIsSomewhere(Page page) {
    int[] count = new int[page.text().length()];
    List<Passage> all = new ArrayList<>(page.furniture());
    for (Article a : page.articles()) {
      a.headline().ifPresent(all::add);
      a.kicker().ifPresent(all::add);
      all.addAll(a.paragraphs());
    }
    for (Passage p : all) {
      for (Span s : p.sources()) {
        for (int i = s.start(); i < s.end(); i++) {
          count[i]++;
        }
      }
    }
    for (int i = 0; i < count.length; i++) {
      boolean visible = !LineScanner.blank(page.text().charAt(i));
      assertTrue(
          visible ? count[i] == 1 : count[i] <= 1,
          "offset " + i + " is in " + count[i] + " pieces of: " + page.text());
    }
  }

  private List<String> names(String page) {
    return names(reader.read(page).articles().get(0));
  }

  private static List<String> names(Article article) {
    return article.byline().stream().map(Article.Contributor::name).toList();
  }
}
