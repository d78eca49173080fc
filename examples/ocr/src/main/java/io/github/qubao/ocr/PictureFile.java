package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import io.github.qubao.ocr.picture.GrayPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the pictures of a file by the JDK's readers: PNG, JPEG, TIFF, BMP, GIF. */
final class PictureFile {
  /** A broadsheet page of 580 mm by 400 mm has 130 million at 600 dots an inch. */
  static final long MOST_PIXELS = 150_000_000;

  /**
   * No whole file has more pixels a byte: a packed PNG of one bit has some 8,000, a GIF 2,600, a
   * JPEG 512. What says more is cut off, and the JDK's readers would take memory for all of it
   * first.
   */
  private static final long MOST_PIXELS_A_BYTE = 10_000;

  /** Dots an inch where the file does not say it; scans for OCR have so many. */
  private static final double DOTS = 300;

  /** The JDK's reader makes a table of all shades, and scans have 8 bits. */
  private static final double MOST_BITS = 16;

  /** How files of pictures begin, as Latin-1. */
  private static final List<String> BEGINNINGS =
      List.of("\u0089PNG\r\n", "\u00FF\u00D8\u00FF", "II*\0", "MM\0*", "GIF87a", "GIF89a", "BM");

  /** A picture, and how many of its dots an inch has. */
  record Page(GrayPicture picture, double dots) {}

  private final ImageReader reader;
  private final String name;
  private final long bytes;

  private PictureFile(ImageReader reader, String name, long bytes) {
    this.reader = reader;
    this.name = name;
    this.bytes = bytes;
  }

  /** Whether a picture comes next; reads 8 bytes behind the mark. */
  static boolean comesNext(InputStream in) throws IOException {
    in.mark(8);
    String head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
    in.reset();
    // Text may begin with BM; behind a bitmap's are its length and four zeros.
    return BEGINNINGS.stream().anyMatch(head::startsWith)
        && !(head.startsWith("BM") && (head.length() < 8 || head.charAt(7) != 0));
  }

  /** Takes the pages of a file one by one. */
  interface Receiver {
    void page(Page page, int number) throws IOException;
  }

  /**
   * Reads the pages one by one, for a page takes much memory.
   *
   * @param number the page, counted from 1; 0 for all
   */
  static void read(InputStream in, String name, int number, Receiver to) throws IOException {
    byte[] bytes = in.readNBytes((int) OcrLimits.MOST_BYTES + 1);
    if (bytes.length > OcrLimits.MOST_BYTES) {
      throw new OcrException(
          Reason.TOO_LARGE,
          String.format(
              Locale.ROOT, "%s: more than %,d bytes; scan it anew", name, OcrLimits.MOST_BYTES));
    }
    if (TiffDirectories.isTiff(bytes)) {
      check(TiffDirectories.count(bytes, OcrLimits.MOST_PAGES), name);
    }
    // No cache in a file, as ImageIO.createImageInputStream makes.
    try (ImageInputStream images = new BytesImageInput(bytes)) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(images);
      if (!readers.hasNext()) {
        throw new OcrException(
            Reason.UNKNOWN_FORMAT, name + ": is no PNG, JPEG, TIFF, BMP or GIF; save it as PNG");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(images);
        new PictureFile(reader, name, bytes.length).read(number, to);
      } finally {
        reader.dispose();
      }
    }
  }

  private void read(int number, Receiver to) throws IOException {
    int count = count();
    check(count, name);
    if (number > count) {
      throw new OcrException(
          Reason.NO_SUCH_PAGE, name + ": has " + count + " pages, so no page " + number);
    }
    for (int i = 0; i < count; i++) {
      if (number == 0 || number == i + 1) {
        to.page(page(i), i + 1);
      }
    }
  }

  private int count() throws OcrException {
    try {
      return reader.getNumImages(true);
    } catch (IOException | RuntimeException e) {
      throw broken(name);
    }
  }

  private static void check(int count, String name) throws OcrException {
    if (count > OcrLimits.MOST_PAGES) {
      throw new OcrException(
          Reason.TOO_LARGE, name + ": more than " + OcrLimits.MOST_PAGES + " pictures; split it");
    }
    if (count < 1) {
      throw broken(name);
    }
  }

  private Page page(int i) throws OcrException {
    try {
      long width = reader.getWidth(i);
      long height = reader.getHeight(i);
      if (width * height > MOST_PIXELS) {
        throw new OcrException(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "%s: has %,d x %,d pixels, more than %,d in all; scan it with 300 dots an inch",
                name,
                width,
                height,
                MOST_PIXELS));
      }
      List<Double> bits = numbers(i, "BitsPerSample");
      if (bits.stream().anyMatch(b -> b > MOST_BITS)) {
        throw broken(name);
      }
      // Blank scans of one bit pack better than that, and take an eighth of a byte a pixel.
      boolean oneBit = bits.size() == 1 && bits.get(0) == 1;
      if (!oneBit && width * height > MOST_PIXELS_A_BYTE * bytes) {
        throw broken(name);
      }
      BufferedImage image = reader.read(i);
      return new Page(GrayPicture.of(image), dots(i));
    } catch (OcrException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The JDK's readers throw RuntimeExceptions for some broken files, and call themselves
      // without end where a TIFF's directory is said to be within itself.
      throw broken(name);
    }
  }

  /** The error for a picture that memory is short for. */
  static OcrException tooLarge(String name) {
    return new OcrException(
        Reason.TOO_LARGE, name + ": the picture does not fit into memory; give it more, -Xmx4g");
  }

  private static OcrException broken(String name) {
    return new OcrException(
        Reason.BROKEN,
        name + ": is a picture that is cut off, damaged or of a rare kind; save it anew as PNG");
  }

  /** How many dots an inch has, as the file says it. */
  private double dots(int i) {
    return numbers(i, "HorizontalPixelSize").stream()
        .map(millimetres -> 25.4 / millimetres)
        .filter(d -> d >= 50 && d <= 2400)
        .findFirst()
        .orElse(DOTS);
  }

  /** The numbers that the file gives for a property; none if it is damaged there. */
  private List<Double> numbers(int i, String property) {
    try {
      NodeList nodes =
          ((Element) reader.getImageMetadata(i).getAsTree("javax_imageio_1.0"))
              .getElementsByTagName(property);
      List<Double> numbers = new ArrayList<>();
      for (int n = 0; n < nodes.getLength(); n++) {
        numbers.addAll(OcrNumbers.after("", ((Element) nodes.item(n)).getAttribute("value")));
      }
      return numbers;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return List.of();
    }
  }
}
