package io.github.qubao.cli.io;

import io.github.qubao.Qubao;
import io.github.qubao.ocr.OcrException;
import io.github.qubao.ocr.OcrPages;
import io.github.qubao.ocr.TesseractReader;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.pdf.PdfException;
import io.github.qubao.pdf.PdfPages;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file or standard input ({@code -}). Text is UTF-8, read strictly: a byte that is no UTF-8 is an
 * error with its line.
 */
public final class Input {
  /** The longest line: some hundred novels. */
  static final int MOST_LINE_BYTES = 1 << 26;

  private final String name;
  private final StandardIo io;

  public Input(String name, StandardIo io) {
    this.name = name;
    this.io = io;
  }

  /** The name for messages. */
  public String name() {
    return isStandard() ? "standard input" : name.isEmpty() ? "''" : name;
  }

  /** How many bytes there are to read; -1 if only reading tells. */
  public long size() {
    try {
      if (isStandard()) {
        return io.inSize();
      }
      Path path = FileNames.path(name);
      return Files.isRegularFile(path) ? Files.size(path) : -1;
    } catch (IOException | InputException e) {
      return -1; // whoever reads it will tell
    }
  }

  /** Whether this reads the file that {@code path} leads to, by whatever name or link. */
  boolean is(Path path) {
    try {
      return Files.isSameFile(
          isStandard() ? StandardIo.descriptorFile(0) : FileNames.path(name), path);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A page that is read: a text, or the lines of the pages of a PDF, of what OCR wrote, or of a
   * picture.
   *
   * @param text what {@code Page.text} will be
   * @param printed the pages of a PDF or of OCR; empty for a text
   */
  public record Source(String text, List<PrintedPage> printed) {
    /** Reads the articles. */
    public Page read(Qubao qubao) {
      return printed.isEmpty() ? qubao.readPage(text) : qubao.readPages(printed);
    }
  }

  /**
   * A page. Of a text file all of it as it stands, a byte-order mark included, so that offsets hold
   * in the file; of a PDF what {@link PdfPages} finds, of ALTO XML and hOCR what {@link OcrPages}
   * does, of a picture what {@link TesseractReader} does.
   *
   * @param number the page of a PDF, of OCR or of a TIFF, counted from 1, or 0 for all
   */
  public Source page(int number) throws IOException {
    try (InputStream in = open()) {
      if (PdfPages.comesNext(in, true)) {
        return pdf(in, number);
      }
      if (OcrPages.comesNext(in)) {
        return ocr(in, number);
      }
      if (TesseractReader.comesNext(in)) {
        return scan(in, number);
      }
      in.mark(Foreign.HEAD_BYTES);
      byte[] head = in.readNBytes(Foreign.HEAD_BYTES);
      in.reset();
      String problem = Foreign.problemOfPage(name, head);
      if (problem != null) {
        throw new InputException(name(), problem);
      }
      if (number > 0) {
        throw new InputException(
            name(), "is no PDF, TIFF, ALTO or hOCR; --page chooses a page of one of these only");
      }
      StringBuilder all = new StringBuilder();
      lines(in).forEach((line, count, end) -> all.append(line).append(end));
      return new Source(all.toString(), List.of());
    }
  }

  private Source pdf(InputStream in, int page) throws IOException {
    try {
      PdfPages pages = page == 0 ? PdfPages.read(in) : PdfPages.readPage(in, page);
      return new Source(pages.text(), pages.pages());
    } catch (PdfException e) {
      String how = e.reason() == PdfException.Reason.TOO_MANY_PAGES ? " with --page" : "";
      throw new InputException(name(), e.getMessage() + how);
    }
  }

  private Source ocr(InputStream in, int page) throws IOException {
    try {
      OcrPages pages = page == 0 ? OcrPages.read(in, name()) : OcrPages.readPage(in, name(), page);
      return new Source(pages.text(), pages.pages());
    } catch (OcrException e) {
      throw InputException.of(e);
    }
  }

  private Source scan(InputStream in, int page) throws IOException {
    TesseractReader reader = TesseractReader.create();
    try {
      OcrPages pages = page == 0 ? reader.read(in, name()) : reader.readPage(in, name(), page);
      return new Source(pages.text(), pages.pages());
    } catch (OcrException e) {
      throw InputException.of(e);
    }
  }

  /** Gives the lines to {@code handler} one by one; only one is held at a time. */
  public void forEachLine(InputLines.Handler handler) throws IOException {
    try (InputStream in = open()) {
      // A line that is typed gets its answer before the next one.
      if (PdfPages.comesNext(in, false)) {
        throw new InputException(
            name(), "is a PDF, and text is needed; the commands page and text read a PDF");
      }
      lines(in).forEach(handler);
    }
  }

  private InputLines lines(InputStream in) throws IOException {
    InputLines.refuseOther(in, name());
    // Answers go out before a wait for more input, so that whoever types sees them.
    return new InputLines(in, name(), MOST_LINE_BYTES, io.outWriter()::flush);
  }

  /** What is done with each line that has text in it. */
  public interface TextHandler {
    /**
     * Takes one line.
     *
     * @param text the line without its end, and without a byte-order mark
     * @param number counted from 1
     */
    void text(String text, long number) throws IOException;
  }

  /** Gives the lines to {@code handler} one by one, but for blank ones. */
  public void forEachText(TextHandler handler) throws IOException {
    forEachLine(
        (line, number, end) -> {
          String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
          if (!text.isBlank()) {
            handler.text(text, number);
          }
        });
  }

  private boolean isStandard() {
    return name.equals("-");
  }

  private InputStream open() {
    if (isStandard()) {
      InputStream in = io.openIn();
      refuseOutput(StandardIo.descriptorFile(0));
      return readable(in);
    }
    FileNames.check(name);
    Path path = FileNames.path(name);
    if (Files.isDirectory(path)) {
      throw new InputException(name(), "is a directory; name the files in it");
    }
    refuseOutput(path);
    try {
      return readable(Files.newInputStream(path));
    } catch (IOException e) {
      String reason = FileNames.reason(e);
      throw new InputException(
          name(), reason.equals("no such file") ? reason : "cannot be opened: " + reason);
    }
  }

  /** A run that reads its own answers has no end. */
  private void refuseOutput(Path path) {
    if (io.isOut(path)) {
      throw new InputException(
          name(), "is also what standard output is written to; write to another file");
    }
  }

  private InputStream readable(InputStream in) {
    return new BufferedInputStream(new Named(in), 1 << 16);
  }

  /** Names the input in the errors of reading it. */
  private final class Named extends FilterInputStream {
    Named(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        throw named(e);
      }
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      try {
        return super.read(to, from, length);
      } catch (IOException e) {
        throw named(e);
      }
    }

    @Override
    public int available() {
      try {
        return super.available();
      } catch (IOException e) {
        return 0; // a pipe that was opened by its name cannot tell
      }
    }

    private InputException named(IOException e) {
      return new InputException(name(), "cannot be read: " + FileNames.reason(e));
    }
  }
}
