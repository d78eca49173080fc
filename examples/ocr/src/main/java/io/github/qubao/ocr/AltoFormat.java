package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrXml.Box;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per file. ALTO XML, versions 2 to 4: {@code Page}, {@code TextLine}, {@code
 * String}, in pixels, tenths of a millimetre or 1/1200 inch.
 */
final class AltoFormat implements OcrXml.Format {
  /** ALTO does not say how many pixels an inch has; scans for OCR have so many. */
  private static final double PIXELS = 300;

  private static final List<String> PLACE = List.of("HPOS", "VPOS", "WIDTH", "HEIGHT");

  private final OcrBuilder builder;
  private final String name;
  private final StringBuilder unit = new StringBuilder();
  private boolean inUnit;
  private double scale = 72 / PIXELS;
  private double width;
  private double height;

  AltoFormat(OcrBuilder builder, String name) {
    this.builder = builder;
    this.name = name;
  }

  @Override
  public void start(XMLStreamReader xml) throws OcrException {
    switch (xml.getLocalName()) {
      case "MeasurementUnit" -> inUnit = true;
      case "Page" -> {
        width = size(xml, "WIDTH");
        height = size(xml, "HEIGHT");
        builder.beginPage(scale);
      }
      case "TextLine" -> {
        if (!saysWhere(xml)) {
          throw OcrXml.at(
              xml,
              name,
              "a TextLine without HPOS, VPOS, WIDTH and HEIGHT; let OCR write where lines stand");
        }
        Box box = box(xml);
        if (box != null) { // nothing is seen in an empty one
          builder.beginLine(box);
        }
      }
      case "String" -> word(xml);
      case "HYP" -> builder.word(or(xml.getAttributeValue(null, "CONTENT"), ""), across(xml), 1);
      default -> {}
    }
  }

  private void word(XMLStreamReader xml) throws OcrException {
    double confidence = 1;
    String said = xml.getAttributeValue(null, "WC");
    if (said != null) {
      confidence = number(xml, "WC", said);
    }
    builder.word(or(xml.getAttributeValue(null, "CONTENT"), ""), across(xml), confidence);
  }

  private static String or(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  /** The page's width or height; 0 if it does not say so. */
  private double size(XMLStreamReader xml, String attribute) throws OcrException {
    String said = xml.getAttributeValue(null, attribute);
    return said == null ? 0 : number(xml, attribute, said);
  }

  private static boolean saysWhere(XMLStreamReader xml) {
    return PLACE.stream().allMatch(name -> xml.getAttributeValue(null, name) != null);
  }

  /** Where it stands; null if it does not say so, or there is nothing to it. */
  private @Nullable Box box(XMLStreamReader xml) throws OcrException {
    if (!saysWhere(xml)) {
      return null;
    }
    double[] at = new double[PLACE.size()];
    for (int i = 0; i < at.length; i++) {
      String name = PLACE.get(i);
      at[i] = number(xml, name, or(xml.getAttributeValue(null, name), ""));
    }
    return at[2] > 0 && at[3] > 0 ? new Box(at[0], at[1], at[0] + at[2], at[1] + at[3]) : null;
  }

  /**
   * Where a word begins and ends in its line, which is all that is asked of it: a hyphen has no
   * height. Null if it does not say so, or is not wide.
   */
  private @Nullable Box across(XMLStreamReader xml) throws OcrException {
    String left = xml.getAttributeValue(null, "HPOS");
    String wide = xml.getAttributeValue(null, "WIDTH");
    if (left == null || wide == null) {
      return null;
    }
    double at = number(xml, "HPOS", left);
    double width = number(xml, "WIDTH", wide);
    return width > 0 ? new Box(at, 0, at + width, 0) : null;
  }

  private double number(XMLStreamReader xml, String attribute, String said) throws OcrException {
    double number = OcrNumbers.of(said);
    if (Double.isNaN(number)) {
      throw OcrXml.at(
          xml,
          name,
          attribute + " is \"" + OcrXml.brief(said) + "\", no number; recognise it anew");
    }
    return number;
  }

  @Override
  public void text(String text) {
    if (inUnit && unit.length() < 100) {
      unit.append(text);
    }
  }

  @Override
  public void end(String element) throws OcrException {
    switch (element) {
      case "MeasurementUnit" -> {
        inUnit = false;
        scale = scale(unit.toString().strip());
      }
      case "TextLine" -> builder.endLine();
      case "Page" -> builder.endPage(width, height);
      default -> {}
    }
  }

  /** How many points a unit is. */
  private static double scale(String unit) {
    return switch (unit) {
      case "mm10" -> 72 / 254.0;
      case "inch1200" -> 72 / 1200.0;
      default -> 72 / PIXELS;
    };
  }
}
