package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same articles in three formats give the same model; what cannot be read is told by line. */
class LabelledFormatsTest {
  private static final int ARTICLES = 12;

  @TempDir Path dir;

  private Path train(String name, String content, String... more) throws Exception {
    Path in = dir.resolve(name);
    Path model = dir.resolve(name + ".bin");
    Files.writeString(in, content);
    String[] args = new String[more.length + 8];
    System.arraycopy(
        new String[] {
          "train", in.toString(), "-o", model.toString(), "--date", "2026-01-02", "--folds", "0"
        },
        0,
        args,
        0,
        8);
    System.arraycopy(more, 0, args, 8, more.length);
    Run run = Run.of("", args);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains(2 * ARTICLES + " articles"), run.err());
    return model;
  }

  private static String repeated(String... articles) {
    return String.join("", articles).repeat(ARTICLES);
  }

  private static Run fails(String in, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "evaluate";
    args[1] = "-";
    System.arraycopy(more, 0, args, 2, more.length);
    Run run = Run.of(in, args);
    assertEquals(1, run.code(), run.err());
    return run;
  }

  @Test
  void allFormatsSayTheSame() throws Exception {
    Path jsonl =
        train(
            "a.jsonl",
            repeated(
                "{\"text\":\"球队在体育馆比赛，观众，\\n\\n欢呼。\",\"topic\":\"体育\"}\n",
                "{\"text\":\"股票“涨停”,\\\"银行\\\"降息 A 股。\",\"topic\":\"金融\",\"second\":\"体育\"}\n"));
    Path csv =
        train(
            "a.CSV",
            "\uFEFF\r\ntopic,id,second,text\r\n"
                + repeated(
                    "体育,1,,\"球队在体育馆比赛，观众，\n\n欢呼。\"\r\n\r\n",
                    "金融,2,体育,\"股票“涨停”,\"\"银行\"\"降息 A 股。\"\r\n"));
    Path fast =
        train(
            "a.train",
            "\n"
                + repeated(
                    "__label__体育 球队 在 体育馆 比赛 ， 观众 ， 欢呼 。\n",
                    "__label__金融\t__label__体育 股票 “ 涨停 ” , \" 银行 \" 降息 A 股 。\n"));
    assertEquals(-1, Files.mismatch(jsonl, csv));
    assertEquals(-1, Files.mismatch(jsonl, fast));
  }

  @Test
  void aFormatThatIsNamedHoldsWhateverTheName() throws Exception {
    String table = "text,topic\n" + repeated("球队比赛,体育\n", "股票上涨,金融\n");
    Path named = train("table.txt", table, "--input-format", "csv");
    assertEquals(-1, Files.mismatch(named, train("table.csv", table)));
    Run run = fails("{\"text\":\"好\"}", "--input-format", "fasttext");
    assertTrue(run.err().contains("standard input:1: no label"), run.err());
    assertEquals(2, Run.of("", "evaluate", "-", "--input-format", "xml").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text;title|1|no column \"topic\"",
        "|no table at all|holds no labelled article",
        "text,topic,text|1|two columns are called \"text\"",
        "text,topic;好,other;好|3|1 cells where the first row has 2",
        "text,topic;;\"好;好\",other;\"好|5|no row of CSV",
        "text,topic;\"好\"好,other|2|no row of CSV",
        "text,topic;好,|2|\"topic\" is empty",
        "text,topic;\"a;b\",other;好,体育|4|no topic '体育'",
        "text,topic,second;好,other,\"a\tb\"|2|bad label",
      })
  void tablesAreToldByLine(String table, String line, String problem) {
    String in = table == null ? "" : table.replace(";", "\n");
    Run run = fails(in, "--input-format", "csv");
    assertTrue(run.err().contains(problem), run.err());
    assertTrue(!line.matches("[0-9]") || run.err().contains("input:" + line + ": "), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "__label__other 好;;只有 文字|3|no label",
        "__label__other 好;__label__ 好|2|without a name",
        "__label__a __label__b __label__c 好|1|3 labels",
        "__label__other|1|labels without a text",
        "__label__体育 好|1|no topic '体育'",
      })
  void linesOfFastTextAreToldByLine(String lines, String line, String problem) {
    Run run = fails(lines.replace(";", "\n"));
    assertTrue(run.err().contains("input:" + line + ": "), run.err());
    assertTrue(run.err().contains(problem), run.err());
  }

  private Path corpus() throws Exception {
    Path corpus = dir.resolve("corpus");
    Files.createDirectories(corpus.resolve("体育 新闻"));
    Files.createDirectories(corpus.resolve("金融"));
    Files.createDirectories(corpus.resolve(".git"));
    for (int i = 0; i < ARTICLES; i++) {
      String name = String.format("%02d.txt", i);
      Files.writeString(corpus.resolve("体育 新闻").resolve(name), "\uFEFF球队第" + i + "次比赛，\n观众欢呼。\n");
      Files.writeString(corpus.resolve("金融").resolve(name), "股票第" + i + "天涨停，\r\n银行降息。");
    }
    Files.writeString(corpus.resolve("金融").resolve(".hidden"), "股票");
    return corpus;
  }

  @Test
  void aFolderATopicSaysTheSameAsAFile() throws Exception {
    Path corpus = corpus();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"topic\":\"体育 新闻\",\"text\":\"球队第" + i + "次比赛，\\n观众欢呼。\"}\n");
    }
    for (int i = 0; i < ARTICLES; i++) {
      lines.append("{\"topic\":\"金融\",\"text\":\"股票第" + i + "天涨停，\\r\\n银行降息。\"}\n");
    }
    Path expected = train("b.jsonl", lines.toString());
    Path model = dir.resolve("folder.bin");
    for (String folder : new String[] {corpus.toString(), corpus + "/"}) {
      Run run =
          Run.of(
              "", "train", folder, "-o", model.toString(), "--date", "2026-01-02", "--folds", "0");
      assertEquals(0, run.code(), run.err());
      assertEquals(-1, Files.mismatch(expected, model));
    }
    Run run =
        Run.of("", "evaluate", corpus.toString(), "--model", model.toString(), "--format", "jsonl");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("was trained on 24 of these 24 articles"), run.err());
    assertTrue(run.out().contains("\"items\":24,\"uncertain\":0,\"trainedOn\":24,"), run.out());
    // Other marks and a title set apart are still the article; one other figure is another article.
    run =
        Run.of(
            "{\"title\":\"股票第3天涨停\",\"text\":\"銀行降息\",\"topic\":\"金融\"}\n"
                + "{\"text\":\"股票第33天涨停，银行降息。\",\"topic\":\"金融\"}\n",
            "evaluate",
            "-",
            "--model",
            model.toString());
    assertTrue(run.err().contains("was trained on 1 of these 2 articles"), run.err());
    run =
        Run.of(
            "{\"text\":\"股票第33天涨停，银行降息。\",\"topic\":\"金融\"}\n",
            "evaluate",
            "-",
            "--model",
            model.toString());
    assertEquals("", run.err());
  }

  @Test
  void whatIsNoFolderATopicIsToldByName() throws Exception {
    Path corpus = corpus();
    assertTrue(refused(corpus, "--input-format", "csv").contains("00.txt:1: "));
    Path article = corpus.resolve("金融/05.txt");
    String before = Files.readString(article);
    assertTrue(refused(corpus, article).contains("is the input"));
    assertEquals(before, Files.readString(article));
    Files.writeString(article, " \n");
    assertTrue(refused(corpus).contains("05.txt: holds no text"));
    Files.write(article, new byte[] {(byte) 0xFF, 'a'});
    assertTrue(refused(corpus).contains("05.txt:1: "));
    Files.delete(article);
    Files.createDirectory(article);
    assertTrue(refused(corpus).contains("05.txt: is a folder"));
    Files.delete(article);
    Files.writeString(corpus.resolve("README"), "about");
    String named = refused(corpus, "--input-format", "folders");
    assertTrue(named.contains("README: lies in no topic's folder"));
    Files.delete(corpus.resolve("README"));
    Files.createDirectory(corpus.resolve("a\tb"));
    Files.writeString(corpus.resolve("a\tb/1"), "about");
    assertTrue(refused(corpus).contains("bad label"));
    Path empty = dir.resolve("empty");
    Files.createDirectories(empty.resolve("topic"));
    assertTrue(refused(empty, "--input-format", "folders").contains("empty: holds no articles"));
    assertTrue(refused(empty).contains("empty: is a folder without a file"));
  }

  @Test
  void foldersOfLabelledFilesAreNoFoldersATopic() throws Exception {
    String json =
        repeated(
            "{\"text\":\"球队比赛\",\"topic\":\"体育\"}\n", "{\"text\":\"股票上涨\",\"topic\":\"金融\"}\n");
    String fast = repeated("__label__体育 球队比赛\n", "__label__金融 股票上涨\n");
    Path expected = train("c.jsonl", json);
    Path year = Files.createDirectories(dir.resolve("years/2025"));
    Path model = dir.resolve("years.bin");
    for (String[] file :
        new String[][] {{"1.jsonl", json}, {"1.txt", "\uFEFF\n" + json}, {"1.txt", "\n" + fast}}) {
      Path in = year.resolve(file[0]);
      Files.writeString(in, file[1]);
      String[] args = {
        "train",
        dir.resolve("years").toString(),
        "-o",
        model.toString(),
        "--date",
        "2026-01-02",
        "--folds",
        "0"
      };
      Run run = Run.of("", args);
      assertEquals(0, run.code(), run.err());
      assertEquals(-1, Files.mismatch(expected, model), file[0]);
      Files.delete(in);
    }
  }

  private String refused(Path corpus, String... more) {
    return refused(corpus, dir.resolve("none.bin"), more);
  }

  private static String refused(Path corpus, Path output, String... more) {
    List<String> args = new ArrayList<>(List.of("train", corpus.toString(), "-o"));
    args.add(output.toString());
    args.addAll(List.of(more));
    Run run = Run.of("", args.toArray(String[]::new));
    assertEquals(1, run.code(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
    return run.err();
  }
}
