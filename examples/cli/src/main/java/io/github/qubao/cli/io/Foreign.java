package io.github.qubao.cli.io;

import io.github.qubao.ocr.TesseractReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells by its first bytes or by its name what an input is that is no text, and what to do. */
final class Foreign {
  /** How many of its first bytes tell what a page is. */
  static final int HEAD_BYTES = 64;

  private static final String UNPACK = "is packed; unpack it first, for example with %s -dc";
  private static final String PACKED = "is packed; unpack it first";
  private static final String PICTURE = "is a picture of a kind that is not read; save it as PNG";

  /**
   * What files of a kind have in common.
   *
   * @param at where in the file
   * @param bytes what stands there, as Latin-1
   */
  private record Kind(int at, String bytes, String problem) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(0, "\u001F\u008B", String.format(Locale.ROOT, UNPACK, "gzip")),
          new Kind(4, "1AY&SY", String.format(Locale.ROOT, UNPACK, "bzip2")),
          new Kind(0, "\u00FD7zXZ\0", String.format(Locale.ROOT, UNPACK, "xz")),
          new Kind(0, "(\u00B5/\u00FD", String.format(Locale.ROOT, UNPACK, "zstd")),
          new Kind(0, "7z\u00BC\u00AF", PACKED),
          new Kind(0, "Rar!\u001A", PACKED),
          new Kind(
              0,
              "PK\u0003\u0004",
              "is packed: a ZIP file, or a document of Word, WPS or OFD; unpack the one, save the"
                  + " other as text or PDF"),
          new Kind(
              0,
              "\u00D0\u00CF\u0011\u00E0",
              "is a document of Word, WPS or the like; save it as text or PDF"),
          new Kind(8, "WEBPVP8", PICTURE),
          new Kind(4, "ftyphei", PICTURE), // HEIC
          new Kind(4, "ftypmif", PICTURE), // HEIF
          new Kind(4, "ftypavi", PICTURE), // AVIF
          new Kind(4, "jP  \r\n", PICTURE), // JPEG 2000
          new Kind(0, "AT&TFORM", PICTURE), // DjVu
          new Kind(0, "8BPS\0", PICTURE)); // Photoshop

  private static final List<String> PICTURES =
      List.of(
          ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".gif", ".webp", ".heic", ".heif",
          ".avif", ".jp2");

  private Foreign() {}

  /** What is wrong with an input that begins so and should be text; null if it may be text. */
  static @Nullable String problem(byte[] head) throws IOException {
    String bytes = new String(head, StandardCharsets.ISO_8859_1);
    for (Kind kind : KINDS) {
      if (bytes.startsWith(kind.bytes, kind.at)) {
        return kind.problem;
      }
    }
    return TesseractReader.comesNext(new ByteArrayInputStream(head))
        ? "is a picture, and text is needed; the commands page, report and text read a picture"
        : null;
  }

  /**
   * What is wrong with a page that is no PDF, OCR or picture but should be by its name or as it
   * begins; null if it may be a text.
   *
   * @param head its first {@link #HEAD_BYTES} bytes, or all
   */
  static @Nullable String problemOfPage(String name, byte[] head) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".pdf")) {
      return "does not begin as a PDF does (%PDF-); a broken download?";
    }
    boolean ocr = lower.endsWith(".hocr") || lower.endsWith(".alto");
    boolean xml = lower.endsWith(".xml") || beginsAsXml(head);
    boolean picture = PICTURES.stream().anyMatch(lower::endsWith);
    if (head.length == 0 && (ocr || xml || picture)) {
      return "is empty; make it anew";
    }
    if (ocr) {
      return "is neither hOCR nor ALTO XML; name a text .txt, or recognise the page anew";
    }
    if (xml) {
      return "is neither ALTO XML nor hOCR; save it as one of these, or as a text that is named"
          + " .txt";
    }
    return picture ? "is no PNG, JPEG, TIFF, BMP or GIF; save it as PNG" : null;
  }

  private static boolean beginsAsXml(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text)
        .stripLeading()
        .startsWith("<?xml");
  }
}
