package io.github.qubao.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.ocr.OcrException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a file is said in one line: where, what, and what to do. */
class OcrErrorsTest {
  private static final String LINE =
      "<TextLine HPOS=\"1\" VPOS=\"1\" WIDTH=\"90\" HEIGHT=\"40\"><String HPOS=\"1\" VPOS=\"1\""
          + " WIDTH=\"90\" HEIGHT=\"40\" CONTENT=\"开会\"/></TextLine>";

  @TempDir Path folder;

  @Test
  void otherXmlIsNamed() {
    refused(Reason.UNKNOWN_FORMAT, "x: is XML that begins with <svg>, neither", "<svg/>");
  }

  @Test
  void aFileCutOffSaysWhere() {
    refused(Reason.BROKEN, "x:2: is cut off or no well-formed XML; recognise", "<alto>\n<Layout>");
    refused(Reason.BROKEN, "x:1: is cut off", "");
    refused(Reason.BROKEN, "x:1: is cut off", "<html class='ocr_page'><br></html>");
  }

  @Test
  void aLineHasToStandSomewhere() {
    refused(
        Reason.BROKEN,
        "x:2: a TextLine without HPOS, VPOS",
        "<alto><Page>\n<TextLine><String CONTENT=\"开会\"/></TextLine></Page></alto>");
    refused(
        Reason.BROKEN,
        "x:1: a line without a bbox",
        "<html><p class='ocr_page'><i class='ocr_line'>开会</i></p></html>");
    for (String title : new String[] {"bbox 1 2 3", "bbox 1 2 3 x", "x_wconf 90"}) {
      refused(
          Reason.BROKEN,
          "x:1: a line without a bbox",
          "<html><p class='ocr_page'><i class='ocr_line' title='" + title + "'>开会</i></p></html>");
    }
    for (String name : new String[] {"HPOS", "VPOS", "WIDTH", "HEIGHT"}) {
      refused(
          Reason.BROKEN,
          "x:1: a TextLine without HPOS, VPOS",
          "<alto><Page>" + LINE.replaceFirst(name, "OTHER") + "</Page></alto>");
    }
  }

  @Test
  void aNumberIsANumber() {
    for (String wrong : new String[] {"", "x", "NaN", "0x1p3", "1e999", "99999999999"}) {
      refused(
          Reason.BROKEN,
          "x:1: WIDTH is \"" + wrong + "\", no number",
          "<alto><Page WIDTH=\"" + wrong + "\">" + LINE + "</Page></alto>");
    }
  }

  @Test
  void aPictureWithoutTextIsSaid() {
    refused(Reason.NO_TEXT, "x: has no text; recognise", "<alto><Page></Page></alto>");
    refused(Reason.NO_TEXT, "x: has no text; recognise", "<alto></alto>");
  }

  @Test
  void limitsHold() {
    refused(
        Reason.TOO_LARGE, "x: more than 100 pages", "<alto>" + "<Page/>".repeat(101) + "</alto>");
    refused(
        Reason.TOO_LARGE,
        "x: more than 100,000 characters on a page",
        "<alto><Page>" + LINE.replace("开会", "开".repeat(60_000)).repeat(2) + "</Page></alto>");
    refused(
        Reason.TOO_LARGE,
        "x: more than 20,000 lines on a page",
        "<alto><Page>" + LINE.repeat(20_001) + "</Page></alto>");
    refused(
        Reason.BROKEN,
        "x:1: its elements are more than 1,000 deep",
        "<alto>" + "<a>".repeat(2_000) + "</a>".repeat(2_000) + "</alto>");
  }

  @Test
  void aFileWithoutEndIsNotReadToIt() {
    InputStream begin = stream("<alto><Page>");
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] to, int from, int length) {
            Arrays.fill(to, from, from + length, (byte) ' ');
            return length;
          }
        };
    OcrException e =
        assertThrows(
            OcrException.class, () -> OcrPages.read(new SequenceInputStream(begin, endless), "x"));
    assertEquals(Reason.TOO_LARGE, e.reason());
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("x: more than 100,000,000 bytes"), message);
  }

  @Test
  void nothingIsLoadedAndNoEntityGrows() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "机密");
    String text =
        read(
            "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY a \"机密\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY f SYSTEM \""
                + secret.toUri()
                + "\">]><html><p class='ocr_page'><i class='ocr_line' title='bbox 0 0 90 40'>"
                + "开会&f;&b;</i></p></html>");
    assertTrue(text.startsWith("开会") && !text.contains("机密"), text);
  }

  @Test
  void whatTheStreamThrowsIsThrown() {
    IOException failure = new IOException("the disk is gone");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }
        };
    InputStream all = new SequenceInputStream(stream("<alto><Page>"), broken);
    assertSame(failure, assertThrows(IOException.class, () -> OcrPages.read(all, "x")));
  }

  @Test
  void aMessageIsOneLine() {
    String name = "a".repeat(50) + "&#10;b";
    OcrException e =
        refused(
            Reason.BROKEN,
            "x:1: WIDTH is",
            "<alto><Page WIDTH=\"" + name + "\">" + LINE + "</Page></alto>");
    assertEquals(1, String.valueOf(e.getMessage()).lines().count());
  }

  @Test
  void nullIsRefusedByName() {
    assertEquals(
        "in",
        assertThrows(
                NullPointerException.class,
                () -> OcrPages.read(OcrErrorsTest.<InputStream>nothing(), "x"))
            .getMessage());
    assertEquals(
        "name",
        assertThrows(NullPointerException.class, () -> OcrPages.read(stream(""), nothing()))
            .getMessage());
  }

  /** Nobody who compiles with null checks gives null; others do. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  private static OcrException refused(Reason reason, String message, String file) {
    OcrException e = assertThrows(OcrException.class, () -> read(file));
    assertTrue(String.valueOf(e.getMessage()).startsWith(message), e.getMessage());
    assertEquals(reason, e.reason(), e.getMessage());
    return e;
  }

  private static String read(String file) throws IOException {
    return OcrPages.read(stream(file), "x").text();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
