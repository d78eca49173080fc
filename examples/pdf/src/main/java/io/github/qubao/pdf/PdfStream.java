package io.github.qubao.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Not thread-safe. A stream of a file, whatever is in it. All that PDFBox unpacks it asks for here:
 * it is counted while it unpacks, and looked at before a parser sees it.
 */
final class PdfStream extends COSStream {
  /** Filters of images, which have no text and unpack to whatever size they name. */
  private static final Set<COSName> IMAGES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE);

  /** Bytes of a row that a predictor works on; an image of 65,536 points in four colours. */
  private static final long WIDEST_ROW = 1 << 18;

  private final PdfLimits limits;

  PdfStream(RandomAccessStreamCache cache, RandomAccessReadView raw, PdfLimits limits)
      throws IOException {
    super(cache, raw);
    this.limits = limits;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    RandomAccessRead plain = createView();
    // A stream without filters gives its bytes as they are.
    return new COSStream(null, new RandomAccessReadView(plain, 0, plain.length()))
        .createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    return new PdfSource(new RandomAccessReadBuffer(unpacked()), limits::read);
  }

  private byte[] unpacked() throws IOException {
    limits.check();
    byte[] bytes;
    try (Counted plain = new Counted();
        InputStream raw = createRawInputStream()) {
      InputStream in = raw;
      List<Filter> filters = filters();
      for (int i = 0; i < filters.size(); i++) {
        checkRow(i);
        plain.reset();
        filters.get(i).decode(in, plain, this, i, DecodeOptions.DEFAULT);
        in = new ByteArrayInputStream(plain.toByteArray());
      }
      if (filters.isEmpty()) {
        raw.transferTo(plain);
      }
      bytes = plain.toByteArray();
    }
    PdfTables.check(this, bytes, limits);
    return bytes;
  }

  private List<Filter> filters() throws IOException {
    List<Filter> all = new ArrayList<>();
    for (COSName name : filterNames()) {
      if (IMAGES.contains(name)) {
        throw new IOException("an image where none can be");
      }
      Filter filter = FilterFactory.INSTANCE.getFilter(name);
      // As PDFBox has it: a filter that is named again is not applied again.
      if (!all.contains(filter)) {
        all.add(filter);
      }
    }
    return all;
  }

  private List<COSName> filterNames() throws IOException {
    List<COSName> names = new ArrayList<>();
    COSBase filters = getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (COSBase filter : array) {
        if (!(filter instanceof COSName name)) {
          throw new IOException("a filter that is no name");
        }
        names.add(name);
      }
    }
    return names;
  }

  /** A predictor makes room for a row as wide as the file says. */
  private void checkRow(int index) throws IOException {
    COSBase parameters = getDictionaryObject(COSName.DP, COSName.DECODE_PARMS);
    if (parameters instanceof COSArray array) {
      parameters = index < array.size() ? array.getObject(index) : null;
    }
    if (parameters instanceof COSDictionary row && row.getInt(COSName.PREDICTOR) > 1) {
      long colors = Math.min(32, row.getInt(COSName.COLORS, 1));
      long bits = row.getInt(COSName.BITS_PER_COMPONENT, 8);
      long columns = row.getInt(COSName.COLUMNS, 1);
      if (colors < 1
          || bits < 1
          || bits > 32
          || columns < 1
          || (colors * bits * columns + 7) / 8 > WIDEST_ROW) {
        throw new IOException("a row of " + columns + " columns");
      }
    }
  }

  /**
   * Unpacks what draws something once, its check sum too: PDFBox passes over what is damaged, so
   * that half a page would be taken for the whole.
   *
   * @param what it draws, for messages
   */
  void checkWhole(String what) throws IOException {
    List<COSName> filters = new ArrayList<>(new LinkedHashSet<>(filterNames()));
    filters.remove(COSName.CRYPT);
    if (filters.size() != 1
        || !filters.get(0).equals(COSName.FLATE_DECODE)
            && !filters.get(0).equals(COSName.FLATE_DECODE_ABBREVIATION)) {
      return;
    }
    try (InputStream in = createRawInputStream()) {
      inflate(in);
    } catch (DataFormatException e) {
      throw limits.failed(
          "the PDF is broken: "
              + what
              + " do not unpack ("
              + e.getMessage()
              + "); get the file again or print it anew");
    }
  }

  /** As {@link #checkWhole(String)}, of a stream that a file may have made itself too. */
  static void checkWhole(PDStream stream, String what) throws IOException {
    if (stream.getCOSObject() instanceof PdfStream own) {
      own.checkWhole(what);
    }
  }

  private void inflate(InputStream in) throws IOException, DataFormatException {
    Inflater inflater = new Inflater();
    try {
      byte[] packed = new byte[1 << 13];
      byte[] plain = new byte[1 << 14];
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int more = in.read(packed);
          if (more < 0) {
            throw new DataFormatException("they are cut off");
          }
          inflater.setInput(packed, 0, more);
        }
        int n = inflater.inflate(plain);
        limits.unpacked(n);
        if (inflater.needsDictionary()) {
          throw new DataFormatException("they ask for a dictionary");
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** What comes out of a filter. */
  private final class Counted extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int b) {
      count(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] from, int start, int length) {
      count(length);
      super.write(from, start, length);
    }

    private void count(int length) {
      limits.held((long) count + length);
      limits.unpacked(length);
    }
  }
}
