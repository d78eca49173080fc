package io.github.qubao.pdf;

import io.github.qubao.page.PrintedPage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Immutable and thread-safe. The pages of a PDF, in the form that {@code PageReader} reads: a line
 * of a column on a line, a blank line between blocks (paragraphs set apart, headlines, columns),
 * first lines that are set in behind two ideographic spaces.
 *
 * <p>A file is in memory as a whole while it is read. What it may take is limited, by the file and
 * over all its pages: 100,000,000 bytes, 200,000,000 when unpacked, 100 pages, 100,000 characters
 * and 20,000 lines a page. Reading takes a thread of its own with a stack of 4 MB, and replaces
 * PDFBox's font mapper ({@code FontMappers}) for the whole JVM with one that looks at no font of
 * the machine and writes no file.
 */
public final class PdfPages {
  private final List<PrintedPage> pages;

  private PdfPages(List<PrintedPage> pages) {
    this.pages = List.copyOf(pages);
  }

  /**
   * Reads all pages.
   *
   * @param in read to its end, and not closed
   * @throws PdfException if the PDF cannot be read; {@link PdfException#reason} says why
   * @throws IOException if {@code in} cannot be read, or the thread that waits is interrupted
   */
  public static PdfPages read(InputStream in) throws IOException {
    return read(Objects.requireNonNull(in, "in"), PdfText.ALL);
  }

  /**
   * Reads one page, also of a file that has more than 100.
   *
   * @param in read to its end, and not closed
   * @param number the page, counted from 1
   * @throws PdfException if the PDF or the page cannot be read
   * @throws IOException if {@code in} cannot be read, or the thread that waits is interrupted
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public static PdfPages readPage(InputStream in, int number) throws IOException {
    Objects.requireNonNull(in, "in");
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", but counts from 1");
    }
    return read(in, number);
  }

  private static PdfPages read(InputStream in, int page) throws IOException {
    try {
      RandomAccessRead bytes = PdfBytes.of(in);
      return new PdfPages(PdfThread.call(() -> PdfText.read(bytes, page)));
    } catch (PdfRefusal e) {
      throw e.toException();
    }
  }

  /**
   * Whether a PDF comes next in a stream. Its header {@code %PDF-} may have up to 1,024 bytes
   * before it; a text that is about {@code %PDF-} is none.
   *
   * @param in stays where it is
   * @param waits whether to wait for bytes that do not come at once, past the first few
   * @throws IOException if {@code in} cannot be read
   * @throws IllegalArgumentException if {@code in} does not support {@link InputStream#mark}
   */
  public static boolean comesNext(InputStream in, boolean waits) throws IOException {
    if (!Objects.requireNonNull(in, "in").markSupported()) {
      throw new IllegalArgumentException("in does not support mark; use a BufferedInputStream");
    }
    return PdfHead.comesNext(in, waits);
  }

  /** The lines of each page that was read, where and how large they stand on it. */
  public List<PrintedPage> pages() {
    return pages;
  }

  /** The text of each page that was read, in their order. */
  public List<String> texts() {
    return pages.stream().map(PrintedPage::text).toList();
  }

  /** All of them as one text, a form feed on a line between them: an article may go on overleaf. */
  public String text() {
    return String.join("\f\n", texts());
  }
}
