package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.InputFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many files and many threads. */
class BatchTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir Path dir;
  private Path input;

  @BeforeEach
  void write() throws IOException {
    input = BatchFiles.lines(dir);
  }

  private static Run run(Object... args) {
    return BatchFiles.run(args);
  }

  private Path file(String name, String text) throws IOException {
    return BatchFiles.file(dir, name, text);
  }

  @Test
  void aFolderIsItsFilesInTheOrderOfTheirNames() throws IOException {
    file("news/b.jsonl", "{\"id\":\"b\",\"text\":\"\"}\n");
    file("news/a/2.NDJSON", "{\"id\":\"a2\",\"text\":\"\"}\n");
    file("news/a/十.jsonl", "{\"id\":\"a十\",\"text\":\"\"}\n");
    file("news/c/readme.md", "no JSON");
    file("news/.hidden.jsonl", "no JSON");
    file("news/.git/x.jsonl", "no JSON");
    Files.createSymbolicLink(dir.resolve("news/z"), dir.resolve("news"));
    Path news = dir.resolve("news");
    String all = "{\"id\":\"a2\"}\n{\"id\":\"a十\"}\n{\"id\":\"b\"}\n";
    Run run = run("classify", news, "--fields", "id");
    assertEquals(all, run.out(), run.err());
    assertEquals(all, run("classify", news + "/", "--fields", "id").out());
    assertEquals(
        "{\"id\":\"a十\"}\n{\"id\":\"b\"}\n",
        run("classify", news + "/**/*.jsonl", "--fields", "id").out());
    assertEquals("{\"id\":\"a十\"}\n", run("classify", news + "/[ac]/*.j*", "--fields", "id").out());
    assertEquals("{\"id\":\"b\"}\n", run("classify", news + "/?.jsonl", "--fields", "id").out());
    run = run("classify", news + "/*.csv");
    assertEquals(ExitCode.FAILED, run.code());
    assertTrue(run.err().contains("/*.csv: stands for no file"), run.err());
    run = run("segment", news);
    assertTrue(run.err().contains("a file whose name ends in .txt"), run.err());
    file("news/literal*.jsonl", "{\"id\":\"literal\",\"text\":\"\"}\n");
    assertEquals(
        "{\"id\":\"literal\"}\n",
        run("classify", news + "/literal*.jsonl", "--fields", "id").out(),
        "a file of that very name");
  }

  @Test
  void labelledArticlesMayStandInAFolder() throws IOException {
    file("own/1.jsonl", "{\"text\":\"球员进球。\",\"topic\":\"体育\"}\n".repeat(6));
    file("own/2.csv", "topic,text\n" + "金融,股票上涨\n".repeat(6));
    Path model = dir.resolve("m.bin");
    Run run = run("train", dir.resolve("own"), "-o", model, "--folds", "0");
    assertEquals(0, run.code(), run.err());
    run = run("evaluate", dir.resolve("own"), "--model", model, "--format", "json");
    assertTrue(run.out().contains("\"items\" : 12"), run.out() + run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"classify", "summarize", "entities", "segment"})
  void threadsKeepTheOrder(String command) {
    for (String format : List.of("jsonl", "json", "text")) {
      Run one = run(command, input, input, "--format", format);
      assertEquals(0, one.code(), one.err());
      for (String threads : List.of("3", "0")) {
        assertEquals(one, run(command, input, input, "--format", format, "--threads", threads));
      }
    }
    assertEquals(ExitCode.USAGE, run(command, input, "--threads", "-1").code());
  }

  @Test
  void aBrokenLineIsToldInItsPlaceOnThreadsToo() throws IOException {
    String broken = Files.readString(input).replace("{\"id\":\"第40篇\"", "{\"id\":\"第40篇\"]");
    Path file = file("broken.jsonl", broken);
    assertEquals(run("classify", file), run("classify", file, "--threads", "4"));
    Run run = run("classify", file, "--threads", "4");
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals(40, run.out().lines().count(), "all before it, none behind it");
    assertTrue(run.err().contains("broken.jsonl:41: not JSON"), run.err());
    run = run("classify", file, "--threads", "4", "--on-error", "skip");
    assertEquals(run("classify", file, "--on-error", "skip"), run);
    assertEquals(ExitCode.SKIPPED, run.code());
  }

  @Test
  void aPipeInAFolderIsNoFileOfIt() throws Exception {
    file("news/a.jsonl", "{\"id\":\"a\",\"text\":\"\"}\n");
    Files.createSymbolicLink(dir.resolve("news/gone.jsonl"), dir.resolve("nowhere"));
    Path pipe = dir.resolve("news/pipe.jsonl");
    assumeTrue(
        !File.separator.equals("\\")
            && new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
        "no named pipes here");
    Files.createSymbolicLink(dir.resolve("news/to-pipe.jsonl"), pipe);
    List<String> files = List.of(dir + "/news/a.jsonl", dir + "/news/gone.jsonl");
    for (String named : List.of(dir + "/news", dir + "/news/*.jsonl")) {
      assertEquals(files, InputFiles.of(List.of(named), Set.of(".jsonl")).names());
    }
    List<String> itself = List.of(pipe.toString());
    assertEquals(itself, InputFiles.of(itself, Set.of(".jsonl")).names());
  }

  @Test
  void manyPagesAreToldApart() throws Exception {
    file("pages/1.txt", BatchFiles.PAGE);
    file("pages/2.txt", BatchFiles.PAGE.replace("陆一舟", "万里"));
    file("pages/notes.md", BatchFiles.PAGE);
    Path pages = dir.resolve("pages");
    JsonNode all = MAPPER.readTree(run("page", pages, "--threads", "2").out()).get("pages");
    assertEquals(2, all.size());
    assertEquals(pages + "/1.txt", all.get(0).get("page").textValue());
    JsonNode article = all.get(1).get("articles").get(0);
    assertEquals("万里", article.get("byline").get(0).textValue());
    Run run = run("page", pages, "--format", "jsonl", "--fields", "page,byline,keywords.word");
    assertEquals(2, run.out().lines().count(), run.err());
    assertTrue(run.out().startsWith("{\"page\":\"" + pages + "/1.txt\",\"byline\":[\"陆一舟\"],"));
    assertFalse(run.out().contains("score"));
    run = run("page", pages, "--format", "text");
    assertTrue(run.out().startsWith("== " + pages + "/1.txt\n\n* "), run.out());
    assertTrue(run.out().contains("\n\n1. "), run.out());
    Path one = pages.resolve("1.txt");
    JsonNode single = MAPPER.readTree(run("page", one).out());
    assertFalse(single.has("pages"), "one page that is named is told as ever");
    assertFalse(single.get("articles").get(0).has("page"));
  }

  @Test
  void articlesAreWrittenIfAFieldOfTheirsIsChosen() throws Exception {
    Path page = file("pages/1.txt", BatchFiles.PAGE);
    JsonNode one = MAPPER.readTree(run("page", page, "--fields", "digest").out());
    assertTrue(one.has("digest"));
    assertFalse(one.has("articles"));
    JsonNode all =
        MAPPER.readTree(run("page", dir.resolve("pages"), "--fields", "page,digest").out());
    assertFalse(all.get("pages").get(0).has("articles"));
    assertTrue(all.get("pages").get(0).has("digest"));
    for (String fields : List.of("byline", "digest,keywords.word")) {
      one = MAPPER.readTree(run("page", page, "--fields", fields).out());
      assertFalse(one.get("articles").get(0).isEmpty(), fields);
    }
    assertTrue(MAPPER.readTree(run("page", page).out()).has("articles"));
  }

  @Test
  void aBrokenPageIsFatalOrSkipped() throws Exception {
    file("pages/1.txt", BatchFiles.PAGE);
    Files.write(dir.resolve("pages/2.txt"), new byte[] {(byte) 0xB0, 'a'});
    file("pages/3.txt", BatchFiles.PAGE);
    file("pages/4.pdf", "no PDF");
    Path pages = dir.resolve("pages");
    Run run = run("page", pages, "--format", "jsonl", "--threads", "2");
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals(1, run.out().lines().count());
    assertTrue(run.err().contains("2.txt:1: not UTF-8"), run.err());
    run = run("page", pages, "--format", "json", "--on-error", "skip");
    assertEquals(ExitCode.SKIPPED, run.code());
    assertEquals(2, MAPPER.readTree(run.out()).get("pages").size());
    assertEquals(2, run.err().lines().count(), run.err());
  }

  /** Every field that a command can be asked for is one that it writes. */
  @Test
  void theFieldsThatAreKnownAreThoseWritten() throws Exception {
    Path article =
        file(
            "a.jsonl",
            "{\"title\":\"早稻育秧\",\"text\":\"区委书记周明远到柳树镇走访。会议强调，要守住早稻育秧的耕地，部署农业生产，落实好各项措施。\"}");
    Path page = Path.of("..", "sample-page.txt");
    // OCR that doubts every word.
    String words = Files.readString(OcrCommandTest.FILES.resolve("two-articles.hocr"));
    Path scanned = file("scanned.hocr", words.replaceAll("x_wconf [0-9]{1,3}", "x_wconf 10"));
    Path jump = file("jump.txt", JumpsTest.TEXT);
    Path rest = file("rest.txt", "老旧小区加装电梯\n（上接第1版）\n" + JumpsTest.LIFT_2);
    List<List<Object>> runs =
        List.of(
            List.of("classify", article),
            List.of(
                "summarize",
                article,
                "--key-points",
                "--keywords",
                "2",
                "--headline",
                "--cut",
                "--max-chars",
                "10"),
            List.of("entities", article),
            List.of("segment", page, "--format", "jsonl"),
            List.of("page", page, scanned, jump, rest, "--format", "jsonl"));
    for (List<Object> args : runs) {
      List<Object> wrong = new ArrayList<>(args);
      wrong.addAll(List.of("--fields", "?"));
      String known = run(wrong.toArray()).err().lines().findFirst().orElseThrow();
      String all = run(args.toArray()).out();
      for (String field : known.substring(known.indexOf("only ") + 5).split(", ", -1)) {
        List<Object> one = new ArrayList<>(args);
        one.addAll(List.of("--fields", field));
        String out = run(one.toArray()).out();
        String last = field.substring(field.lastIndexOf('.') + 1);
        assertTrue(out.contains("\"" + last + "\":"), args + " " + field + " " + out);
        assertEquals(all.lines().count(), out.lines().count());
      }
    }
    assertEquals(
        ExitCode.USAGE, run("classify", article, "--format", "text", "--fields", "id").code());
  }
}
