package io.github.qubao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks at a page's compressed contents before they are read, their check sum too: PDFBox passes
 * over what is damaged in them, so that half a page would be taken for the whole, and inflates them
 * in memory however large they are.
 */
final class PdfStreams {
  /** A newspaper page with all its drawing has a few million bytes. */
  static final long MOST_BYTES = 200_000_000;

  private PdfStreams() {}

  static void check(PDPage page, int number, String source) throws IOException {
    long length = 0;
    for (Iterator<PDStream> i = page.getContentStreams(); i.hasNext(); ) {
      PDStream stream = i.next();
      if (!stream.getFilters().equals(List.of(COSName.FLATE_DECODE))) {
        continue;
      }
      try (InputStream in = stream.getCOSObject().createRawInputStream()) {
        length += inflated(in, MOST_BYTES - length);
      } catch (DataFormatException e) {
        throw new InputException(
            source,
            "the PDF is broken: the contents of page "
                + number
                + " do not unpack ("
                + e.getMessage()
                + "); get the file again or print it anew");
      }
      if (length > MOST_BYTES) {
        throw PdfText.tooLarge(source, number, MOST_BYTES, "bytes when unpacked");
      }
    }
  }

  /** How many bytes the stream inflates to; counting ends above {@code most}. */
  private static long inflated(InputStream in, long most) throws IOException, DataFormatException {
    Inflater inflater = new Inflater();
    try {
      byte[] packed = new byte[1 << 16];
      byte[] plain = new byte[1 << 16];
      long length = 0;
      while (!inflater.finished() && length <= most) {
        if (inflater.needsInput()) {
          int n = in.read(packed);
          if (n < 0) {
            break;
          }
          inflater.setInput(packed, 0, n);
        }
        length += inflater.inflate(plain);
        if (inflater.needsDictionary()) {
          throw new DataFormatException("they ask for a dictionary");
        }
      }
      if (length <= most && !inflater.finished()) {
        throw new DataFormatException("they are cut off");
      }
      return length;
    } finally {
      inflater.end();
    }
  }
}
