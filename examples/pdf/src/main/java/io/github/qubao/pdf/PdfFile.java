package io.github.qubao.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Not thread-safe: one per file. PDFBox's parser, counting what it reads and makes; the streams it
 * makes count what they unpack to.
 */
final class PdfFile extends PDFParser {
  private final PdfLimits limits;

  private PdfFile(RandomAccessRead file, PdfLimits limits) throws IOException {
    super(file, "", null, null, () -> new Memory(limits));
    this.limits = limits;
    document = new Streams(this, new Memory(limits), limits);
  }

  /** Opens a file; what it holds is parsed when it is asked for. */
  static PDDocument open(RandomAccessRead bytes, PdfLimits limits) throws IOException {
    countObjects(bytes, limits);
    return new PdfFile(new PdfSource(bytes, limits::read), limits).parse();
  }

  /** Counts the objects that a search through the file would find. */
  private static void countObjects(RandomAccessRead bytes, PdfLimits limits) throws IOException {
    byte[] part = new byte[1 << 14];
    int state = 0;
    bytes.seek(0);
    for (int n = bytes.read(part); n > 0; n = bytes.read(part)) {
      for (int i = 0; i < n; i++) {
        state = part[i] == 'o' ? 1 : state == 1 && part[i] == 'b' ? 2 : state == 2 ? 3 : 0;
        if (state == 3) {
          limits.objects(part[i] == 'j' ? 1 : 0);
          state = 0;
        }
      }
    }
    bytes.seek(0);
  }

  @Override
  protected COSBase parseDirObject() throws IOException {
    limits.objects(1);
    return super.parseDirObject();
  }

  @Override
  protected COSDictionary parseCOSDictionary(boolean direct) throws IOException {
    limits.objects(1);
    return super.parseCOSDictionary(direct);
  }

  /** An entry of a table of objects is a line. */
  @Override
  protected String readLine() throws IOException {
    limits.objects(1);
    return super.readLine();
  }

  /** The document, for the sake of the streams that it makes. */
  private static final class Streams extends COSDocument {
    private final PdfFile file;
    private final Memory memory;
    private final PdfLimits limits;

    Streams(PdfFile file, Memory memory, PdfLimits limits) {
      super(() -> memory, file);
      this.file = file;
      this.memory = memory;
      this.limits = limits;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      COSStream stream =
          new PdfStream(memory, file.createRandomAccessReadView(start, length), limits);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }

  /** Where PDFBox puts what it decrypts: in memory and counted, never on a disk. */
  private static final class Memory implements RandomAccessStreamCache {
    private final PdfLimits limits;

    Memory(PdfLimits limits) {
      this.limits = limits;
    }

    @Override
    public RandomAccess createBuffer() {
      return new RandomAccessReadWriteBuffer() {
        @Override
        public void write(int b) throws IOException {
          limits.unpacked(1);
          super.write(b);
        }

        @Override
        public void write(byte[] from, int start, int length) throws IOException {
          limits.unpacked(length);
          super.write(from, start, length);
        }
      };
    }

    @Override
    public void close() {}
  }
}
