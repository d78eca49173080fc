package io.github.qubao.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file or standard input ({@code -}). Text is UTF-8, read strictly: a byte that is no UTF-8 is an
 * error with its line.
 */
final class Input {
  private final String name;
  private final StandardIo io;

  Input(String name, StandardIo io) {
    this.name = name;
    this.io = io;
  }

  /** The name for messages. */
  String name() {
    return isStandard() ? "standard input" : name;
  }

  /**
   * The text of a page. Of a text file all of it as it stands, a byte-order mark included, so that
   * offsets hold in the file; of a PDF what {@link PdfText} finds.
   *
   * @param pdfPage the page of a PDF, counted from 1, or 0 for all
   */
  String page(int pdfPage) throws IOException {
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      if (PdfText.begins(in)) {
        return PdfText.read(in, name(), pdfPage);
      }
      if (name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        throw new InputException(name, "does not begin as a PDF does (%PDF-); a broken download?");
      }
      if (pdfPage > 0) {
        throw new InputException(name(), "is no PDF; --page chooses a page of a PDF only");
      }
      StringBuilder all = new StringBuilder();
      forEachLine(in, (line, number, end) -> all.append(line).append(end));
      return all.toString();
    }
  }

  /** What is done with each line. */
  interface LineHandler {
    /**
     * Takes one line.
     *
     * @param line the line without its end
     * @param number counted from 1
     * @param end the line's end as it stands, empty at the end of the input
     */
    void line(String line, long number, String end) throws IOException;
  }

  /** Gives the lines to {@code handler} one by one; only one is held at a time. */
  void forEachLine(LineHandler handler) throws IOException {
    try (InputStream in = new BufferedInputStream(open(), 1 << 16)) {
      if (PdfText.begins(in)) {
        throw new InputException(
            name(), "is a PDF, and text is needed; the commands page and text read a PDF");
      }
      forEachLine(in, handler);
    }
  }

  private void forEachLine(InputStream in, LineHandler handler) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long number = 1;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        emit(line, number++, "\n", handler);
      } else {
        line.write(b);
      }
    }
    if (line.size() > 0) {
      emit(line, number, "", handler);
    }
  }

  /** What is done with each line that has text in it. */
  interface TextHandler {
    /**
     * Takes one line.
     *
     * @param text the line without its end, and without a byte-order mark
     * @param number counted from 1
     */
    void text(String text, long number) throws IOException;
  }

  /** Gives the lines to {@code handler} one by one, but for blank ones. */
  void forEachText(TextHandler handler) throws IOException {
    forEachLine(
        (line, number, end) -> {
          String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
          if (!text.isBlank()) {
            handler.text(text, number);
          }
        });
  }

  private void emit(ByteArrayOutputStream bytes, long number, String end, LineHandler handler)
      throws IOException {
    String line;
    try {
      line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      throw new InputException(
          name(),
          number,
          "not UTF-8; convert the file, for example with iconv -f GB18030 -t UTF-8");
    }
    bytes.reset();
    if (end.equals("\n") && line.endsWith("\r")) {
      handler.line(line.substring(0, line.length() - 1), number, "\r\n");
    } else {
      handler.line(line, number, end);
    }
  }

  private boolean isStandard() {
    return name.equals("-");
  }

  private InputStream open() throws IOException {
    if (isStandard()) {
      return io.in();
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      throw new InputException(name, "is a directory; name the files in it");
    }
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new InputException(name, "no such file");
    } catch (IOException e) {
      throw new InputException(name, "cannot be opened: " + e.getMessage());
    }
  }
}
