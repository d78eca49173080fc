package io.github.qubao.cli.io;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Labelled articles: title, text, topic and second topic, in files, folders and patterns of any
 * {@link LabelledFormat}.
 */
public final class LabelledInput {
  private final Predicate<Topic> known;
  private final String wanted;
  private final List<LabelledText> articles = new ArrayList<>();

  private LabelledInput(Predicate<Topic> known, String wanted) {
    this.known = known;
    this.wanted = wanted;
  }

  /**
   * Reads all articles.
   *
   * @param named what the command line names
   * @param known whether a topic may stand in a label
   * @param wanted which topics may, for the message
   */
  public static List<LabelledText> read(
      List<String> named,
      LabelledFormat format,
      StandardIo io,
      Predicate<Topic> known,
      String wanted)
      throws IOException {
    LabelledInput all = new LabelledInput(known, wanted);
    for (String name : named) {
      if (isFolderATopic(name, format)) {
        for (LabelledFolder.Article article : LabelledFolder.at(name, io).articles()) {
          all.add(article.read(), article.file().name());
        }
      } else {
        for (String file : files(name)) {
          all.new File(new Input(file, io), format.of(file)).read();
        }
      }
    }
    return all.articles;
  }

  /** The files that {@link #read} would read. */
  public static List<Input> inputs(List<String> named, LabelledFormat format, StandardIo io)
      throws IOException {
    List<Input> out = new ArrayList<>();
    for (String name : named) {
      if (isFolderATopic(name, format)) {
        LabelledFolder.at(name, io).articles().forEach(article -> out.add(article.file()));
      } else {
        files(name).forEach(file -> out.add(new Input(file, io)));
      }
    }
    return out;
  }

  private static boolean isFolderATopic(String name, LabelledFormat format) throws IOException {
    return format == LabelledFormat.FOLDERS
        || format == LabelledFormat.AUTO && LabelledFolder.is(name);
  }

  private static List<String> files(String name) {
    return InputFiles.of(List.of(name), LabelledFormat.endings()).names();
  }

  private void add(LabelledRow row, String source) {
    LabelledText article = row.article(source);
    if (!known.test(article.topic())) {
      throw new InputException(
          source, row.line(), "no topic '" + article.topic() + "', only " + wanted);
    }
    articles.add(article);
  }

  private static LabelledRow json(String line, String source, long number) {
    JsonLine object = JsonLine.parse(line, source, number);
    ArticleLine article = ArticleLine.of(object);
    return new LabelledRow(
        number,
        article.title(),
        article.text(),
        object.string("topic", true),
        object.string("second", false));
  }

  /** One file, whose format its first line may tell. */
  private final class File implements InputLines.Handler {
    private final Input input;
    private final StringBuilder table = new StringBuilder();
    private LabelledFormat format;

    File(Input input, LabelledFormat format) {
      this.input = input;
      this.format = format;
    }

    void read() throws IOException {
      input.forEachLine(this);
      if (format == LabelledFormat.CSV) {
        for (LabelledRow row : LabelledTable.parse(table.toString(), input.name())) {
          add(row, input.name());
        }
      }
    }

    @Override
    public void line(String line, long number, String end) {
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (format == LabelledFormat.CSV) {
        // Blank lines too: they may stand inside a cell, and the lines of rows are counted.
        table.append(text).append(end);
      } else if (!text.isBlank()) {
        format = format.ofLine(text);
        add(
            format == LabelledFormat.FASTTEXT
                ? FastTextLine.parse(text, input.name(), number)
                : json(text, input.name(), number),
            input.name());
      }
    }
  }
}
