package io.github.qubao.pdf;

import io.github.qubao.pdf.PdfException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/** Thread-safe. Takes a whole file from a stream into memory. */
final class PdfBytes {
  /** What is held in memory at most of a file; a newspaper with its photos has some ten million. */
  static final int MOST = 100_000_000;

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  /** How far before its last byte a whole file has its end mark. */
  private static final int TAIL = 1024;

  private PdfBytes() {}

  /**
   * Reads to the end of the stream; in parts, so that the file is in memory once.
   *
   * @throws PdfRefusal if it is too large or has no end
   * @throws IOException if the stream cannot be read
   */
  static RandomAccessRead of(InputStream in) throws IOException {
    try {
      RandomAccessReadWriteBuffer bytes = new RandomAccessReadWriteBuffer(1 << 16);
      byte[] part = new byte[1 << 16];
      for (int n = in.read(part); n > 0; n = in.read(part)) {
        if (bytes.length() + n > MOST) {
          throw new PdfRefusal(
              Reason.TOO_LARGE,
              String.format(Locale.ROOT, "a PDF of more than %,d bytes; print fewer pages", MOST));
        }
        bytes.write(part, 0, n);
      }
      if (!ends(bytes)) {
        throw new PdfRefusal(
            Reason.BROKEN, "the PDF is cut off: its end mark %%EOF is missing; get the whole file");
      }
      bytes.seek(0);
      return bytes;
    } catch (OutOfMemoryError e) {
      throw PdfText.outOfMemory();
    }
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
