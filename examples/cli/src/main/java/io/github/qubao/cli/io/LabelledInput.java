package io.github.qubao.cli.io;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Labelled articles: title, text, topic and second topic, in any {@link LabelledFormat}. */
public final class LabelledInput {
  private final Predicate<Topic> known;
  private final String wanted;
  private final List<LabelledText> articles = new ArrayList<>();

  private LabelledInput(Predicate<Topic> known, String wanted) {
    this.known = known;
    this.wanted = wanted;
  }

  /**
   * Reads all articles of all files.
   *
   * @param known whether a topic may stand in a label
   * @param wanted which topics may, for the message
   */
  public static List<LabelledText> read(
      List<String> files,
      LabelledFormat format,
      StandardIo io,
      Predicate<Topic> known,
      String wanted)
      throws IOException {
    LabelledInput all = new LabelledInput(known, wanted);
    for (String file : files) {
      all.new File(new Input(file, io), format.of(file)).read();
    }
    return all.articles;
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
