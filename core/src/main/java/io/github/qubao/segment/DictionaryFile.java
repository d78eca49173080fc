package io.github.qubao.segment;

import io.github.qubao.internal.BinaryFile;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What dictionaries have in common as bytes, big-endian, inside a {@link BinaryFile}: characters,
 * parts of speech, arrays. Everything is checked on reading: a damaged file gives an {@link
 * IOException}, never a wrong word, and takes memory by the bytes that are really there.
 */
final class DictionaryFile {
  private static final int MOST_BYTES = 256 << 20;

  private DictionaryFile() {}

  /** What stands behind the head. */
  interface Body<T> {
    T read(DataInputStream in) throws IOException;
  }

  static <T> T read(InputStream from, int magic, int version, Body<T> body) throws IOException {
    try {
      byte[] bytes = BinaryFile.read(from, magic, version, MOST_BYTES);
      return body.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (BinaryFile.DamagedException e) {
      throw new IOException("not a sound lexicon: " + e.what(), e);
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
    return new TagDictionary(
        tagOfState,
        ints(in, words),
        ints(in, words + 1),
        in.readNBytes(tags),
        ints(in, tags),
        ints(in, TagDictionary.TAGS * TagDictionary.TAGS));
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
    byte[] out = new byte[(int) n];
    in.readFully(out);
    return ByteBuffer.wrap(out);
  }
}
