package io.github.qubao.cli.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * File names as the command line gives them, whatever the locale. A Unix name is bytes; Java
 * decodes it by the locale, and in the C locale every byte of a Chinese name becomes U+FFFD. So the
 * names are read again from {@code /proc}, as UTF-8. A byte that is none is kept as U+DC00 plus the
 * byte, as Python's surrogateescape does.
 */
public final class FileNames {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
  private static final Path WORKING_FOLDER = Path.of("/proc/self/cwd");
  private static final int RAW = 0xDC00;

  private FileNames() {}

  /**
   * Refuses an empty name, which most often is a variable that was not set.
   *
   * @throws InputException if it is empty
   */
  public static void check(String name) {
    if (name.isEmpty()) {
      throw new InputException("''", "is no file name");
    }
  }

  /** The arguments, with what Java could not decode read again where the system tells it. */
  public static String[] arguments(String[] args) {
    if (String.join("", args).indexOf('\uFFFD') < 0) {
      return args;
    }
    try {
      List<String> all = decode(Files.readAllBytes(COMMAND_LINE));
      if (all.size() > args.length) {
        return all.subList(all.size() - args.length, all.size()).toArray(String[]::new);
      }
    } catch (IOException e) {
      // Not Linux: the names stay as Java decoded them, and are not found.
    }
    return args;
  }

  /** The strings of a block of bytes in which each ends with NUL. */
  static List<String> decode(byte[] block) {
    List<String> out = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < block.length; i++) {
      if (block[i] == 0) {
        out.add(decode(ByteBuffer.wrap(block, start, i - start)));
        start = i + 1;
      }
    }
    return out;
  }

  private static String decode(ByteBuffer bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.remaining());
    for (CoderResult r = utf8.decode(bytes, out, true);
        r.isError();
        r = utf8.decode(bytes, out, true)) {
      for (int i = 0; i < r.length(); i++) {
        out.put((char) (RAW + (bytes.get() & 0xFF)));
      }
      utf8.reset();
    }
    return out.flip().toString();
  }

  /** Whether a code point stands for a byte of a name that is not UTF-8. */
  static boolean isRawByte(int c) {
    return c >= RAW + 0x80 && c <= RAW + 0xFF;
  }

  /**
   * The file of a name.
   *
   * @throws InputException if the name is none that this system can have
   */
  public static Path path(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute() || isWorkingFolderKnown() ? path : Path.of(uri(name));
    } catch (InvalidPathException e) {
      // A URI gives the bytes of a name themselves, so it can name any file in any locale.
      try {
        return Path.of(uri(name));
      } catch (IllegalArgumentException | IOException f) {
        throw new InputException(
            name, "cannot be a file name here (" + e.getReason() + "); try LC_ALL=C.UTF-8");
      }
    } catch (IOException e) {
      return Path.of(name); // not Linux
    }
  }

  /** Java looks for any relative name in its property, and in the C locale 页 is none there. */
  private static boolean isWorkingFolderKnown() {
    return System.getProperty("user.dir", "").indexOf('\uFFFD') < 0;
  }

  private static URI uri(String name) throws IOException {
    StringBuilder out = new StringBuilder("file://");
    if (!name.startsWith("/")) {
      // Not the property user.dir, which is decoded by the locale too.
      String folder = WORKING_FOLDER.toRealPath().toUri().getRawPath();
      out.append(folder).append(folder.endsWith("/") ? "" : "/");
    }
    for (byte b : bytes(name)) {
      out.append(b == '/' ? "/" : String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
    return URI.create(out.toString());
  }

  private static byte[] bytes(String name) throws CharacterCodingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || isRawByte(name.charAt(i)) && !isPairAt(name, i)) {
        ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name, at, i));
        out.write(utf8.array(), 0, utf8.limit());
        if (i < name.length()) {
          out.write(name.charAt(i) - RAW);
        }
        at = i + 1;
      }
    }
    return out.toByteArray();
  }

  private static boolean isPairAt(String name, int i) {
    return i > 0 && Character.isHighSurrogate(name.charAt(i - 1));
  }

  /** The last part of a name, the file's own. */
  public static String last(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  /** The last part of a path, as the command line would give it, whatever the locale. */
  static String last(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.indexOf('\uFFFD') < 0) {
      return name;
    }
    // Java could not decode it; a URI has the bytes.
    String uri = path.toUri().getRawPath();
    String last = last(uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < last.length(); i++) {
      boolean escape = last.charAt(i) == '%';
      bytes.write(escape ? Integer.parseInt(last.substring(i + 1, i + 3), 16) : last.charAt(i));
      i += escape ? 2 : 0;
    }
    return decode(ByteBuffer.wrap(bytes.toByteArray()));
  }

  /** What went wrong with a file, without its name. */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    return e instanceof FileSystemException f && f.getReason() != null
        ? f.getReason()
        : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
