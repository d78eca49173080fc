package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Not thread-safe: one per file. Reads ALTO XML or hOCR by the JDK's parser, which is told to pass
 * over document types and to load nothing.
 */
final class OcrXml {
  /** A box in the units of a file. */
  record Box(double left, double top, double right, double bottom) {}

  /** What is done with the elements of one of the formats. */
  interface Format {
    /** Takes the start of an element, at which {@code xml} stands. */
    void start(XMLStreamReader xml) throws OcrException;

    void text(String text);

    void end(String element) throws OcrException;
  }

  private OcrXml() {}

  /**
   * Reads the pages of a file.
   *
   * @param name of the file, for messages
   */
  static List<OcrPage> read(InputStream in, String name) throws IOException {
    Limited limited = new Limited(in, name);
    OcrBuilder builder = new OcrBuilder(name);
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(limited);
      Format format = null;
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (format == null) {
              format = format(xml, name, builder);
            }
            if (++depth > OcrLimits.MOST_DEPTH) {
              throw at(xml, name, "its elements are more than 1,000 deep; recognise it anew");
            }
            format.start(xml);
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (format != null) {
              format.end(xml.getLocalName());
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (format != null) {
              format.text(xml.getText());
            }
          }
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            if (format != null) {
              format.text(character(xml.getLocalName()));
            }
          }
          default -> {}
        }
      }
      return builder.pages();
    } catch (XMLStreamException | RuntimeException e) {
      // The parser throws RuntimeExceptions of its own for some files.
      limited.check();
      int line = xml == null ? -1 : xml.getLocation().getLineNumber();
      throw new OcrException(
          Reason.BROKEN,
          place(name, line)
              + "is cut off or no well-formed XML; recognise the picture anew (tesseract"
              + " PICTURE OUT -l chi_sim alto, or hocr)");
    }
  }

  /** What the entities of HTML stand for that OCR may write; the document type is not read. */
  private static String character(String entity) {
    return switch (entity) {
      case "nbsp", "ensp", "emsp", "thinsp" -> " ";
      case "ldquo" -> "“";
      case "rdquo" -> "”";
      case "lsquo" -> "‘";
      case "rsquo" -> "’";
      case "mdash" -> "—";
      case "hellip" -> "…";
      case "middot" -> "·";
      default -> "\uFFFD";
    };
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  private static Format format(XMLStreamReader xml, String name, OcrBuilder builder)
      throws OcrException {
    switch (xml.getLocalName().toLowerCase(Locale.ROOT)) {
      case "alto":
        return new AltoFormat(builder, name);
      case "html":
        return new HocrFormat(builder, name);
      default:
        throw new OcrException(
            Reason.UNKNOWN_FORMAT,
            name
                + ": is XML that begins with <"
                + brief(xml.getLocalName())
                + ">, neither ALTO nor hOCR; let OCR write one of these");
    }
  }

  /** The error for something at the place where {@code xml} stands. */
  static OcrException at(XMLStreamReader xml, String name, String problem) {
    return new OcrException(
        Reason.BROKEN, place(name, xml.getLocation().getLineNumber()) + problem);
  }

  private static String place(String name, int line) {
    return line < 1 ? name + ": " : name + ":" + line + ": ";
  }

  /** Foreign text as part of a message of one line. */
  static String brief(String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
    return shown.replaceAll("\\p{Cntrl}", " ");
  }

  /** Not thread-safe. Ends a file that is too large, and keeps what reading it threw. */
  private static final class Limited extends FilterInputStream {
    private final String name;
    private long count;
    private IOException failure = new IOException();
    private boolean failed;

    Limited(InputStream in, String name) {
      super(in);
      this.name = name;
    }

    void check() throws IOException {
      if (failed) {
        throw failure;
      }
    }

    private int counted(int n) throws IOException {
      count += Math.max(0, n);
      if (count > OcrLimits.MOST_BYTES) {
        throw new OcrException(
            Reason.TOO_LARGE,
            String.format(
                Locale.ROOT,
                "%s: more than %,d bytes; recognise fewer pictures at a time",
                name,
                OcrLimits.MOST_BYTES));
      }
      return n;
    }

    @Override
    public int read() throws IOException {
      try {
        int c = super.read();
        counted(c < 0 ? 0 : 1);
        return c;
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      try {
        return counted(super.read(to, from, length));
      } catch (IOException e) {
        throw failed(e);
      }
    }

    @Override
    public void close() {
      // It is the caller's.
    }

    private IOException failed(IOException e) {
      failure = e;
      failed = true;
      return e;
    }
  }
}
