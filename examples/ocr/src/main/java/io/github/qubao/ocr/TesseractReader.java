package io.github.qubao.ocr;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. Reads pictures of newspaper pages, PNG, JPEG, TIFF, BMP or GIF: finds
 * the lines of type in the picture and has tesseract, a program that the user installs, read each.
 * Tesseract's own finding of lines takes the columns of a newspaper for one and passes over
 * headlines.
 *
 * <p>A file may have 100,000,000 bytes and 100 pictures; a picture 150,000,000 pixels, 20,000 lines
 * and 100,000 characters. A blank page has no lines. No file is written.
 */
public final class TesseractReader {
  private final TesseractProcess process;

  private TesseractReader(Builder builder) {
    process = new TesseractProcess(builder.command, builder.languages, builder.timeLimit);
  }

  /** The {@code tesseract} of the system's path, with the language {@code chi_sim}. */
  public static TesseractReader create() {
    return builder().build();
  }

  /** Chooses the program and its settings. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads all pictures of a file.
   *
   * @throws OcrException if it is no picture, or tesseract is missing or fails; {@link
   *     OcrException#reason} says why
   * @throws IOException if the file cannot be read, or the thread is interrupted ({@link
   *     java.io.InterruptedIOException})
   */
  public OcrPages read(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads all pictures.
   *
   * @param in read to its end, and not closed
   * @param name what messages call it
   * @throws OcrException if it is no picture, or tesseract is missing or fails
   * @throws IOException if {@code in} cannot be read, or the thread is interrupted
   */
  public OcrPages read(InputStream in, String name) throws IOException {
    return read(Objects.requireNonNull(in, "in"), Objects.requireNonNull(name, "name"), 0);
  }

  /**
   * Reads one picture of several, as a TIFF may have.
   *
   * @param in read to its end, and not closed
   * @param name what messages call it
   * @param number the page, counted from 1
   * @throws OcrException if it is no picture, has no such page, or tesseract is missing or fails
   * @throws IOException if {@code in} cannot be read, or the thread is interrupted
   * @throws IllegalArgumentException if {@code number} is less than 1
   */
  public OcrPages readPage(InputStream in, String name, int number) throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(name, "name");
    if (number < 1) {
      throw new IllegalArgumentException("number is " + number + ", but counts from 1");
    }
    return read(in, name, number);
  }

  /**
   * Whether a picture comes next in a stream, by its first bytes.
   *
   * @param in stays where it is; has to hold 8 bytes or more behind its mark
   * @throws IOException if {@code in} cannot be read
   * @throws IllegalArgumentException if {@code in} does not support {@link InputStream#mark}
   */
  public static boolean comesNext(InputStream in) throws IOException {
    if (!Objects.requireNonNull(in, "in").markSupported()) {
      throw new IllegalArgumentException("in does not support mark; use a BufferedInputStream");
    }
    return PictureFile.comesNext(in);
  }

  private OcrPages read(InputStream in, String name, int number) throws IOException {
    List<OcrPage> pages = new ArrayList<>();
    try {
      PictureFile.read(
          in, name, number, (page, n) -> pages.add(ScannedPage.read(page, process, name)));
    } catch (OutOfMemoryError e) {
      throw PictureFile.tooLarge(name);
    }
    return OcrPages.of(pages, name);
  }

  /** Not thread-safe. Settings of a reader. */
  public static final class Builder {
    private String command = "tesseract";
    private String languages = "chi_sim";
    private Duration timeLimit = Duration.ofMinutes(10);

    private Builder() {}

    /** The program, by its name on the path or by its place. */
    public Builder command(String command) {
      this.command = Objects.requireNonNull(command, "command");
      return this;
    }

    /** What tesseract's {@code -l} takes: {@code chi_sim}, {@code chi_sim+eng}. */
    public Builder languages(String languages) {
      this.languages = Objects.requireNonNull(languages, "languages");
      return this;
    }

    /**
     * How long tesseract may take over 250 lines, a second try at those of which it read nothing
     * included; 10 minutes unless it is set. Then it is ended, with all that it has running.
     *
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Builder timeLimit(Duration timeLimit) {
      if (Objects.requireNonNull(timeLimit, "timeLimit").isNegative() || timeLimit.isZero()) {
        throw new IllegalArgumentException("not more than 0: " + timeLimit);
      }
      this.timeLimit = timeLimit;
      return this;
    }

    /** A reader with these settings. */
    public TesseractReader build() {
      return new TesseractReader(this);
    }
  }
}
