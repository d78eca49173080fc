package io.github.qubao.ocr;

import io.github.qubao.ocr.picture.GrayPicture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes pictures as one TIFF of several pages, grey and uncompressed (TIFF 6.0), which tesseract
 * takes from its standard input, so that no file is needed.
 */
final class MultiPageTiff {
  private static final int ENTRIES = 12;

  /** The directory of a page and the two fractions of its resolution. */
  private static final int HEAD = 2 + 12 * ENTRIES + 4 + 16;

  private static final int SHORT = 3;

  private static final int LONG = 4;

  private static final int RATIONAL = 5;

  private MultiPageTiff() {}

  static byte[] of(List<GrayPicture> pictures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes(8).put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8).array());
    for (int i = 0; i < pictures.size(); i++) {
      append(pictures.get(i), i == pictures.size() - 1, out);
    }
    return out.toByteArray();
  }

  private static void append(GrayPicture picture, boolean last, ByteArrayOutputStream out) {
    byte[] pixels = picture.pixels();
    int at = out.size();
    int fractions = at + HEAD - 16;
    int data = at + HEAD;
    int odd = pixels.length % 2;
    ByteBuffer head = bytes(HEAD).putShort((short) ENTRIES);
    entry(head, 256, LONG, picture.width());
    entry(head, 257, LONG, picture.height());
    entry(head, 258, SHORT, 8); // bits a sample
    entry(head, 259, SHORT, 1); // not compressed
    entry(head, 262, SHORT, 1); // 0 is black
    entry(head, 273, LONG, data);
    entry(head, 277, SHORT, 1); // samples a pixel
    entry(head, 278, LONG, picture.height()); // one strip
    entry(head, 279, LONG, pixels.length);
    entry(head, 282, RATIONAL, fractions);
    entry(head, 283, RATIONAL, fractions + 8);
    entry(head, 296, SHORT, 2); // inch
    head.putInt(last ? 0 : data + pixels.length + odd);
    head.putInt(300).putInt(1).putInt(300).putInt(1);
    out.writeBytes(head.array());
    out.writeBytes(pixels);
    out.writeBytes(new byte[odd]);
  }

  private static void entry(ByteBuffer to, int tag, int type, int value) {
    to.putShort((short) tag).putShort((short) type).putInt(1).putInt(value);
  }

  private static ByteBuffer bytes(int count) {
    return ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
  }
}
