package io.github.qubao.cli.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. A file of answers, a line each, with which a run goes on where an earlier one
 * was broken off. First the answers that stand there are read, then new ones are written behind
 * them. What stands behind the last line end was being written then: the new answers must begin
 * with it, or the file is none of answers and is left as it is.
 */
public final class ContinuedFile implements AutoCloseable {
  private final String name;
  private final FileChannel file;
  private final InputStream in;
  private final PrintWriter writer;
  private long line;
  private long lineStart;
  private long nextStart;

  /** What stands there with which the new answers must begin. */
  private byte[] begun = {};

  /** How much of that the new answers have gone through. */
  private int matched;

  private ContinuedFile(String name, FileChannel file) {
    this.name = name;
    this.file = file;
    this.in = new BufferedInputStream(Channels.newInputStream(file), 1 << 16);
    this.writer = StandardIo.writer(new Named());
  }

  /**
   * Opens a file, or makes it.
   *
   * @param inputs what the command reads, which must not be written to
   * @throws InputException if it cannot be, or if another run is writing it
   */
  public static ContinuedFile open(String name, List<Input> inputs) {
    FileNames.check(name);
    Path path = FileNames.path(name);
    if (name.equals("-") || Files.exists(path) && !Files.isRegularFile(path)) {
      throw new InputException(name, "is no file that can be continued");
    }
    for (Input input : inputs) {
      if (Files.exists(path) && input.is(path)) {
        throw new InputException(name, "is the input (" + input.name() + "); name another file");
      }
    }
    try {
      FileChannel file =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        lock(name, file);
        return new ContinuedFile(name, file);
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static void lock(String name, FileChannel file) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // As good as another process's.
    }
    throw new InputException(name, "is being written by another run");
  }

  /** The next answer that stands in the file, null behind the last. */
  public @Nullable String next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    lineStart = nextStart;
    for (int b = in.read(); b >= 0; b = in.read()) {
      nextStart++;
      if (b == '\n') {
        line++;
        return bytes.toString(StandardCharsets.UTF_8);
      }
      bytes.write(b);
    }
    if (bytes.size() > 0) {
      line++;
      begun = bytes.toByteArray();
    }
    return null;
  }

  /** The line that was given last, counted from 1; 0 before the first. */
  public long line() {
    return line;
  }

  /** Where the line that was given last begins. */
  public long lineStart() {
    return lineStart;
  }

  /**
   * Has the answers from there on written again, after all were read and before any is written. If
   * the last line is unfinished, they must be what stands there, for else nothing would tell that
   * it is of an answer.
   */
  public void again(long start) throws IOException {
    if (begun.length == 0) {
      file.truncate(start);
      file.position(start);
      return;
    }
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - start));
    while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
      // A read may give less than is asked for.
    }
    begun = bytes.array();
  }

  /** Takes off an unfinished last line if it begins so, before any answer is written. */
  public void dropUnfinished(String beginning) throws IOException {
    byte[] bytes = beginning.getBytes(StandardCharsets.UTF_8);
    if (begun.length >= bytes.length
        && Arrays.equals(begun, 0, bytes.length, bytes, 0, bytes.length)) {
      file.truncate(file.size() - begun.length);
      file.position(file.size());
      begun = new byte[0];
    }
  }

  /**
   * Writes what is left to write.
   *
   * @throws InputException if an unfinished last line is not that of an answer
   */
  public void finish() {
    writer.flush();
    if (matched < begun.length) {
      throw noAnswer();
    }
  }

  private InputException noAnswer() {
    return wrong("ends with what is no answer; name a new file");
  }

  /** An error of this file. */
  public InputException wrong(String problem) {
    return new InputException(name, Math.max(1, line), problem);
  }

  public String name() {
    return name;
  }

  /** Writes behind the last answer. */
  public PrintWriter writer() {
    return writer;
  }

  /** Writes what is left to write, as far as that can be. */
  @Override
  public void close() throws IOException {
    try (file) {
      writer.flush();
      file.force(false);
    }
  }

  private static InputException unwritable(String name, IOException e) {
    return new InputException(name, "cannot be written: " + FileNames.reason(e));
  }

  /**
   * Throws what cannot be written, by the file's name, for a PrintWriter swallows an IOException.
   */
  private final class Named extends OutputStream {
    private final OutputStream to = Channels.newOutputStream(file);
    private boolean broken;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (broken) {
        return; // it was told; what is left in the buffers goes nowhere
      }
      int known = Math.min(length, begun.length - matched);
      if (!Arrays.equals(bytes, from, from + known, begun, matched, matched + known)) {
        broken = true;
        throw noAnswer();
      }
      matched += known;
      try {
        to.write(bytes, from + known, length - known);
      } catch (IOException e) {
        broken = true;
        throw unwritable(name, e);
      }
    }
  }
}
