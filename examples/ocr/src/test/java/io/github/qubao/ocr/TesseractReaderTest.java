package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.text.Span;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures read by tesseract, or by a program that says what it would say. */
class TesseractReaderTest {
  private static final String HEAD =
      "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

  @TempDir Path folder;

  @Test
  void wordsStandWhereTheyStandOnThePage() throws IOException {
    // The line begins 12 pixels from the left of its own picture, and at 300 of the page.
    String table =
        HEAD + row(1, 12, 80, 96, "今天") + row(1, 92, 40, 31, "在") + row(1, 132, 80, 95, "开会");
    OcrPages pages = reader(saying(table)).read(stream(png(drawn())), "x");
    PrintedPage.Line line = pages.pages().get(0).lines().get(0);
    assertEquals("今天在开会", line.text());
    assertEquals(List.of(new Span(2, 3)), line.doubtful());
    assertEquals(300 * 72 / 300.0, line.left(), 0.01);
    assertEquals(240, pages.pages().get(0).width(), 0.01);
  }

  @Test
  void aLineOfWhichNothingIsReadIsLeftOut() throws IOException {
    OcrPages pages = reader(saying(HEAD)).read(stream(png(drawn())), "x");
    assertEquals("", pages.text());
    assertEquals(1, pages.pages().size());
  }

  @Test
  void aBlankPageHasNoLinesAndNeedsNoProgram() throws IOException {
    TesseractReader none = reader(folder.resolve("missing").toString());
    for (BufferedImage blank : List.of(white(900, 700), white(1, 1))) {
      OcrPages pages = none.read(stream(png(blank)), "x");
      assertEquals(List.of(), pages.pages().get(0).lines());
      assertEquals("", pages.text());
    }
  }

  @Test
  void aMissingProgramIsToldAndHowToGetIt() throws IOException {
    byte[] png = png(drawn());
    OcrException e = refused(reader("qubao-no-such-program"), png, Reason.NO_OCR);
    assertEquals(
        "x: is a picture, and qubao-no-such-program cannot be run; install it (on Debian: apt-get"
            + " install tesseract-ocr tesseract-ocr-chi-sim)",
        e.getMessage());
  }

