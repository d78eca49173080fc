package io.github.qubao.segment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What dictionaries have in common as bytes, big-endian: magic, version, length of what follows,
 * its CRC-32; characters, parts of speech, arrays. Everything is checked on reading: a damaged file
 * gives an {@link IOException}, never a wrong word, and takes memory by the bytes that are really
 * there.
 */
final class DictionaryFile {
  private static final int MOST_BYTES = 256 << 20;

  private DictionaryFile() {}

  /** What stands behind the head. */
  interface Body<T> {
    T read(DataInputStream in) throws IOException;
  }

  static <T> T read(InputStream from, int magic, int version, Body<T> body) throws IOException {
    byte[] head = from.readNBytes(16);
    check(head.length == 16, "it has only " + head.length + " bytes");
    ByteBuffer h = ByteBuffer.wrap(head);
    check(h.getInt() == magic, "it does not begin as one");
    int is = h.getInt();
    check(is == version, "it is of version " + is + ", this release reads " + version);
    int length = h.getInt();
    int sum = h.getInt();
    check(length >= 0 && length <= MOST_BYTES, "it says it has " + length + " bytes");
    byte[] bytes = from.readNBytes(length);
    check(bytes.length == length, "it is cut short");
    CRC32 crc = new CRC32();
    crc.update(bytes);
    check((int) crc.getValue() == sum, "its checksum does not hold");
    try {
      return body.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (EOFException e) {
      throw new IOException("not a sound lexicon: it is cut short", e);
    } catch (UTFDataFormatException e) {
      throw new IOException("not a sound lexicon: a name", e);
    }
  }

  /** Codes of characters, then their simplified forms. */
  static CharTable chars(DataInputStream in) throws IOException {
    char[] codes = new char[1 << 16];
    int n = in.readInt();
    check(n > 0 && n <= CharTable.CODE, n + " codes");
    for (int i = 0; i < n; i++) {
      char c = in.readChar();
      codes[c] = in.readChar();
      check(codes[c] > 0 && codes[c] <= n, "a code");
    }
    Map<Character, Character> simplified = new LinkedHashMap<>();
    int forms = in.readInt();
    check(forms >= 0 && 4L * forms <= in.available(), forms + " simplified forms");
    for (int i = 0; i < forms; i++) {
      simplified.put(in.readChar(), in.readChar());
    }
    return new CharTable(codes, simplified);
  }

  /**
   * Parts of speech of words that have several.
   *
   * @param tagOfState of each state of the trie, the most frequent part of speech
   */
  static TagDictionary tags(DataInputStream in, byte[] tagOfState) throws IOException {
    int words = in.readInt();
    int tags = in.readInt();
    check(
        words >= 0 && tags >= 0 && 8L * words + 5L * tags <= in.available(),
        words + " words of several parts of speech");
    TagDictionary out =
        new TagDictionary(
            tagOfState,
            ints(in, words),
            ints(in, words + 1),
            in.readNBytes(tags),
            ints(in, tags),
            ints(in, TagDictionary.TAGS * TagDictionary.TAGS));
    out.finish();
    return out;
  }

  static void check(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException("not a sound lexicon: " + what);
    }
  }

  static int[] ints(DataInputStream in, int n) throws IOException {
    ByteBuffer bytes = bytes(in, 4L * n);
    int[] out = new int[n];
    bytes.asIntBuffer().get(out);
    return out;
  }

  static long[] longs(DataInputStream in, int n) throws IOException {
    ByteBuffer bytes = bytes(in, 8L * n);
    long[] out = new long[n];
    bytes.asLongBuffer().get(out);
    return out;
  }

  private static ByteBuffer bytes(DataInputStream in, long n) throws IOException {
    check(n >= 0 && n <= in.available(), "it is cut short");
    return ByteBuffer.wrap(in.readNBytes((int) n));
  }
}
