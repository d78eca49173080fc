package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.page.Page;
import io.github.qubao.page.TextBlock;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MastheadTest {
  private static String read(String file, String... furniture) {
    List<TextBlock> blocks =
        Arrays.stream(furniture).map(t -> new TextBlock(t, List.of(new Span(0, 1)))).toList();
    Masthead head = Masthead.of(new Page("", List.of(), blocks), file);
    return head.paper().orElse("-")
        + " "
        + head.date().map(Object::toString).orElse("-")
        + " "
        + head.number().orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "云汀区报 2026年3月18日 星期三 第2版 综合新闻, 云汀区报 2026-03-18 第2版",
    "2026年3月18日 星期三 云汀日报 3 版, 云汀日报 2026-03-18 第3版",
    "云 汀 区 报  2026.03.18  周三, 云汀区报 2026-03-18 -",
    "《今日云汀》2026-3-18 A2版, 今日云汀 2026-03-18 第A2版",
    "云汀新闻 ２０２６年３月１８日 星期三, 云汀新闻 2026-03-18 -",
    "综合新闻 2026年3月18日 星期三, - 2026-03-18 -",
    "云汀时讯·二〇二六年十一月二十八日·星期六·第四版, 云汀时讯 2026-11-28 第四版",
    "云汀区报2026年3月18日星期三第2版责任编辑沈禾, 云汀区报 2026-03-18 第2版",
    "2026年3月18日, - 2026-03-18 -",
    "云汀区报 2026年2月30日 星期三 第1版, 云汀区报 - 第1版",
    "报名截止 2026年3月18日 联系人 沈禾, - - -",
    "举报 2026年3月18日 星期三, - 2026-03-18 -",
    "欢迎订阅云汀区报, - - -",
    "责任编辑 沈禾 版式 罗一苇 校对 唐棣, - - -"
  })
  void readsTheHeadOfAPage(String line, String expected) {
    assertEquals(expected, read("x.txt", line));
  }

  @Test
  void readsAHeadOfSeveralLines() {
    assertEquals(
        "云汀区报 2026-03-18 第2版", read("x.txt", "责任编辑 沈禾", "云汀区报", "2026年3月18日", "星期三", "第2版"));
  }

  @ParameterizedTest
  @CsvSource({
    "news/2026-03-18-02.pdf, 2026-03-18",
    "news/2026/03/18/2.txt, 2026-03-18",
    "news/2026-03/18/2.txt, 2026-03-18",
    "2026031802.pdf, 2026-03-18",
    "云汀2026年3月8日.txt, 2026-03-08",
    "120260318.txt, -",
    "2026-13-18.txt, -",
    "2026/2026-05-13.txt, 2026-05-13",
    "2026/20260513.txt, 2026-05-13",
    "2026/1926/0513.txt, 1926-05-13",
    "2026/2026/2026-02-30.txt, -",
    "news/2026/0318/2.txt, 2026-03-18",
    "news/2026-0318.txt, 2026-03-18",
    "2026_3_8.txt, 2026-03-08",
    "export-2026-04-01/2026-03-18-02.txt, 2026-03-18",
    "2026-04-01/20260318.txt, 2026-03-18",
    "20260401/2026-03-18.txt, 2026-03-18",
    "backup_20260401/2026/0318/2.txt, 2026-03-18",
    "2026-03-18/2026-02-30.txt, 2026-03-18",
    "2026-11/page1.txt, -",
    "2026/12/p.txt, -",
    "2026-118.txt, -",
    "2026/12.txt, -",
    "云汀2026年11月.txt, -",
    "x.txt, -"
  })
  void takesTheDayFromTheFilesNameWhereThePageHasNone(String file, String day) {
    assertEquals("- " + day + " -", read(file));
    assertEquals("- 2025-01-02 -", read(file, "2025年1月2日"));
  }
}
