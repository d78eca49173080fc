package io.github.qubao.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks the directories of a TIFF, one a page, each of which says where the next begins (TIFF 6.0,
 * section 2). The JDK's reader would follow a directory that points back for ever.
 */
final class TiffDirectories {
  private TiffDirectories() {}

  /** Whether a file begins as a TIFF does. */
  static boolean isTiff(byte[] file) {
    return file.length >= 8
        && (file[0] == 'I' && file[1] == 'I' && file[2] == 42 && file[3] == 0
            || file[0] == 'M' && file[1] == 'M' && file[2] == 0 && file[3] == 42);
  }

  /**
   * How many directories a TIFF has. More than {@code most} are not counted: the answer is {@code
   * most + 1} then; and 0 if one points back to another or to itself.
   */
  static int count(byte[] tiff, int most) {
    ByteBuffer in =
        ByteBuffer.wrap(tiff)
            .order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    Set<Long> seen = new HashSet<>();
    long at = Integer.toUnsignedLong(in.getInt(4));
    do {
      if (!seen.add(at)) {
        return 0;
      }
      long next = at + 2 > tiff.length ? at : at + 2 + 12L * in.getChar((int) at);
      at = next + 4 > tiff.length ? 0 : Integer.toUnsignedLong(in.getInt((int) next));
    } while (at != 0 && seen.size() <= most);
    return seen.size();
  }
}
