package io.github.qubao.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A generated file of core: checked in beside its checksum and the name of what made it from what.
 */
public final class Resource {
  private static final Path ROOT = Path.of("core/src/main/resources/io/github/qubao");

  private Resource() {}

  /**
   * Writes {@code bytes} and, beside them, {@code .sha256}.
   *
   * @param name from core's package folder on, as {@code topic/topics.bin}
   * @param source what it was made from, one line
   */
  public static void write(String name, byte[] bytes, String source) throws IOException {
    Path file = ROOT.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    Files.writeString(
        file.resolveSibling(file.getFileName() + ".sha256"),
        sha256(bytes) + "  " + file.getFileName() + "\n# " + source + "\n");
    System.out.println("wrote " + file + ", " + bytes.length + " bytes");
  }

  /** The checksum in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
