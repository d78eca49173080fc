package io.github.qubao.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * A page on which a test sets type, glyph by glyph. Positions are in points from the page's upper
 * left corner, y that of the baseline.
 */
final class Sheet {
  private static final String NOT_FIRST = "，。、；：！？”）》";

  private final TestPdf pdf;
  final PDPage page;
  private final List<Mark> marks = new ArrayList<>();

  /** Whether a space glyph is drawn behind each character, as some programs do to justify. */
  boolean spaceBehindEach;

  private record Mark(String text, double x, double y, double size, double degrees) {}

  private record Line(String text, double indent, boolean last) {}

  Sheet(TestPdf pdf, PDPage page) {
    this.pdf = pdf;
    this.page = page;
  }

  /** Sets a line with {@code tracking} points between its characters. */
  void line(String text, double x, double y, double size, double tracking) throws IOException {
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      marks.add(new Mark(c, at, y, size, 0));
      at += width(c, size);
      if (spaceBehindEach) {
        marks.add(new Mark(" ", at, y, size, 0));
      }
      at += tracking;
    }
  }

  void line(String text, double x, double y, double size) throws IOException {
    line(text, x, y, size, 0);
  }

  void centred(String text, double x, double y, double size) throws IOException {
    line(text, x - width(text, size) / 2, y, size);
  }

  /** Sets characters under one another. */
  void standing(String text, double x, double y, double size) {
    for (int i = 0; i < text.length(); i++) {
      marks.add(new Mark(text.substring(i, i + 1), x, y + 1.15 * i * size, size, 0));
    }
  }

  /** Sets a line turned anticlockwise. */
  void turned(String text, double x, double y, double size, double degrees) throws IOException {
    double along = 0;
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      double radians = Math.toRadians(degrees);
      marks.add(
          new Mark(c, x + along * Math.cos(radians), y - along * Math.sin(radians), size, degrees));
      along += width(c, size);
    }
  }

  /** Sets paragraphs, first lines set in, in columns of equal length; returns where they end. */
  double columns(
      List<String> paragraphs, double x, double y, double size, double measure, int columns)
      throws IOException {
    List<Line> lines = new ArrayList<>();
    for (String p : paragraphs) {
      lines.addAll(broken(p, size, measure));
    }
    double leading = 1.5 * size;
    int each = (lines.size() + columns - 1) / columns;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      double left = x + (i / each) * (measure + 2 * size) + line.indent;
      double white = measure - line.indent - width(line.text, size);
      double tracking = line.last ? 0 : white / (line.text.length() - 1);
      line(line.text, left, y + (i % each) * leading, size, tracking);
    }
    return y + each * leading;
  }

  private List<Line> broken(String paragraph, double size, double measure) throws IOException {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    double indent = 2 * size;
    for (int i = 1; i <= paragraph.length(); i++) {
      boolean full =
          i < paragraph.length()
              && width(paragraph.substring(from, i + 1), size) > measure - indent + 0.01
              && NOT_FIRST.indexOf(paragraph.charAt(i)) < 0
              && !(latin(paragraph.charAt(i)) && latin(paragraph.charAt(i - 1)));
      if (full || i == paragraph.length()) {
        lines.add(new Line(paragraph.substring(from, i), indent, !full));
        from = i;
        indent = 0;
      }
    }
    return lines;
  }

  private static boolean latin(char c) {
    return c < 0x80;
  }

  double width(String text, double size) throws IOException {
    return pdf.font.getStringWidth(text) / 1000 * size;
  }

  /** Draws all that was set, in that order. */
  void draw() throws IOException {
    try (PDPageContentStream out = new PDPageContentStream(pdf.document, page)) {
      double height = page.getMediaBox().getHeight();
      out.beginText();
      for (Mark m : marks) {
        out.setFont(pdf.font, (float) m.size);
        out.setTextMatrix(
            Matrix.getRotateInstance(
                Math.toRadians(m.degrees), (float) m.x, (float) (height - m.y)));
        out.showText(m.text);
      }
      out.endText();
    }
  }

  /** Draws all that was set, glyphs in any order. */
  void drawShuffled(long seed) throws IOException {
    Collections.shuffle(marks, new Random(seed));
    draw();
  }
}
