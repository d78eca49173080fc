package io.github.qubao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The text of a PDF as {@code PageReader} likes it: a line of a column on a line, blank lines
 * between blocks, a form feed between pages. Glyphs make lines ({@link PdfLines}), lines make
 * blocks ({@link PdfBlocks}), and these are put in the order of reading ({@link PdfSections}).
 */
final class PdfText {
  /** What is held in memory at most of a file; a newspaper with its photos has some ten million. */
  static final int MOST_BYTES = 100_000_000;

  static final int MOST_PAGES = 100;

  /** A newspaper page has some thousand. */
  static final int MOST_LINES = 20_000;

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  /** How far before its last byte a whole file has its end mark. */
  private static final int TAIL = 1024;

  private PdfText() {}

  /**
   * Reads a PDF.
   *
   * @param source the file's name for messages
   * @param page counted from 1, or 0 for all
   * @throws InputException if it is too large, encrypted, broken or without text
   */
  static String read(InputStream in, String source, int page) throws IOException {
    PdfLimits limits = new PdfLimits(source);
    return PdfThread.call(() -> read(in, source, page, limits), source);
  }

  private static String read(InputStream in, String source, int page, PdfLimits limits)
      throws IOException {
    try (RandomAccessRead bytes = bytes(in, source)) {
      FontMappers.set(new PdfFonts());
      String text;
      try (PDDocument document = PdfFile.open(bytes, limits)) {
        text = read(document, source, page, limits);
      }
      // PDFBox may have caught what a limit threw, and left out what it was about.
      limits.check();
      return text;
    } catch (InvalidPasswordException e) {
      throw new InputException(source, "the PDF needs a password; save it without one first");
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      limits.check();
      // What a broken file leads to inside the parser may be any of these.
      // Its message may quote the file: line breaks and controls would make it several lines.
      String cause = String.valueOf(e).replaceAll("\\p{Cntrl}", " ");
      throw new InputException(source, "the PDF is broken (" + cause + "); print or save it anew");
    } catch (OutOfMemoryError e) {
      throw new InputException(source, "the PDF needs more memory than java -Xmx allows");
    }
  }

  /** The whole file; in parts, so that it is in memory once. */
  private static RandomAccessRead bytes(InputStream in, String source) throws IOException {
    RandomAccessReadWriteBuffer bytes = new RandomAccessReadWriteBuffer(1 << 16);
    byte[] part = new byte[1 << 16];
    for (int n = in.read(part); n > 0; n = in.read(part)) {
      if (bytes.length() + n > MOST_BYTES) {
        throw new InputException(
            source,
            String.format(
                Locale.ROOT, "a PDF of more than %,d bytes; print fewer pages", MOST_BYTES));
      }
      bytes.write(part, 0, n);
    }
    if (!ends(bytes)) {
      throw new InputException(
          source, "the PDF is cut off: its end mark %%EOF is missing; get the whole file");
    }
    bytes.seek(0);
    return bytes;
  }

  private static String read(PDDocument document, String source, int page, PdfLimits limits)
      throws IOException {
    int pages = document.getNumberOfPages();
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw new InputException(source, "the PDF's owner does not allow its text to be taken out");
    }
    if (page > pages) {
      throw new InputException(source, "has " + pages + " pages, so no page " + page);
    }
    if (page == 0 && pages > MOST_PAGES) {
      throw new InputException(
          source, "has " + pages + " pages, more than " + MOST_PAGES + "; choose one with --page");
    }
    List<String> texts = new ArrayList<>();
    int count = 0;
    int unknown = 0;
    for (int n = Math.max(1, page); n <= (page == 0 ? pages : page); n++) {
      limits.page(n);
      for (Iterator<PDStream> i = document.getPage(n - 1).getContentStreams(); i.hasNext(); ) {
        PdfStream.checkWhole(i.next(), "the contents of page " + n);
      }
      PdfGlyphs glyphs = PdfGlyphs.of(document, n, source, limits);
      count += glyphs.count();
      unknown += glyphs.unknown();
      texts.add(text(glyphs, n, source, limits));
    }
    if (count == 0) {
      throw new InputException(
          source,
          "the PDF has no text: a scan or a drawing; recognise its text (OCR) and try that");
    }
    if (2 * unknown > count) {
      throw new InputException(
          source,
          "the PDF does not say which characters its glyphs are ("
              + unknown
              + " of "
              + count
              + "); recognise its text (OCR) and try that");
    }
    return texts.stream().collect(Collectors.joining("\f\n"));
  }

  /** The text of a page; what is written in other directions follows what most of it is. */
  private static String text(PdfGlyphs glyphs, int number, String source, PdfLimits limits) {
    StringBuilder out = new StringBuilder();
    for (List<PdfGlyph> direction : glyphs.directions()) {
      List<PdfLine> lines = PdfLines.of(direction);
      if (lines.size() > MOST_LINES) {
        throw tooLarge(source, number, MOST_LINES, "lines");
      }
      limits.lines(lines.size());
      List<PdfBlock> blocks = PdfBlocks.of(lines);
      limits.ordered(Math.min(blocks.size(), PdfSections.MOST_BLOCKS));
      for (PdfBlock block : PdfSections.inOrder(blocks)) {
        out.append(out.isEmpty() ? "" : "\n").append(block.text()).append('\n');
      }
    }
    return PdfCharacters.ofPage(out.toString());
  }

  /** The error for a page that has more of something than any newspaper page. */
  static InputException tooLarge(String source, int page, long most, String what) {
    return new InputException(
        source,
        String.format(
            Locale.ROOT,
            "page %d has more than %,d %s; this is no newspaper page",
            page,
            most,
            what));
  }

  private static boolean ends(RandomAccessRead bytes) throws IOException {
    byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
    bytes.seek(bytes.length() - tail.length);
    bytes.readFully(tail);
    for (int i = tail.length - END.length; i >= 0; i--) {
      if (Arrays.equals(tail, i, i + END.length, END, 0, END.length)) {
        return true;
      }
    }
    return false;
  }
}
