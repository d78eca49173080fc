package io.github.qubao.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per page. The glyphs of a page. Of PDFBox's text stripper only the reading
 * of text operators is used; the lines it makes run across columns.
 */
final class PdfGlyphs extends PDFTextStripper {
  /** A full newspaper page has some ten thousand. */
  static final int MOST_GLYPHS = 100_000;

  /** Larger ones are on no page: a standard PDF page is 14,400 points high at most. */
  private static final double LARGEST = 15_000;

  private static final Set<String> OPERATORS =
      Set.of(
          ("b B b* B* BDC BI BMC BT BX c cm cs CS d d0 d1 Do DP EI EMC ET EX f F f* g G gs h i ID j"
                  + " J k K l m M MP n q Q re rg RG ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL"
                  + " Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  private final int number;
  private final PdfLimits limits;
  private final PDRectangle crop;
  private final PdfDirections directions;
  private int glyphs;
  private int unknown;
  private final Set<PDFormXObject> whole = Collections.newSetFromMap(new IdentityHashMap<>());

  private PdfGlyphs(PDDocument document, int number, PdfLimits limits) {
    this.number = number;
    this.limits = limits;
    this.crop = document.getPage(number - 1).getCropBox();
    this.directions = new PdfDirections(crop);
    setStartPage(number);
    setEndPage(number);
  }

  /**
   * Reads a page.
   *
   * @param number counted from 1
   * @param limits what is left of them
   */
  static PdfGlyphs of(PDDocument document, int number, PdfLimits limits) throws IOException {
    PdfGlyphs page = new PdfGlyphs(document, number, limits);
    page.writeText(document, Writer.nullWriter());
    return page;
  }

  /** They by direction of writing, and the page's size. */
  PdfDirections directions() {
    return directions;
  }

  /** How many visible glyphs the page has. */
  int count() {
    return glyphs;
  }

  /** How many of them the file does not say the character of. */
  int unknown() {
    return unknown;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    limits.operator();
    if (!OPERATORS.contains(operator.getName())) {
      limits.unknownOperator();
    }
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      countFont(operator.getName(), name);
    }
    super.processOperator(operator, operands);
  }

  /** Before PDFBox reads the font that a step sets. */
  private void countFont(String operator, COSName name) {
    COSDictionary resources = getResources() == null ? null : getResources().getCOSObject();
    if (resources == null) {
      return;
    }
    if (operator.equals("Tf")) {
      COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
      countFont(fonts == null ? null : fonts.getCOSDictionary(name));
    } else if (operator.equals("gs")) {
      COSDictionary states = resources.getCOSDictionary(COSName.EXT_G_STATE);
      COSDictionary state = states == null ? null : states.getCOSDictionary(name);
      COSArray font = state == null ? null : state.getCOSArray(COSName.FONT);
      if (font != null && font.size() > 0 && font.getObject(0) instanceof COSDictionary set) {
        countFont(set);
      }
    }
  }

  private void countFont(@Nullable COSDictionary font) {
    if (font != null) {
      limits.font(font);
    }
  }

  /** What a step works on comes before it, so that it is counted as it is read. */
  private RandomAccessRead counted(RandomAccessRead contents) {
    return new PdfSource(contents, limits::operands);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    super.processPage(
        new PDPage(page.getCOSObject()) {
          @Override
          public PDResources getResources() {
            return page.getResources(); // which keeps the fonts that are read already
          }

          @Override
          public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return counted(super.getContentsForStreamParsing());
          }
        });
  }

  @Override
  protected void showText(byte[] text) throws IOException {
    PdfWidths.complete(getGraphicsState().getTextState().getFont());
    super.showText(text);
  }

  @Override
  public void saveGraphicsState() {
    limits.states(getGraphicsStackSize());
    super.saveGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    check(form);
    super.showForm(
        new PDFormXObject(form.getContentStream()) {
          @Override
          public PDResources getResources() {
            return form.getResources();
          }

          @Override
          public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return counted(super.getContentsForStreamParsing());
          }
        });
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    check(form);
    super.showTransparencyGroup(
        new PDTransparencyGroup(form.getContentStream()) {
          @Override
          public PDResources getResources() {
            return form.getResources();
          }

          @Override
          public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return counted(super.getContentsForStreamParsing());
          }
        });
  }

  private void check(PDFormXObject form) throws IOException {
    limits.form();
    if (whole.add(form)) {
      PdfStream.checkWhole(form.getContentStream(), "the contents of a form on page " + number);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    limits.character();
    double size = matrix.getScalingFactorY();
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    if (!(size > 0.1 && size < LARGEST) || !onPage(x, y, size)) {
      return;
    }
    String mapped = font.toUnicode(code);
    String text = PdfCharacters.plain(mapped == null ? "\uFFFD" : mapped);
    if (!text.isBlank() || text.isEmpty()) {
      if (++glyphs > MOST_GLYPHS) {
        throw PdfText.tooLarge(number, MOST_GLYPHS, "characters");
      }
      unknown += PdfCharacters.unknown(text) ? 1 : 0;
    }
    if (text.isEmpty()) {
      return;
    }
    double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    // Set from top to bottom a glyph advances downwards, and takes a full width across.
    double width =
        font.isVertical() ? size : Math.abs(displacement.getX()) * matrix.getScalingFactorX();
    directions.add(text, x, y, width, size, face(font), angle);
  }

  /** Printers' marks outside the page are no text of it. */
  private boolean onPage(double x, double y, double size) {
    return x > crop.getLowerLeftX() - size
        && x < Math.min(crop.getUpperRightX(), crop.getLowerLeftX() + LARGEST)
        && y > crop.getLowerLeftY() - size
        && y < Math.min(crop.getUpperRightY(), crop.getLowerLeftY() + LARGEST) + size;
  }

  private static String face(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name.replaceFirst("^[A-Z]{6}\\+", "");
  }
}
