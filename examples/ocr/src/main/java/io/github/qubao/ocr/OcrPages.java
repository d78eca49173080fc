package io.github.qubao.ocr;

import io.github.qubao.layout.PageLayout;
import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.page.PrintedPage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. The pages of a file that OCR wrote, ALTO XML (versions 2 to 4) or
 * hOCR, in the form that {@code PageReader} reads. It goes by where lines and words stand, not by
 * the order or the blocks of the file; what OCR doubts is kept and marked ({@link
 * PrintedPage.Line#doubtful}).
 *
 * <p>What a file may take is limited: 100,000,000 bytes, 100 pages, 100,000 characters and 20,000
 * lines a page. Nothing that it refers to is loaded.
 */
public final class OcrPages {
  private final List<PrintedPage> pages;

  private OcrPages(List<PrintedPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /**
   * Reads all pages of a file.
   *
   * @throws OcrException if it is none that OCR wrote, or broken; {@link OcrException#reason} says
   *     why
   * @throws IOException if the file cannot be read
   */
  public static OcrPages read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads all pages.
   *
   * @param in read to its end, and not closed
   * @param name what messages call it
   * @throws OcrException if it is nothing that OCR wrote, or broken; {@link OcrException#reason}
   *     says why
   * @throws IOException if {@code in} cannot be read
   */
  public static OcrPages read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    return withText(of(OcrXml.read(in, name), name), name);
  }

  /**
   * Reads one page. One without text is blank and has no lines if another page has text.
   *
   * @param in read to its end, and not closed
   * @param name what messages call it
   * @param number the page, counted from 1
   * @throws OcrException if it is nothing that OCR wrote, broken, without any text, or has no such
   *     page
   * @throws IOException if {@code in} cannot be read
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public static OcrPages readPage(InputStream in, String name, int number) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", but counts from 1");
    }
    List<OcrPage> pages = OcrXml.read(in, name);
    if (number > pages.size()) {
      throw new OcrException(
          Reason.NO_SUCH_PAGE, name + ": has " + pages.size() + " pages, so no page " + number);
    }
    OcrPages page = of(pages.subList(number - 1, number), name);
    List<OcrPage> others = new ArrayList<>(pages);
    others.remove(number - 1);
    // Where OCR read other pages, one without text is a blank one.
    return others.stream().allMatch(other -> other.lines().isEmpty()) ? withText(page, name) : page;
  }

  private static OcrPages withText(OcrPages pages, String name) throws OcrException {
    if (pages.pages.stream().allMatch(page -> page.lines().isEmpty())) {
      throw new OcrException(
          Reason.NO_TEXT,
          name + ": has no text; recognise the picture anew, with the language's data (chi_sim)");
    }
    return pages;
  }

  /** Puts the lines of pages in order. */
  static OcrPages of(List<OcrPage> pages, String name) throws OcrException {
    List<PrintedPage> printed = new ArrayList<>();
    long compared = 0;
    for (OcrPage page : pages) {
      PageLayout layout = OcrText.layout(page);
      long blocks = layout.blocksToOrder();
      compared += blocks * blocks * blocks;
      if (compared > OcrLimits.MOST_COMPARED) {
        throw new OcrException(
            Reason.TOO_LARGE,
            name + ": its pages have too many pieces; recognise fewer pictures at a time");
      }
      printed.add(new PrintedPage(layout.inOrder(), page.width(), page.height()));
    }
    return new OcrPages(printed);
  }

  /**
   * Whether a file of one of the two formats comes next in a stream: XML whose first element is
   * {@code alto}, or {@code html} with a mark of OCR among its first 60,000 bytes.
   *
   * @param in stays where it is; has to hold 65,536 bytes or more behind its mark
   * @throws IOException if {@code in} cannot be read
   * @throws IllegalArgumentException if {@code in} does not support {@link InputStream#mark}
   */
  public static boolean comesNext(InputStream in) throws IOException {
    if (!Objects.requireNonNull(in, "in").markSupported()) {
      throw new IllegalArgumentException("in does not support mark; use a BufferedInputStream");
    }
    return OcrHead.comesNext(in);
  }

  /** The lines of each page, where and how large they stand on it. */
  public List<PrintedPage> pages() {
    return pages;
  }

  /** The text of each page. */
  public List<String> texts() {
    return pages.stream().map(PrintedPage::text).toList();
  }

  /** All of them as one text, a form feed on a line between them: an article may go on overleaf. */
  public String text() {
    return String.join("\f\n", texts());
  }
}
