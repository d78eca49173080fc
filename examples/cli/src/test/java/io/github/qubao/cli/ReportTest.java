package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a folder of pages. */
class ReportTest {
  @TempDir Path dir;
  private Path pages = Path.of("");
  private Path html = Path.of("");

  @BeforeEach
  void write() throws Exception {
    pages = Files.createDirectories(dir.resolve("pages"));
    html = dir.resolve("r.html");
    Files.writeString(
        pages.resolve("2.txt"),
        "云汀区报 2026年3月19日 星期四 第1版\n\n插秧\n\n本报讯（记者周砚）早稻插秧正忙，农技员下到田间，指导农民施肥。\n");
    Files.writeString(
        pages.resolve("1.txt"), "云汀区报 2026年3月18日 星期三 第2版\n\n义诊\n\n本报讯（记者周砚）区医院的医生到柳树镇义诊，为老人量血压。\n");
  }

  private String report(int code, String... more) throws Exception {
    String[] args = new String[4 + more.length];
    System.arraycopy(
        new String[] {"report", pages.toString(), "-o", html.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    Run run = Run.of("", args);
    assertEquals(code, run.code(), run.err());
    return Files.readString(html);
  }

  private static List<String> all(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }

  @Test
  void aFolderIsOneReportByDays() throws Exception {
    String report = report(0);
    assertTrue(report.contains("<h1>云汀区报 2026年3月18日至19日</h1>"), report);
    assertEquals(
        List.of("云汀区报 2026年3月18日 第2版", "云汀区报 2026年3月19日 第1版"), all("<h2>(.*)</h2>", report));
    assertTrue(report.contains("<p class=\"facts\">2 版 · 2 篇 · "), report);
    assertTrue(report.contains("<title>2026年3月19日 农业 1 篇</title>"), report);
    List<String> ids = all(" id=\"([^\"]*)\"", report);
    assertEquals(ids, all("href=\"#([^\"]*)\"><i", report));
    assertEquals(List.of("p1a1", "p2a1"), ids);
    assertEquals(report, report(0, "--threads", "2"), "the same on any number of threads");
  }

  @Test
  void aPageHasItsPaperAndDayAsTitleAndItsFileBelow() throws Exception {
    Files.delete(pages.resolve("1.txt"));
    String report = report(0);
    assertTrue(report.contains("<title>云汀区报 2026年3月19日 · 区报</title>"), report);
    assertTrue(report.contains("<h2>第1版 · 2.txt</h2>"), report);
    assertFalse(report.contains("class=\"chart\""), "one day is no course of time");
  }

  @Test
  void theFileStandsInForAPaperThatThePageDoesNotName() throws Exception {
    Files.delete(pages.resolve("1.txt"));
    Files.writeString(pages.resolve("2.txt"), "插秧\n\n早稻插秧正忙，农技员下到田间，指导农民施肥。\n");
    assertTrue(report(0).contains("<h1>2.txt</h1>"));
  }

  @Test
  void aPageThatCannotBeReadIsSkippedIfAsked() throws Exception {
    Files.write(pages.resolve("0.txt"), new byte[] {(byte) 0xC4, (byte) 0xE3});
    assertEquals(2, all("<h2>(.*)</h2>", report(3, "--on-error", "skip")).size());
    Files.delete(html);
    Run run = Run.of("", "report", pages.toString(), "-o", html.toString());
    assertEquals(1, run.code());
    assertFalse(Files.exists(html), "nothing is written on an error");
  }
}
