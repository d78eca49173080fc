package io.github.qubao.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system under the name {@code faulty:}, on which a process dies or a call fails
 * where a test wants it. Its settings are those of Hadoop, so they reach the executors.
 */
public final class FaultyFileSystem extends RawLocalFileSystem {
  /** The name of a file; who opens it first dies. */
  static final String DEADLY = "faulty.deadly";

  /** A file that does not exist; it tells that somebody has died. */
  static final String DIED = "faulty.died";

  /** A file that cannot be read: its last part. */
  static final String UNREADABLE = "faulty.unreadable";

  /** How many changes by this process succeed before one fails, and all after it. */
  private static final AtomicInteger CHANGES_LEFT = new AtomicInteger(Integer.MAX_VALUE);

  /** Hadoop makes it. */
  public FaultyFileSystem() {}

  /** Lets so many changes succeed. */
  static void failAfter(int changes) {
    CHANGES_LEFT.set(changes);
  }

  static void failNoMore() {
    CHANGES_LEFT.set(Integer.MAX_VALUE);
  }

  static boolean hasFailed() {
    return CHANGES_LEFT.get() < 0;
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public URI getUri() {
    return URI.create("faulty:///");
  }

  @Override
  public FSDataInputStream open(Path path, int bufferSize) throws IOException {
    if (path.getName().equals(getConf().get(UNREADABLE))) {
      throw new IOException("the disk is broken");
    }
    if (path.getName().equals(getConf().get(DEADLY))) {
      try {
        Files.createFile(java.nio.file.Path.of(getConf().get(DIED)));
        Runtime.getRuntime().halt(137);
      } catch (FileAlreadyExistsException e) {
        // Somebody died of it; now it can be read.
      }
    }
    return super.open(path, bufferSize);
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    change();
    return super.rename(from, to);
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    change();
    return super.delete(path, recursive);
  }

  @Override
  public boolean mkdirs(Path path) throws IOException {
    change();
    return super.mkdirs(path);
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      FsPermission permission,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    change();
    return super.create(path, permission, overwrite, bufferSize, replication, blockSize, progress);
  }

  /** Hadoop would start a process for each file. */
  @Override
  public void setPermission(Path path, FsPermission permission) {}

  @Override
  public FileStatus getFileStatus(Path path) throws IOException {
    return plain(super.getFileStatus(path));
  }

  @Override
  public FileStatus[] listStatus(Path path) throws IOException {
    return Arrays.stream(super.listStatus(path)).map(s -> plain(s)).toArray(FileStatus[]::new);
  }

  /** The same without what Hadoop would ask for another process. */
  private static FileStatus plain(FileStatus s) {
    return new FileStatus(
        s.getLen(), s.isDirectory(), 1, s.getBlockSize(), s.getModificationTime(), s.getPath());
  }

  private static void change() throws IOException {
    if (CHANGES_LEFT.get() != Integer.MAX_VALUE && CHANGES_LEFT.decrementAndGet() < 0) {
      throw new IOException("broken off here");
    }
  }
}
