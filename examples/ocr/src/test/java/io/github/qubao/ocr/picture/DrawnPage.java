package io.github.qubao.ocr.picture;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Not thread-safe. A page drawn without a font: a character is a cross in a square, as 田 is, whose
 * ink is 0.9 of the size of its type.
 */
final class DrawnPage {
  private final BufferedImage image;
  private final Graphics2D graphics;

  DrawnPage(int width, int height) {
    image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
  }

  /** Characters in a row, the first with its upper left corner there. */
  DrawnPage line(int left, int top, int characters, int size) {
    for (int i = 0; i < characters; i++) {
      character(left + i * size, top, size);
    }
    return this;
  }

  DrawnPage character(int left, int top, int size) {
    int ink = size * 9 / 10;
    int stroke = Math.max(2, size / 12);
    for (int i = 0; i < 3; i++) {
      int at = i * (ink - stroke) / 2;
      graphics.fillRect(left, top + at, ink, stroke);
      graphics.fillRect(left + at, top, stroke, ink);
    }
    return this;
  }

  /** Lines under one another, half a size of white between them. */
  DrawnPage column(int left, int top, int lines, int characters, int size) {
    for (int i = 0; i < lines; i++) {
      line(left, top + i * size * 3 / 2, characters, size);
    }
    return this;
  }

  DrawnPage frame(int left, int top, int width, int height) {
    graphics.drawRect(left, top, width, height);
    graphics.drawRect(left + 1, top + 1, width - 2, height - 2);
    return this;
  }

  DrawnPage rule(int left, int top, int width, int height) {
    graphics.fillRect(left, top, width, height);
    return this;
  }

  DrawnPage photograph(int left, int top, int width, int height) {
    graphics.setPaint(
        new GradientPaint(left, top, Color.BLACK, left + width, top, Color.DARK_GRAY));
    graphics.fillRect(left, top, width, height);
    graphics.setColor(Color.BLACK);
    return this;
  }

  /** A dark bar with white characters in a row; 0.9 of a size of ground around them. */
  DrawnPage bar(int left, int top, int characters, int size) {
    graphics.setColor(new Color(60, 60, 60));
    graphics.fillRect(left, top, (characters + 2) * size, 3 * size);
    graphics.setColor(Color.WHITE);
    line(left + size, top + size, characters, size);
    graphics.setColor(Color.BLACK);
    return this;
  }

  BufferedImage image() {
    return image;
  }

  PageLines lines() {
    return PageLines.of(GrayPicture.of(image));
  }
}
