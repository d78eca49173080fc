package io.github.qubao.cli.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that a command writes: all of it or nothing. It is written beside its place and then moved
 * there, so that a full disk or an interrupted run leaves an older file as it was.
 */
public final class FileOutput {
  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private final String name;
  private final Path place;

  private FileOutput(String name, Path place) {
    this.name = name;
    this.place = place;
  }

  /**
   * Looks at a file's place before the work is done.
   *
   * @param inputs what the command reads, which must not be overwritten
   * @throws InputException if it cannot be written there
   */
  public static FileOutput at(String name, List<Input> inputs) {
    FileNames.check(name);
    Path path = FileNames.path(name);
    if (name.equals("-")) {
      throw new InputException(name, "is standard output, and a file is needed");
    }
    if (Files.isDirectory(path) || name.endsWith("/")) {
      throw unwritable(name, "it is a directory; name a file in it");
    }
    for (Input input : inputs) {
      if (Files.exists(path) && isRewritten(path) && input.is(path)) {
        throw unwritable(
            name, "it is the input (" + input.name() + ") and would be lost; name another file");
      }
    }
    try {
      Path place = isRewritten(path) ? behindLinks(path) : path;
      Path folder = place.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw unwritable(name, "its folder does not exist; make that first");
      }
      if (Files.exists(place) && !Files.isWritable(place)) {
        throw unwritable(name, "no permission");
      }
      if (isRewritten(place) && !Files.isWritable(folder)) {
        throw unwritable(name, "no permission to make a file in its folder");
      }
      return new FileOutput(name, place);
    } catch (IOException e) {
      throw unwritable(name, FileNames.reason(e));
    }
  }

  /** Whether a new file takes the place of an older one; a device or a pipe is written to. */
  private static boolean isRewritten(Path path) {
    return !Files.exists(path) || Files.isRegularFile(path);
  }

  /** Where a chain of symbolic links ends, whether a file is there or not. */
  private static Path behindLinks(Path path) throws IOException {
    Path at = path;
    for (int i = 0; i < MOST_LINKS; i++) {
      if (!Files.isSymbolicLink(at)) {
        return at;
      }
      at = at.resolveSibling(Files.readSymbolicLink(at));
    }
    throw new IOException("too many symbolic links");
  }

  /**
   * Writes the file.
   *
   * @throws InputException if that fails; the place is then as it was
   */
  public void write(byte[] content) {
    try {
      if (isRewritten(place)) {
        replace(content);
      } else {
        try (OutputStream out = Files.newOutputStream(place, StandardOpenOption.WRITE)) {
          out.write(content);
        }
      }
    } catch (IOException e) {
      throw unwritable(name, FileNames.reason(e));
    }
  }

  private void replace(byte[] content) throws IOException {
    Path beside = beside();
    // An interrupted run leaves nothing behind either.
    Thread cleaner = new Thread(() -> delete(beside));
    Runtime.getRuntime().addShutdownHook(cleaner);
    try {
      try (FileChannel file =
              FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(file)) {
        out.write(content);
        // Some file systems tell only now that the disk is full.
        file.force(true);
      }
      keepPermissions(beside);
      move(beside);
    } finally {
      delete(beside);
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // The run is being interrupted, and the cleaner is at work.
      }
    }
  }

  private void keepPermissions(Path beside) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(beside, PosixFileAttributeView.class);
    if (view != null && Files.exists(place)) {
      view.setPermissions(Files.getPosixFilePermissions(place));
    }
  }

  private void move(Path beside) throws IOException {
    try {
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException | FileAlreadyExistsException e) {
      Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** A name of its own in the same folder: moving a file elsewhere is no single step. */
  private Path beside() throws IOException {
    SecureRandom random = new SecureRandom();
    for (int i = 0; i < 100; i++) {
      Path path =
          place.resolveSibling(String.format(Locale.ROOT, ".qubao-%016x.tmp", random.nextLong()));
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return path;
      }
    }
    throw new NoSuchFileException(place.toString(), null, "no free name beside it");
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Gone, or the folder can no longer be written: there is nothing else to try.
    }
  }

  private static InputException unwritable(String name, String reason) {
    return new InputException(name, "cannot be written: " + reason);
  }
}
