package io.github.qubao.pdf;

import static io.github.qubao.pdf.RawPdf.ascii;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Small fonts that ask for much. */
final class HostileFonts {
  /** How often a glyph's parts call one another twice; no machine comes to the end of it. */
  private static final int LEVELS = 60;

  private HostileFonts() {}

  /** A font of one table, whose character map has 2,000 groups of all characters. */
  static byte[] glyphTable() {
    ByteBuffer font = ByteBuffer.allocate(28 + 12 + 16 + 12 * 2000);
    font.putInt(0x00010000).putShort((short) 1).putShort((short) 0).putInt(0);
    font.put(ascii("cmap")).putInt(0).putInt(28).putInt(font.capacity() - 28);
    font.putShort((short) 0)
        .putShort((short) 1)
        .putShort((short) 3)
        .putShort((short) 10)
        .putInt(12);
    font.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * 2000).putInt(0).putInt(2000);
    while (font.remaining() >= 12) {
      font.putInt(0).putInt(0x10FFFF).putInt(1);
    }
    return font.array();
  }

  /** A CFF font of the letters a, b and c, whose parts each call the next one twice. */
  static byte[] compact() {
    byte[][] parts = new byte[LEVELS][];
    for (int i = 0; i < LEVELS; i++) {
      byte next = (byte) (139 + i + 1 - 107);
      parts[i] = i + 1 == LEVELS ? bytes(11) : bytes(next, 29, next, 29, 11);
    }
    byte[] glyph = bytes(139 - 107, 29, 14);
    byte[] glyphs = index(glyph, glyph, glyph, glyph);
    byte[] header = bytes(1, 0, 4, 4);
    byte[] name = index(ascii("A"));
    byte[] strings = index();
    byte[] global = index(parts);
    int start = header.length + name.length + index(new byte[23]).length + strings.length;
    int charset = start + global.length;
    int charStrings = charset + 7;
    int last = charStrings + glyphs.length;
    byte[] top =
        joined(
            number(charset),
            bytes(15),
            number(charStrings),
            bytes(17),
            number(0),
            number(last),
            bytes(18));
    // Format 0 and the names of a, b and c.
    byte[] names = bytes(0, 0, 66, 0, 67, 0, 68);
    return joined(header, name, index(top), strings, global, names, glyphs);
  }

  /** A Type 1 font of which an encrypted part is what {@code hidden} says. */
  static byte[] type1(String hidden) {
    return joined(clear(), hidden(hidden));
  }

  /** As {@link #type1(String)}, in records. */
  static byte[] type1InRecords(String hidden) {
    byte[] clear = clear();
    return joined(record(1, clear), record(2, hidden(hidden)), bytes(0x80, 3));
  }

  /** Four bytes that are passed over, the text, and blanks as of a font that is not so short. */
  private static byte[] hidden(String text) {
    return encrypted(ascii("0000" + text + " ".repeat(200)), 55665);
  }

  /** The hidden part of a font whose parts each call the next one twice. */
  static String parts() {
    StringBuilder text =
        new StringBuilder("/Private 9 dict dup begin /Subrs " + LEVELS + " array\n");
    for (int i = 0; i < LEVELS; i++) {
      byte next = (byte) (139 + i + 1);
      byte[] part = i + 1 == LEVELS ? bytes(11) : bytes(next, 10, next, 10, 11);
      text.append("dup " + i + " " + program(part) + " NP\n");
    }
    text.append("ND\n2 index /CharStrings 4 dict dup begin\n");
    for (String name : new String[] {".notdef", "a", "b", "c"}) {
      text.append("/" + name + " " + program(bytes(139, 10, 14)) + " ND\n");
    }
    return text + "end\nend\n";
  }

  private static String program(byte[] plain) {
    byte[] hidden = encrypted(joined(new byte[4], plain), 4330);
    return hidden.length
        + " RD "
        + new String(hidden, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  private static byte[] clear() {
    return ascii(
        "%!PS-AdobeFont-1.0: A\n9 dict dup begin\n/FontName /A def\n/FontType 1 def\n"
            + "/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n/FontBBox {0 0 9 9} readonly def\n"
            + "/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n"
            + "dup 97 /h put\ndup 98 /o put\ndup 99 /period put\nreadonly def\n"
            + "currentdict end\ncurrentfile eexec\n");
  }

  private static byte[] record(int kind, byte[] bytes) {
    int n = bytes.length;
    return joined(bytes(0x80, kind, n, n >> 8, n >> 16, n >> 24), bytes);
  }

  private static byte[] encrypted(byte[] plain, int start) {
    byte[] all = new byte[plain.length];
    int key = start;
    for (int i = 0; i < plain.length; i++) {
      int cipher = (plain[i] & 0xFF) ^ key >> 8;
      all[i] = (byte) cipher;
      key = (cipher + key) * 52845 + 22719 & 0xFFFF;
    }
    return all;
  }

  private static byte[] index(byte[]... entries) {
    if (entries.length == 0) {
      return bytes(0, 0);
    }
    byte[] offsets = bytes(0, entries.length, 2, 0, 1);
    int at = 1;
    for (byte[] entry : entries) {
      at += entry.length;
      offsets = joined(offsets, bytes(at >> 8, at));
    }
    return joined(offsets, joined(entries));
  }

  /** As a dictionary of a CFF font has it, five bytes. */
  private static byte[] number(int n) {
    return bytes(29, n >> 24, n >> 16, n >> 8, n);
  }

  private static byte[] bytes(int... values) {
    byte[] all = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      all[i] = (byte) values[i];
    }
    return all;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }
}
