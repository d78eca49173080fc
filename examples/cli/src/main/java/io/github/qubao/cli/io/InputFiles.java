package io.github.qubao.cli.io;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Immutable and thread-safe. The files that a command line names: a file is itself, a folder is
 * those in it and in its folders whose name ends as the command wants it, a pattern ({@link Glob})
 * is the files that it stands for. What begins with a dot is passed over, a link to a folder inside
 * of one too, for it may lead back. Files of a folder are in the order of their names.
 *
 * @param names of the files, {@code -} for standard input
 * @param many whether a folder, a pattern or more than one name was given
 */
public record InputFiles(List<String> names, boolean many) {
  public InputFiles {
    names = List.copyOf(names);
  }

  /**
   * Looks up what a command line names.
   *
   * @param endings how the names of a folder's files end, each with its dot, in lower case
   * @throws InputException if a folder or a pattern has no such file, or cannot be read
   */
  public static InputFiles of(List<String> named, Set<String> endings) {
    List<String> all = new ArrayList<>();
    boolean many = named.size() > 1;
    for (String name : named) {
      String slashed = File.separatorChar == '\\' ? name.replace('\\', '/') : name;
      if (name.equals("-") || name.isEmpty()) {
        all.add(name);
      } else if (Glob.isPattern(name) && !isThere(name)) {
        many = true;
        all.addAll(matching(slashed));
      } else if (Files.isDirectory(FileNames.path(name))) {
        many = true;
        all.addAll(inFolder(slashed, endings));
      } else {
        all.add(name);
      }
    }
    return new InputFiles(all, many);
  }

  private static boolean isThere(String name) {
    try {
      return Files.exists(FileNames.path(name));
    } catch (InputException e) {
      return false; // Windows has no file with a * in its name
    }
  }

  private static List<String> inFolder(String folder, Set<String> endings) {
    List<String> found = new ArrayList<>();
    walk(folder, Integer.MAX_VALUE, file -> wanted(file, endings), found);
    if (found.isEmpty()) {
      throw new InputException(
          folder,
          "is a folder without a file whose name ends in "
              + anyOf(endings.stream().sorted().toList())
              + "; name the files, or a pattern such as "
              + within(folder)
              + "*");
    }
    return found;
  }

  /** {@code .a, .b or .c}. */
  private static String anyOf(List<String> all) {
    int last = all.size() - 1;
    return last == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  private static boolean wanted(String file, Set<String> endings) {
    String lower = file.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  private static List<String> matching(String pattern) {
    List<String> parts = Arrays.asList(pattern.split("/", -1));
    int first = 0;
    while (!Glob.isPattern(parts.get(first))) {
      first++;
    }
    String base = String.join("/", parts.subList(0, first));
    String folder = first == 0 ? "." : base.isEmpty() ? "/" : base;
    Glob glob = new Glob(parts.subList(first, parts.size()));
    int skip = first == 0 ? 2 : within(folder).length();
    List<String> found = new ArrayList<>();
    if (Files.isDirectory(FileNames.path(folder))) {
      walk(
          folder,
          glob.mostDepth(),
          file -> glob.matches(Arrays.asList(file.substring(skip).split("/", -1))),
          found);
    }
    if (found.isEmpty()) {
      throw new InputException(
          pattern, "stands for no file; folders it does not stand for, but ** for any of them");
    }
    // A user who writes *.txt knows the files by that name, not by ./a.txt.
    return first == 0 ? found.stream().map(file -> file.substring(skip)).toList() : found;
  }

  private interface Filter {
    boolean takes(String file);
  }

  private static void walk(String folder, int depth, Filter filter, List<String> found) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(FileNames.path(folder))) {
      entries.forEach(entry -> names.add(FileNames.last(entry)));
    } catch (IOException e) {
      throw InputException.unreadable(folder, e);
    } catch (DirectoryIteratorException e) {
      throw InputException.unreadable(folder, Objects.requireNonNull(e.getCause()));
    }
    names.sort(Comparator.naturalOrder());
    for (String name : names) {
      String file = within(folder) + name;
      Path path = FileNames.path(file);
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        if (depth > 1) {
          walk(file, depth - 1, filter, found);
        }
      } else if ((Files.isRegularFile(path) || !Files.exists(path)) && filter.takes(file)) {
        // A link that leads nowhere too: whoever reads it will tell. No pipe: nobody may write it.
        found.add(file);
      }
    }
  }

  private static String within(String folder) {
    return folder.endsWith("/") ? folder : folder + "/";
  }
}
