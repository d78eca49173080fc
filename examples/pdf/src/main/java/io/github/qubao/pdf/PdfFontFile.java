package io.github.qubao.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Looks at a TrueType or OpenType font before it is parsed. Its tables say where their parts are,
 * and parts may lie over one another, so that a small font can hold billions.
 */
final class PdfFontFile {
  /** Tables that PDFBox reads, and no text needs: names, kerning, the shaping of other scripts. */
  private static final Set<String> NOT_NEEDED = Set.of("GSUB", "name", "kern", "GPOS", "DSIG");

  private static final int MOST_TABLES = 200;

  /** A font has one or two, for platforms that are no more. */
  private static final int MOST_MAPS = 64;

  private PdfFontFile() {}

  /** Counts what the glyph tables of a font hold, and takes out tables that are not needed. */
  static void check(byte[] bytes, PdfLimits limits) throws IOException {
    if (bytes.length < 12) {
      return;
    }
    ByteBuffer font = ByteBuffer.wrap(bytes);
    int kind = font.getInt(0);
    if (kind != 0x00010000 && kind != tag("true") && kind != tag("OTTO") && kind != tag("ttcf")) {
      return;
    }
    if (kind == tag("ttcf")) {
      throw new IOException("a collection of fonts where one font can be");
    }
    int tables = font.getShort(4) & 0xFFFF;
    if (tables > MOST_TABLES) {
      throw new IOException("a font of " + tables + " tables");
    }
    for (int i = 0, at = 12; i < tables && at + 16 <= bytes.length; i++, at += 16) {
      String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
      if (NOT_NEEDED.contains(name)) {
        bytes[at] = '-';
      } else if (name.equals("cmap")) {
        checkMaps(font, font.getInt(at + 8) & 0xFFFFFFFFL, limits);
      }
    }
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
  }

  private static void checkMaps(ByteBuffer font, long at, PdfLimits limits) throws IOException {
    if (at + 4 > font.capacity()) {
      return;
    }
    int maps = font.getShort((int) at + 2) & 0xFFFF;
    if (maps > MOST_MAPS) {
      throw new IOException("a font of " + maps + " character maps");
    }
    for (int i = 0; i < maps && at + 12 + 8L * i <= font.capacity(); i++) {
      long map = at + (font.getInt((int) at + 8 + 8 * i) & 0xFFFFFFFFL);
      if (map + 16 <= font.capacity()) {
        checkMap(font, (int) map, limits);
      }
    }
  }

  private static void checkMap(ByteBuffer font, int at, PdfLimits limits) {
    int format = font.getShort(at) & 0xFFFF;
    switch (format) {
      case 4 -> {
        int segments = (font.getShort(at + 6) & 0xFFFF) / 2;
        int starts = at + 16 + 2 * segments;
        for (int i = 0; i < segments && starts + 2 * i + 2 <= font.capacity(); i++) {
          int first = font.getShort(starts + 2 * i) & 0xFFFF;
          int last = font.getShort(at + 14 + 2 * i) & 0xFFFF;
          limits.glyphs(Math.max(1, last - first + 1));
        }
      }
      case 8 -> groups(font, at + 12 + 8192, limits);
      case 12, 13 -> groups(font, at + 12, limits);
      case 10 -> limits.glyphs(at + 20 <= font.capacity() ? font.getInt(at + 16) & 0xFFFFFFFFL : 0);
      default -> limits.glyphs(65_536);
    }
  }

  private static void groups(ByteBuffer font, int at, PdfLimits limits) {
    if (at + 4 > font.capacity()) {
      return;
    }
    long groups = font.getInt(at) & 0xFFFFFFFFL;
    for (long i = 0; i < groups && at + 4 + 12 * i + 12 <= font.capacity(); i++) {
      int group = (int) (at + 4 + 12 * i);
      long first = font.getInt(group) & 0xFFFFFFFFL;
      long last = font.getInt(group + 4) & 0xFFFFFFFFL;
      limits.glyphs(Math.max(1, Math.min(last, 0x10FFFF) - first + 1));
    }
  }
}
