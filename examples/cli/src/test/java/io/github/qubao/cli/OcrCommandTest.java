package io.github.qubao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.cli.io.ExitCode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that read a page, given what OCR wrote. */
class OcrCommandTest {
  static final Path FILES = Path.of("../ocr/src/test/resources/io/github/qubao/ocr");

  @TempDir Path dir;

  @ParameterizedTest
  @ValueSource(strings = {"two-articles.hocr", "two-articles.xml"})
  void findsTheArticlesWhateverTheName(String file) throws Exception {
    Path copy = Files.copy(FILES.resolve(file), dir.resolve("page.html"));
    Run run = Run.of("", "page", copy.toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    JsonNode articles = new ObjectMapper().readTree(run.out()).get("articles");
    assertEquals(2, articles.size());
    assertEquals("青卢镇修好村口断头路", articles.get(0).get("headline").asText());
    String text = Run.of("", "text", copy.toString()).out();
    JsonNode paragraph = articles.get(0).get("paragraphs").get(0);
    assertEquals(text.indexOf("本报讯"), paragraph.get("start").asInt());
  }

  @Test
  void whatIsDoubtfulIsMarked() throws Exception {
    String run = Run.of(Files.readString(FILES.resolve("two-articles.hocr")), "page").out();
    JsonNode articles = new ObjectMapper().readTree(run).get("articles");
    int count = 0;
    for (JsonNode article : articles) {
      for (JsonNode p : article.get("paragraphs")) {
        if (p.has("doubtful")) {
          for (JsonNode span : p.get("doubtful")) {
            int start = span.get("start").asInt();
            int end = span.get("end").asInt();
            assertFalse(p.get("text").asText().substring(start, end).isEmpty());
            count++;
          }
        }
      }
    }
    assertTrue(count > 0, run);
  }

  @Test
  void pagesAreChosen() throws IOException {
    String file = Files.readString(FILES.resolve("two-articles.xml"));
    assertEquals(Run.of(file, "text").out(), Run.of(file, "text", "--page", "1").out());
    Run run = Run.of(file, "text", "--page", "2");
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals("qubao: standard input: has 1 pages, so no page 2\n", run.err());
  }

  @Test
  void aBrokenFileIsNamedWithItsLine() throws IOException {
    String file = Files.readString(FILES.resolve("two-articles.xml"));
    Path half = Files.writeString(dir.resolve("half.xml"), file.substring(0, file.length() / 2));
    Run run = Run.of("", "page", half.toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().matches("qubao: .*half\\.xml:[0-9]+: is cut off .*\n"), run.err());
  }

  @Test
  void aBlankScanHasNoArticles() throws Exception {
    BufferedImage blank = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_BINARY);
    blank.setRGB(0, 0, 300, 200, new int[300 * 200], 0, 300);
    Path scan = dir.resolve("scan.tif");
    ImageIO.write(blank, "tiff", scan.toFile());
    Run run = Run.of("", "page", scan.toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals(0, new ObjectMapper().readTree(run.out()).get("articles").size());
    assertEquals("", Run.of("", "text", scan.toString()).out());
  }

  @Test
  void aBrokenScanIsNamed() throws Exception {
    Path scan =
        Files.write(dir.resolve("scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    Run run = Run.of("", "page", scan.toString());
    assertEquals(ExitCode.FAILED, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("qubao: " + scan + ": is "), run.err());
    assertEquals(1, run.err().lines().count());
  }

  /** What its name promises is not read as a text instead. */
  @ParameterizedTest
  @CsvSource({
    "png, is no PNG",
    "JPEG, is no PNG",
    "tif, is no PNG",
    "webp, is no PNG",
    "heic, is no PNG",
    "hocr, is neither hOCR nor ALTO",
    "alto, is neither hOCR nor ALTO",
    "xml, is neither ALTO XML nor hOCR",
  })
  void aFileThatIsNotWhatItsNameSaysIsAnError(String ending, String problem) throws Exception {
    Path file = dir.resolve("page." + ending);
    for (String content : List.of("", "区里召开会议。\n")) {
      Files.writeString(file, content);
      Run run = Run.of("", "page", file.toString());
      assertEquals(ExitCode.FAILED, run.code(), run.out());
      assertEquals("", run.out());
      String told = content.isEmpty() ? "is empty" : problem;
      assertTrue(run.err().startsWith("qubao: " + file + ": " + told), run.err());
      run = Run.of("", "page", file.toString(), "--on-error", "skip");
      assertEquals(ExitCode.SKIPPED, run.code(), run.out());
      assertTrue(run.err().contains(told), run.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.xml", "page.txt", "-"})
  void otherXmlIsAnError(String name) throws Exception {
    String xml =
        "\uFEFF<?xml version=\"1.0\"?>\n<PcGts><Page><TextLine><Unicode>云汀区召开工作会议。"
            + "</Unicode></TextLine></Page></PcGts>";
    String file = name.equals("-") ? name : Files.writeString(dir.resolve(name), xml).toString();
    for (String command : List.of("page", "text")) {
      Run run = Run.of(xml, command, file);
      assertEquals(ExitCode.FAILED, run.code(), run.out());
      assertTrue(run.err().contains(": is neither ALTO XML nor hOCR; save it as one"), run.err());
    }
  }

  @Test
  void aBlankPageAmongOthersHasNoArticles() throws Exception {
    String pages =
        "<html><body><div class='ocr_page' title='bbox 0 0 1000 1000'><span class='ocr_line'"
            + " title='bbox 10 10 600 40'>云汀区召开会议</span></div><div class='ocr_page'"
            + " title='bbox 0 0 1000 1000'></div></body></html>";
    assertEquals("云汀区召开会议\n", Run.of(pages, "text", "--page", "1").out());
    Run run = Run.of(pages, "page", "--page", "2");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertEquals(0, new ObjectMapper().readTree(run.out()).get("articles").size());
    run = Run.of(pages.replaceAll("<span.*</span>", ""), "page", "--page", "2");
    assertTrue(run.err().contains("has no text; recognise the picture anew"), run.err());
  }

  @Test
  void otherHtmlIsAText() {
    String text = "<html><body>\n<p>区农业农村局召开会议。</p>\n</body></html>\n";
    assertEquals(text, Run.of(text, "text").out());
  }
}
