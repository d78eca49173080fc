package io.github.qubao.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Stateless and thread-safe. The files under a folder. */
final class InputFiles {
  private InputFiles() {}

  /**
   * All files under a folder in the order of their names, but what is hidden, as Spark has it:
   * whatever has a name on its way that begins with {@code _} or {@code .}.
   *
   * @throws FileNotFoundException if there is no such folder
   */
  static List<Slice> list(Path folder, Configuration hadoop) throws IOException {
    FileSystem files = folder.getFileSystem(hadoop);
    Path root = files.makeQualified(folder);
    if (!files.getFileStatus(root).isDirectory()) {
      throw new FileNotFoundException(root + " is no folder");
    }
    List<Slice> found = new ArrayList<>();
    for (FileStatus file : visible(files, root)) {
      String name = nameFrom(root, file.getPath());
      long length = file.getLen();
      found.add(
          new Slice(
              file.getPath().toString(), name, length, file.getModificationTime(), 0, length));
    }
    found.sort(Comparator.comparing(Slice::name));
    return found;
  }

  /**
   * The files under a folder that are not hidden. Hadoop's own {@code listFiles} would ask for the
   * owner of each, on a local disk with a process of its own.
   */
  static List<FileStatus> visible(FileSystem files, Path folder) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(folder));
    while (!folders.isEmpty()) {
      for (FileStatus each : files.listStatus(folders.remove())) {
        String name = each.getPath().getName();
        if (name.startsWith("_") || name.startsWith(".")) {
          continue;
        }
        if (each.isDirectory()) {
          folders.add(each.getPath());
        } else {
          found.add(each);
        }
      }
    }
    return found;
  }

  /** A file's path from a folder on. */
  static String nameFrom(Path folder, Path file) {
    String base = pathOf(folder);
    String path = pathOf(file);
    int from = base.endsWith("/") ? base.length() : base.length() + 1;
    return path.substring(from);
  }

  /** A path without its file system. */
  static String pathOf(Path path) {
    return Path.getPathWithoutSchemeAndAuthority(path).toString();
  }
}
