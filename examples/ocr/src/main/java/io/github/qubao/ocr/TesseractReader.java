package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.ocr.TesseractProcess.Word;
import io.github.qubao.ocr.picture.Box;
import io.github.qubao.ocr.picture.GrayPicture;
import io.github.qubao.ocr.picture.LinePicture;
import io.github.qubao.ocr.picture.PageLines;
import io.github.qubao.ocr.picture.TypeLine;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  /** Lines that one process reads: so much memory do their pictures take. */
  private static final int BATCH = 250;

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
    PictureFile.read(in, name, number, (page, n) -> pages.add(page(page, name)));
    return OcrPages.of(pages, name);
  }

  private OcrPage page(PictureFile.Page page, String name) throws IOException {
    GrayPicture picture = page.picture();
    PageLines found = PageLines.of(picture);
    if (found.lines().size() > OcrLimits.MOST_LINES) {
      throw tooLarge(name, OcrLimits.MOST_LINES, "lines");
    }
    double scale = 72 / page.dots();
    List<OcrLine> lines = new ArrayList<>();
    long characters = 0;
    for (int from = 0; from < found.lines().size(); from += BATCH) {
      int to = Math.min(found.lines().size(), from + BATCH);
      List<LinePicture> pictures = new ArrayList<>();
      for (int i = from; i < to; i++) {
        pictures.add(found.picture(i));
      }
      List<List<Word>> words =
          process.read(pictures.stream().map(LinePicture::picture).toList(), name);
      for (int i = from; i < to; i++) {
        if (!words.get(i - from).isEmpty()) {
          OcrLine line =
              line(found.lines().get(i), pictures.get(i - from), words.get(i - from), scale);
          characters += line.text().length();
          lines.add(line);
        }
        if (characters > OcrLimits.MOST_CHARACTERS) {
          throw tooLarge(name, OcrLimits.MOST_CHARACTERS, "characters");
        }
      }
    }
    return new OcrPage(scale * picture.width(), scale * picture.height(), lines, true);
  }

  private static OcrException tooLarge(String name, int most, String what) {
    return new OcrException(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "%s: more than %,d %s on a page; this is no newspaper; scan it anew",
            name,
            most,
            what));
  }

  private static OcrLine line(TypeLine line, LinePicture picture, List<Word> read, double scale) {
    Box box = line.box();
    List<OcrWord> words = new ArrayList<>();
    for (Word word : read) {
      double left = box.left() + Math.max(0, picture.across(word.left()));
      double right = box.left() + Math.min(box.width(), picture.across(word.right()));
      words.add(
          new OcrWord(
              word.text(),
              scale * left,
              scale * Math.max(left, right),
              word.confidence() < OcrBuilder.DOUBT));
    }
    return new OcrLine(
        words,
        scale * box.left(),
        scale * box.top(),
        scale * box.right(),
        scale * box.bottom(),
        scale * line.size());
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
     * included; 10 minutes unless it is set. Then it is ended, with all that it started.
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
