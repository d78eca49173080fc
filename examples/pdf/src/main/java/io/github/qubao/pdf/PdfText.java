package io.github.qubao.pdf;

import io.github.qubao.layout.PageLayout;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.pdf.PdfException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Thread-safe. The pages of a PDF as {@code PageReader} likes them: a line of a column on a line,
 * blank lines between blocks. Glyphs make lines ({@link PdfLines}), and {@link PageLayout} puts
 * these in the order of reading.
 */
final class PdfText {
  /** Stands for all pages where the number of one may stand. */
  static final int ALL = 0;

  static final int MOST_PAGES = 100;

  /** A newspaper page has some thousand. */
  static final int MOST_LINES = 20_000;

  private PdfText() {}

  /**
   * Reads a PDF.
   *
   * @param bytes the file; is closed
   * @param page counted from 1, or {@link #ALL}
   * @return the lines of each page
   * @throws PdfRefusal if it is too large, encrypted, broken or without text
   */
  static List<PrintedPage> read(RandomAccessRead bytes, int page) {
    PdfLimits limits = new PdfLimits();
    try (bytes) {
      FontMappers.set(new PdfFonts());
      List<PrintedPage> read;
      try (PDDocument document = PdfFile.open(bytes, limits)) {
        read = read(document, page, limits);
      }
      // PDFBox may have caught what a limit threw, and left out what it was about.
      limits.check();
      return read;
    } catch (InvalidPasswordException e) {
      throw new PdfRefusal(Reason.PASSWORD, "the PDF needs a password; save it without one first");
    } catch (PdfRefusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      limits.check();
      // What a broken file leads to inside the parser may be any of these.
      // Its message may quote the file: line breaks and controls would make it several lines.
      String cause = String.valueOf(e).replaceAll("\\p{Cntrl}", " ");
      throw new PdfRefusal(
          Reason.BROKEN, "the PDF is broken (" + cause + "); print or save it anew");
    } catch (OutOfMemoryError e) {
      throw outOfMemory();
    }
  }

  static PdfRefusal outOfMemory() {
    return new PdfRefusal(Reason.TOO_LARGE, "the PDF needs more memory than java -Xmx allows");
  }

  private static List<PrintedPage> read(PDDocument document, int page, PdfLimits limits)
      throws IOException {
    int pages = document.getNumberOfPages();
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new PdfRefusal(
          Reason.PERMISSION, "the PDF's owner does not allow its text to be taken out");
    }
    if (page > pages) {
      throw new PdfRefusal(Reason.NO_SUCH_PAGE, "has " + pages + " pages, so no page " + page);
    }
    if (page == ALL && pages > MOST_PAGES) {
      throw new PdfRefusal(
          Reason.TOO_MANY_PAGES,
          "has " + pages + " pages, more than " + MOST_PAGES + "; choose one");
    }
    List<PrintedPage> read = new ArrayList<>();
    int count = 0;
    int unknown = 0;
    for (int n = Math.max(1, page); n <= (page == ALL ? pages : page); n++) {
      limits.page(n);
      for (Iterator<PDStream> i = document.getPage(n - 1).getContentStreams(); i.hasNext(); ) {
        PdfStream.checkWhole(i.next(), "the contents of page " + n);
      }
      PdfGlyphs glyphs = PdfGlyphs.of(document, n, limits);
      count += glyphs.count();
      unknown += glyphs.unknown();
      read.add(page(glyphs, n, limits));
    }
    if (count == 0) {
      throw new PdfRefusal(
          Reason.NO_TEXT,
          "the PDF has no text, only pictures or drawings: make a PNG of each page (pdftoppm -r 300"
              + " -png) and read those, on the command line or with qubao-ocr (TesseractReader)");
    }
    if (2 * unknown > count) {
      throw new PdfRefusal(
          Reason.NO_TEXT,
          "the PDF does not say which characters its glyphs are ("
              + unknown
              + " of "
              + count
              + "); recognise its text (OCR) and try that");
    }
    return read;
  }

  /** The lines of a page; what is written in other directions follows what most of it is. */
  private static PrintedPage page(PdfGlyphs glyphs, int number, PdfLimits limits) {
    List<PrintedPage.Line> printed = new ArrayList<>();
    int blocks = 0;
    for (PdfDirections.Direction direction : glyphs.directions().all()) {
      List<PrintedPage.Line> lines = PdfLines.of(direction.glyphs());
      if (lines.size() > MOST_LINES) {
        throw tooLarge(number, MOST_LINES, "lines");
      }
      limits.lines(lines.size());
      PageLayout layout = PageLayout.of(lines);
      limits.ordered(layout.blocksToOrder());
      int before = blocks;
      for (PrintedPage.Line line : layout.inOrder()) {
        blocks = before + line.block() + 1;
        printed.add(with(line, before + line.block(), line.text(), direction.turned()));
      }
    }
    String text = printed.stream().map(PrintedPage.Line::text).collect(Collectors.joining("\n"));
    String[] plain = PdfCharacters.ofPage(text).split("\n");
    for (int i = 0; i < printed.size(); i++) {
      PrintedPage.Line line = printed.get(i);
      printed.set(i, with(line, line.block(), plain[i], line.turned()));
    }
    return new PrintedPage(printed, glyphs.directions().width(), glyphs.directions().height());
  }

  private static PrintedPage.Line with(PrintedPage.Line line, int block, String text, int turned) {
    return new PrintedPage.Line(
        text,
        block,
        line.left(),
        line.baseline(),
        line.right(),
        line.size(),
        line.face(),
        List.of(),
        turned);
  }

  /** The error for a page that has more of something than any newspaper page. */
  static PdfRefusal tooLarge(int page, long most, String what) {
    return new PdfRefusal(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "page %d has more than %,d %s; this is no newspaper page",
            page,
            most,
            what));
  }
}
