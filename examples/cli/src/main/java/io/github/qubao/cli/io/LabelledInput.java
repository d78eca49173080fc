package io.github.qubao.cli.io;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Labelled articles as JSON Lines: {@code {"title","text","topic","second"}}, {@code title} and
 * {@code second} at will.
 */
public final class LabelledInput {
  private LabelledInput() {}

  /**
   * Reads all articles of all files.
   *
   * @param known whether a topic may stand in a label
   * @param wanted which topics may, for the message
   */
  public static List<LabelledText> read(
      List<String> files, StandardIo io, Predicate<Topic> known, String wanted) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String file : files) {
      Input input = new Input(file, io);
      input.forEachText(
          (text, number) -> {
            LabelledText article = parse(text, input.name(), number);
            if (!known.test(article.topic())) {
              throw new InputException(
                  input.name(), number, "no topic '" + article.topic() + "', only " + wanted);
            }
            out.add(article);
          });
    }
    return out;
  }

  private static LabelledText parse(String line, String source, long number) {
    JsonLine object = JsonLine.parse(line, source, number);
    ArticleLine article = ArticleLine.of(object);
    String second = object.string("second", false);
    return new LabelledText(
        article.title(),
        article.text(),
        topic(object.string("topic", true), source, number),
        second.isEmpty() || second.equals("-")
            ? Optional.empty()
            : Optional.of(topic(second, source, number)));
  }

  private static Topic topic(String name, String source, long number) {
    try {
      return new Topic(name);
    } catch (IllegalArgumentException e) {
      throw new InputException(source, number, "bad label: " + e.getMessage());
    }
  }
}
