package io.github.qubao.pdf;

import io.github.qubao.pdf.PdfException.Reason;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per file. What reading a file may take, counted over all its pages and
 * streams, whichever way they come in. The first limit passed is the answer, also where PDFBox
 * catches the exception and reads on.
 */
final class PdfLimits {
  /** Bytes that streams unpack to; a newspaper page with its fonts has a few million. */
  static final long MOST_UNPACKED = 200_000_000;

  /** Bytes of one unpacked stream that is held in memory, as fonts and tables are. */
  static final long MOST_HELD = 32_000_000;

  /** Bytes looked at in the file and in what it unpacks to; a broken file is searched often. */
  static final long MOST_READ = 2_000_000_000;

  /** Objects and references between them. */
  static final long MOST_OBJECTS = 3_000_000;

  /** Drawing steps; a page has some hundred thousand, a map a million. */
  static final long MOST_OPERATORS = 20_000_000;

  /**
   * Bytes looked at for one drawing step, each some three times: a row of text, a small picture.
   * What a step works on is held in memory as a whole.
   */
  static final long MOST_OPERANDS = 10_000_000;

  /** Characters drawn, on the page or beside it. */
  static final long MOST_CHARACTERS = 3_000_000;

  /** Pieces of drawing that a file defines once and shows many times. */
  static final long MOST_FORMS = 100_000;

  /** Operators that no PDF has: PDFBox keeps their names for ever. */
  static final long MOST_UNKNOWN = 100_000;

  /** Graphics states saved and not restored. */
  static final int MOST_STATES = 10_000;

  /** Characters in the tables that say which character a glyph is. */
  static final long MOST_MAPPED = 4_000_000;

  /** Entries of the tables by which fonts find a glyph; a Chinese font has some 50,000. */
  static final long MOST_GLYPHS = 50_000_000;

  /** Names that fonts give their characters: 256 at most for each font that is used. */
  static final long MOST_NAMED = 1_000_000;

  /** Lines; a newspaper page has some thousand. */
  static final long MOST_LINES = 200_000;

  /** Comparisons of blocks to find their order: the cube of their number, page by page. */
  static final long MOST_COMPARED = 5_000_000_000L;

  private int page;
  private long unpacked;
  private long read;
  private long objects;
  private long operators;
  private long operands;
  private long characters;
  private long forms;
  private long unknown;
  private long mapped;
  private long glyphs;
  private long named;
  private long lines;
  private long compared;
  private final PdfCidWidths widths = new PdfCidWidths(this);
  private final PdfDifferences differences = new PdfDifferences(this);
  private @Nullable PdfRefusal failure;

  /** Says which page is read from now on, counted from 1. */
  void page(int number) {
    page = number;
  }

  /** Throws what was thrown before, if anything was. */
  void check() {
    if (failure != null) {
      throw failure;
    }
  }

  /** Ends reading that nobody waits for any more. */
  private void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw failed("reading the PDF was interrupted");
    }
  }

  /** The error for a file that has something wrong in it. */
  PdfRefusal failed(String problem) {
    return failed(Reason.BROKEN, problem);
  }

  private PdfRefusal failed(Reason reason, String problem) {
    if (failure == null) {
      failure = new PdfRefusal(reason, problem);
    }
    return failure;
  }

  void unpacked(long bytes) {
    unpacked += bytes;
    if (unpacked > MOST_UNPACKED) {
      throw passed(MOST_UNPACKED, "bytes when unpacked");
    }
  }

  void held(long bytes) {
    if (bytes > MOST_HELD) {
      throw passed(MOST_HELD, "bytes in one stream when unpacked");
    }
  }

  void read(long bytes) {
    checkInterrupt();
    read += bytes;
    if (read > MOST_READ) {
      throw passed(MOST_READ, "bytes to look at");
    }
  }

  void objects(long count) {
    objects += count;
    if (objects > MOST_OBJECTS) {
      throw passed(MOST_OBJECTS, "objects");
    }
  }

  /** Counts a look at so many bytes of what is drawn. */
  void operands(long bytes) {
    operands += bytes;
    if (operands > MOST_OPERANDS) {
      throw passed(MOST_OPERANDS, "bytes to look at for one drawing step");
    }
  }

  void operator() {
    checkInterrupt();
    operands = 0;
    if (++operators > MOST_OPERATORS) {
      throw passed(MOST_OPERATORS, "drawing steps");
    }
  }

  void unknownOperator() {
    if (++unknown > MOST_UNKNOWN) {
      throw passed(MOST_UNKNOWN, "unknown drawing steps");
    }
  }

  void character() {
    if (++characters > MOST_CHARACTERS) {
      throw passed(MOST_CHARACTERS, "characters drawn");
    }
  }

  void form() {
    if (++forms > MOST_FORMS) {
      throw passed(MOST_FORMS, "forms drawn");
    }
  }

  void states(int saved) {
    if (saved > MOST_STATES) {
      throw passed(MOST_STATES, "saved graphics states");
    }
  }

  void mapped(long count) {
    mapped += count;
    if (mapped > MOST_MAPPED) {
      throw passed(MOST_MAPPED, "characters in the tables of its fonts");
    }
  }

  /** Counts the widths of a font's glyphs and the names of its characters, once. */
  void font(COSDictionary font) {
    widths.count(font);
    differences.count(font);
  }

  void named(long count) {
    named += count;
    if (named > MOST_NAMED) {
      throw passed(MOST_NAMED, "names of characters in its fonts");
    }
  }

  void glyphs(long count) {
    glyphs += count;
    if (glyphs > MOST_GLYPHS) {
      throw passed(MOST_GLYPHS, "entries in the glyph tables of its fonts");
    }
  }

  void lines(int count) {
    lines += count;
    if (lines > MOST_LINES) {
      throw passed(MOST_LINES, "lines");
    }
  }

  /** Counts the search for the order of so many blocks. */
  void ordered(long blocks) {
    compared += blocks * blocks * blocks;
    if (compared > MOST_COMPARED) {
      throw passed(MOST_COMPARED, "comparisons of blocks to make");
    }
  }

  private PdfRefusal passed(long most, String what) {
    String read = page == 0 ? "" : ", counted up to page " + page;
    return failed(
        Reason.TOO_LARGE,
        String.format(
            Locale.ROOT,
            "the PDF has more than %,d %s%s; this is no newspaper; print it anew, or a page of it",
            most,
            what,
            read));
  }
}
