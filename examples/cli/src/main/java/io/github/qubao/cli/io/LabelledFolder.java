package io.github.qubao.cli.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Immutable and thread-safe. A folder with a folder for each topic, which is named like the topic
 * and holds its articles: a text file each, read as a text without a title. What begins with a dot
 * is passed over, as listings do.
 */
final class LabelledFolder {
  private static final int PEEK = 256;

  /** The bytes of a byte-order mark. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private final String name;
  private final StandardIo io;

  private LabelledFolder(String name, StandardIo io) {
    this.name = name;
    this.io = io;
  }

  /**
   * Whether a name of the command line is such a folder: there are only folders in it, in these no
   * files of labelled articles by name, and the first file does not begin as one.
   */
  static boolean is(String name) throws IOException {
    if (name.equals("-") || name.isEmpty() || Glob.isPattern(name)) {
      return false;
    }
    if (!Files.isDirectory(FileNames.path(name))) {
      return false;
    }
    for (String topic : entries(name)) {
      String folder = inside(name, topic);
      if (!Files.isDirectory(FileNames.path(folder))) {
        return false;
      }
      for (String file : entries(folder)) {
        if (LabelledFormat.isNamedAsOne(file)) {
          return false;
        }
      }
    }
    for (String topic : entries(name)) {
      for (String file : entries(inside(name, topic))) {
        return !beginsAsLabelledLines(inside(inside(name, topic), file));
      }
    }
    return false;
  }

  private static boolean beginsAsLabelledLines(String file) throws IOException {
    Path path = FileNames.path(file);
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(PEEK), StandardCharsets.ISO_8859_1);
      String text =
          (start.startsWith(MARK) ? start.substring(MARK.length()) : start).stripLeading();
      return text.startsWith("{") || text.startsWith(FastTextLine.LABEL);
    } catch (IOException e) {
      throw InputException.unreadable(file, e);
    }
  }

  static LabelledFolder at(String name, StandardIo io) {
    return new LabelledFolder(name, io);
  }

  /**
   * Immutable. The file of an article.
   *
   * @param topic the name of its folder
   */
  record Article(String topic, Input file) {
    /** The article. */
    LabelledRow read() throws IOException {
      StringBuilder text = new StringBuilder();
      file.forEachLine(
          (line, number, end) ->
              text.append(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line)
                  .append(end));
      if (text.toString().isBlank()) {
        throw new InputException(file.name(), "holds no text");
      }
      return new LabelledRow(1, "", text.toString().strip(), topic, "");
    }
  }

  /**
   * The files of all articles, by topic and name.
   *
   * @throws InputException if there is no topic, or something that is neither a topic's folder nor
   *     an article in one
   */
  List<Article> articles() throws IOException {
    List<Article> out = new ArrayList<>();
    for (String topic : entries(name)) {
      String folder = inside(name, topic);
      if (!Files.isDirectory(FileNames.path(folder))) {
        throw new InputException(
            folder, "lies in no topic's folder; a folder of articles has a folder for each topic");
      }
      for (String file : entries(folder)) {
        String article = inside(folder, file);
        if (Files.isDirectory(FileNames.path(article))) {
          throw new InputException(article, "is a folder, where a topic's articles are expected");
        }
        out.add(new Article(topic, new Input(article, io)));
      }
    }
    if (out.isEmpty()) {
      throw new InputException(
          name, "holds no articles; each lies in a folder named like its topic");
    }
    return out;
  }

  private static String inside(String folder, String entry) {
    return folder.endsWith("/") ? folder + entry : folder + "/" + entry;
  }

  private static List<String> entries(String folder) throws IOException {
    try (Stream<Path> all = Files.list(FileNames.path(folder))) {
      return all.map(FileNames::last).filter(n -> !n.startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw InputException.unreadable(folder, e);
    }
  }
}