  @Test
  void aProgramThatFailsIsQuoted() throws IOException {
    String script =
        script("echo 'Page 1'; echo 'Error opening data file a.traineddata' >&2; exit 1");
    OcrException e = refused(reader(script), png(drawn()), Reason.OCR_FAILED);
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("exit code 1: Error opening data file a.traineddata;"), message);
    assertEquals(1, message.lines().count());
    refused(reader(script("exit 0")), png(drawn()), Reason.OCR_FAILED);
  }

  @Test
  void aProgramThatTakesTooLongIsEndedWithWhatItStarted() throws Exception {
    String script = script("echo $$ > \"$0.pid\"; sleep 600 & echo $! > \"$0.child\"; wait");
    TesseractReader reader =
        TesseractReader.builder().command(script).timeLimit(Duration.ofSeconds(2)).build();
    OcrException e = refused(reader, png(drawn()), Reason.OCR_FAILED);
    assertTrue(String.valueOf(e.getMessage()).contains("took longer than 2 s"), e.getMessage());
    for (String of : List.of(".pid", ".child")) {
      long pid = Long.parseLong(Files.readString(Path.of(script + of)).strip());
      Optional<ProcessHandle> left = ProcessHandle.of(pid);
      if (left.isPresent()) {
        left.get().onExit().get(60, TimeUnit.SECONDS);
      }
    }
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("qubao-ocr")) {
        thread.join(60_000);
        assertFalse(thread.isAlive());
      }
    }
  }

  @Test
  void aScriptThatGoesOnAfterItsChildDoesNot() throws IOException {
    String script = script("sleep 600; echo on > \"$0.on\"; sleep 600");
    TesseractReader reader =
        TesseractReader.builder().command(script).timeLimit(Duration.ofSeconds(1)).build();
    refused(reader, png(drawn()), Reason.OCR_FAILED);
    assertFalse(Files.exists(Path.of(script + ".on")));
  }

  @Test
  void outputThatIsKeptOpenIsNotWaitedForLongerThanAllowed() throws IOException {
    String script = script("sleep 8 & sleep 1; exit 0");
    TesseractReader reader =
        TesseractReader.builder().command(script).timeLimit(Duration.ofMillis(2500)).build();
    OcrException e = refused(reader, png(drawn()), Reason.OCR_FAILED);
    assertTrue(String.valueOf(e.getMessage()).contains("took longer than 2.5 s"), e.getMessage());
  }

  @Test
  void aSecondTryIsWithinTheSameLimit() throws IOException {
    // Each try alone is within the limit.
    Path said = Files.writeString(folder.resolve("said"), HEAD);
    String script = script("cat > /dev/null; sleep 2; cat '" + said + "'");
    TesseractReader reader =
        TesseractReader.builder().command(script).timeLimit(Duration.ofSeconds(3)).build();
    refused(reader, png(drawn()), Reason.OCR_FAILED);
  }

  @Test
  void anyLimitOnTimeIsTaken() throws IOException {
    String script = saying(HEAD + row(1, 12, 80, 96, "今天"));
    for (Duration most : List.of(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(365_000))) {
      TesseractReader reader = TesseractReader.builder().command(script).timeLimit(most).build();
      assertEquals("今天\n", reader.read(stream(png(drawn())), "x").text());
    }
    TesseractReader reader =
        TesseractReader.builder().command(script).timeLimit(Duration.ofNanos(1)).build();
    OcrException e = refused(reader, png(drawn()), Reason.OCR_FAILED);
    assertTrue(
        String.valueOf(e.getMessage()).contains("longer than 0.000000001 s"), e.getMessage());
  }

  @Test
  void whatCannotBeSeenIsLeftOut() throws IOException {
    String table = HEAD + row(1, 12, 80, 96, "今\u2028天\u0007") + row(1, 92, 40, 90, "\u200b\u0085");
    assertEquals("今天\n", reader(saying(table)).read(stream(png(drawn())), "x").text());
  }

  @Test
  void linesAndCharactersOfAScanAreLimited() throws IOException {
    BufferedImage many = white(4000, 2100);
    Graphics2D g = many.createGraphics();
    g.setColor(Color.BLACK);
    for (int y = 4; y < 2080; y += 14) {
      for (int x = 4; x < 3990; x += 28) {
        g.fillRect(x, y, 9, 9);
      }
    }
    g.dispose();
    OcrException e = refused(reader("qubao-no-such-program"), png(many), Reason.TOO_LARGE);
    assertEquals(
        "x: more than 20,000 lines on a page; this is no newspaper; scan it anew", e.getMessage());
    String table = HEAD + row(1, 12, 80, 96, "字".repeat(100_001));
    e = refused(reader(saying(table)), png(drawn()), Reason.TOO_LARGE);
    assertTrue(String.valueOf(e.getMessage()).contains("100,000 characters"), e.getMessage());
  }

  @Test
  void whatIsNoPictureIsToldApart() throws IOException {
    TesseractReader reader = TesseractReader.create();
    refused(reader, "今天区里开会。".getBytes(StandardCharsets.UTF_8), Reason.UNKNOWN_FORMAT);
    refused(reader, new byte[0], Reason.UNKNOWN_FORMAT);
    byte[] png = png(drawn());
    refused(reader, Arrays.copyOf(png, png.length / 2), Reason.BROKEN);
    byte[] damaged = png.clone();
    Arrays.fill(damaged, 50, png.length, (byte) 7);
    refused(reader, damaged, Reason.BROKEN);
  }

  @Test
  void aHugePictureIsRefusedBeforeItIsUnpacked() throws IOException {
    byte[] png = png(white(10, 10));
    ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
    OcrException e = refused(TesseractReader.create(), png, Reason.TOO_LARGE);
    assertEquals(
        "x: has 100,000 x 100,000 pixels, more than 150,000,000 in all; scan it with 300 dots an"
            + " inch",
        e.getMessage());
  }

  @Test
  void picturesAreKnownByTheirFirstBytes() throws IOException {
    for (String format : List.of("png", "jpg", "bmp", "gif", "tiff")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      assertTrue(ImageIO.write(rgb(), format, out), format);
      BufferedInputStream in = stream(out.toByteArray());
      assertTrue(TesseractReader.comesNext(in), format);
      assertEquals(1, reader("none").read(in, "x").pages().size(), format);
    }
    for (String text : List.of("", "BM", "BMW在区里开店", "GIF", "今天", "<alto>", "%PDF-1.7")) {
      assertFalse(TesseractReader.comesNext(stream(text.getBytes(StandardCharsets.UTF_8))), text);
    }
  }

  @Test
  void aPageIsChosen() throws IOException {
    byte[] png = png(white(20, 20));
    TesseractReader reader = TesseractReader.create();
    assertEquals(1, reader.readPage(stream(png), "x", 1).pages().size());
    OcrException e = assertThrows(OcrException.class, () -> reader.readPage(stream(png), "x", 2));
    assertEquals(Reason.NO_SUCH_PAGE, e.reason());
    assertThrows(IllegalArgumentException.class, () -> reader.readPage(stream(png), "x", 0));
  }

  @Test
  void tesseractReadsHeadlineAndColumns() throws IOException {
    Optional<Font> found = font();
    assumeTrue(found.isPresent(), "no font with Chinese characters is installed");
    Font font = found.orElseThrow();
    assumeTrue(runs("tesseract", "--list-langs"), "tesseract with chi_sim is not installed");
    BufferedImage page = white(1500, 900);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    g.setFont(font.deriveFont(Font.PLAIN, 110f));
    g.drawString("镇里修好三条路", 120, 160);
    g.setFont(font.deriveFont(Font.PLAIN, 42f));
    List<String> lines = List.of("今天上午工人们来到村口", "把最后一段路面铺平了", "住在这里的老人都来看", "他们说出门方便多了");
    for (int column = 0; column < 2; column++) {
      for (int i = 0; i < lines.size(); i++) {
        g.drawString(lines.get(i), 120 + column * 520, 280 + i * 62);
      }
    }
    g.dispose();
    String text = TesseractReader.create().read(stream(png(page)), "x").text();
    String column = String.join("\n", lines);
    String whole = "镇里修好三条路\n\n" + column + "\n\n" + column + "\n";
    // What is read of a character depends on the font; where lines and blocks are must not.
    assertEquals(whole.replaceAll("[^\n]", "字"), text.replaceAll("[^\n]", "字"), text);
    int wrong = 0;
    for (int i = 0; i < text.length(); i++) {
      wrong += text.charAt(i) == whole.charAt(i) ? 0 : 1;
    }
    assertTrue(wrong <= 4, text);
  }

  private static Optional<Font> font() {
    String needed = "镇里修好三条路今天上午工人们来到村口把最后一段路面铺平了";
    return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
        .filter(font -> font.canDisplayUpTo(needed) < 0)
        .findFirst();
  }

  private static boolean runs(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .anyMatch("chi_sim"::equals);
    } catch (IOException e) {
      return false;
    }
  }

  private static TesseractReader reader(String command) {
    return TesseractReader.builder().command(command).build();
  }

  private String saying(String table) throws IOException {
    Path said = Files.writeString(folder.resolve("said"), table);
    return script("cat > /dev/null; cat '" + said + "'");
  }

  /** A program that a shell runs; where there is none, the tests of it are skipped. */
  private String script(String commands) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh");
    Path file = Files.createTempFile(folder, "program", ".sh");
    Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
    assertTrue(file.toFile().setExecutable(true));
    return file.toString();
  }

  private static String row(int page, int left, int width, int confidence, String text) {
    return String.format(
        "5\t%d\t1\t1\t1\t1\t%d\t12\t%d\t36\t%d\t%s%n", page, left, width, confidence, text);
  }

  private static OcrException refused(TesseractReader reader, byte[] file, Reason reason) {
    OcrException e = assertThrows(OcrException.class, () -> reader.read(stream(file), "x"));
    assertEquals(reason, e.reason(), e.getMessage());
    return e;
  }

  private static BufferedInputStream stream(byte[] bytes) {
    return new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 16);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private static BufferedImage white(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.dispose();
    return image;
  }

  private static BufferedImage rgb() {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 30, 20);
    g.dispose();
    return image;
  }

  /** Five squares in a line, 300 pixels from the left. */
  private static BufferedImage drawn() {
    BufferedImage image = white(1000, 500);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.BLACK);
    for (int i = 0; i < 5; i++) {
      for (int stroke = 0; stroke < 3; stroke++) {
        g.fillRect(300 + 40 * i, 200 + 16 * stroke, 36, 4);
        g.fillRect(300 + 40 * i + 16 * stroke, 200, 4, 36);
      }
    }
    g.dispose();
    return image;
  }
}
