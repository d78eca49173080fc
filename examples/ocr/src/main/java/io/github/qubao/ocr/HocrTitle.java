package io.github.qubao.ocr;

import io.github.qubao.ocr.OcrXml.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. The properties in the title of an element of hOCR: {@code bbox 10 20 300 40; x_wconf
 * 95}.
 *
 * @param box where it stands, in pixels; null if it does not say so, or there is nothing to it
 * @param hasBox whether it says where it stands, be it empty
 * @param confidence from 0 to 1; 1 if it does not say so
 * @param resolution pixels an inch; 0 if it does not say so
 */
record HocrTitle(@Nullable Box box, boolean hasBox, double confidence, double resolution) {

  /** Reads a title; what is not understood in it is passed over. */
  static HocrTitle of(@Nullable String title) {
    Box box = null;
    boolean hasBox = false;
    double confidence = 1;
    double resolution = 0;
    for (String property : properties(title == null ? "" : title)) {
      if (property.startsWith("bbox ")) {
        List<Double> at = OcrNumbers.after("bbox", property);
        hasBox = at.size() == 4 && at.stream().noneMatch(d -> d.isNaN());
        box = hasBox ? box(at) : null;
      } else if (property.startsWith("x_wconf ")) {
        confidence = mean(OcrNumbers.after("x_wconf", property)) / 100;
      } else if (property.startsWith("x_confs ")) {
        double mean = mean(OcrNumbers.after("x_confs", property));
        confidence = mean > 1 ? mean / 100 : mean; // some write a share of 1
      } else if (property.startsWith("scan_res ")) {
        resolution = OcrNumbers.after("scan_res", property).get(0);
      }
    }
    return new HocrTitle(box, hasBox, confidence, resolution);
  }

  /** How many pixels an inch has, {@code other} if it does not say so. */
  double pixels(double other) {
    return resolution >= 10 && resolution <= 10_000 ? resolution : other;
  }

  private static @Nullable Box box(List<Double> at) {
    boolean none = at.get(2) <= at.get(0) || at.get(3) <= at.get(1);
    return none ? null : new Box(at.get(0), at.get(1), at.get(2), at.get(3));
  }

  /** 100 if there is none. */
  private static double mean(List<Double> numbers) {
    return numbers.stream().mapToDouble(d -> d).filter(d -> d >= 0).average().orElse(100);
  }

  /** Cuts at semicolons, but for those in quotation marks: {@code image "a;b.png"; bbox …}. */
  private static List<String> properties(String title) {
    List<String> properties = new ArrayList<>();
    StringBuilder property = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (c == ';' && quote == 0) {
        properties.add(property.toString().strip());
        property.setLength(0);
        continue;
      }
      if (c == '"') {
        quote = quote == 0 ? c : 0;
      }
      property.append(c);
    }
    properties.add(property.toString().strip());
    return properties;
  }
}
