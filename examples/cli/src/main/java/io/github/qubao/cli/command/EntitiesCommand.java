package io.github.qubao.cli.command;

import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.EntityViews;
import io.github.qubao.cli.view.Format;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "entities",
    description =
        "Finds names of people, places and organisations: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
public final class EntitiesCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "jsonl, json or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSONL;

  @Mixin UserWords userWords = new UserWords();

  private @Nullable EntityRecognizer recognizer;

  @Override
  public Integer call() throws IOException {
    recognizer = new EntityRecognizer(Segmenter.builder().lexicon(userWords.lexicon()).build());
    return super.call();
  }

  @Override
  Format format() {
    return format;
  }

  @Override
  List<String> fields() {
    return EntityViews.FIELDS;
  }

  @Override
  String answer(String line, String source, long number) {
    ArticleLine article = ArticleLine.parse(line, source, number);
    Entities entities = Objects.requireNonNull(recognizer).entities(article.text());
    if (format == Format.TEXT) {
      return Printable.line(article.plainId()) + "\t" + EntityViews.text(entities);
    }
    return json(EntityViews.entities(article, entities));
  }
}
