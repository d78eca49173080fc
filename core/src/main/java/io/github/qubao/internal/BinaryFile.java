package io.github.qubao.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Stateless and thread-safe. The head that all files of the library have, four big-endian integers:
 * magic, version, length of the body that follows, and its CRC-32.
 */
public final class BinaryFile {
  private static final int HEAD = 16;

  private BinaryFile() {}

  /** Says in one clause, after the name of a kind of file, what is wrong with one. */
  public static final class DamagedException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private DamagedException(String what) {
      super(what);
    }

    /** What is wrong. */
    public String what() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The body of one file. Reads not a byte more, takes memory by the bytes that are really there,
   * and does not close the stream.
   *
   * @param mostBytes a body that says it is longer is refused
   * @throws DamagedException if it is not such a file, of another version, or damaged
   * @throws IOException if the stream cannot be read
   */
  public static byte[] read(InputStream from, int magic, int version, int mostBytes)
      throws IOException {
    byte[] head = from.readNBytes(HEAD);
    check(head.length == HEAD, "it has only " + head.length + " bytes");
    ByteBuffer h = ByteBuffer.wrap(head);
    check(h.getInt() == magic, "it does not begin as one");
    int is = h.getInt();
    check(is == version, "it is of version " + is + ", this release reads " + version);
    int length = h.getInt();
    int sum = h.getInt();
    check(length >= 0 && length <= mostBytes, "it says it has " + length + " bytes");
    // readNBytes allocates as it reads, so a hostile length costs no more than the stream holds.
    byte[] body = from.readNBytes(length);
    check(body.length == length, "it is cut short: " + body.length + " of " + length + " bytes");
    check(sum(body) == sum, "its checksum does not hold");
    return body;
  }

  /** Writes head and body. Flushes the stream, and does not close it. */
  public static void write(OutputStream to, int magic, int version, byte[] body)
      throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(magic);
    out.writeInt(version);
    out.writeInt(body.length);
    out.writeInt(sum(body));
    out.write(body);
    out.flush();
  }

  private static int sum(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return (int) crc.getValue();
  }

  private static void check(boolean holds, String what) throws DamagedException {
    if (!holds) {
      throw new DamagedException(what);
    }
  }
}
