package io.github.qubao.ocr;

import java.util.ArrayList;
import java.util.List;

/** Numbers as the formats write them. */
final class OcrNumbers {
  /** No place on a picture is further from its corner, in any unit. */
  private static final double LARGEST = 10_000_000;

  private OcrNumbers() {}

  /** The number; NaN if it is none, or larger than any on a picture. */
  static double of(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > 40) {
      return Double.NaN;
    }
    for (int i = 0; i < plain.length(); i++) {
      if ("+-.0123456789eE".indexOf(plain.charAt(i)) < 0) {
        return Double.NaN;
      }
    }
    try {
      double number = Double.parseDouble(plain);
      return Math.abs(number) <= LARGEST ? number : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** The numbers of a property of hOCR, behind its name; a piece that is none is NaN. */
  static List<Double> after(String name, String property) {
    List<Double> numbers = new ArrayList<>();
    for (String piece : property.substring(name.length()).strip().split("\\s")) {
      if (!piece.isEmpty()) {
        numbers.add(of(piece));
      }
    }
    return numbers;
  }
}
