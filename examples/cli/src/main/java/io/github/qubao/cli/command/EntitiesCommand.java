package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.view.EntityViews;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "entities",
    description =
        "Finds names of people, places and organisations: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
public final class EntitiesCommand extends ArticleCommand {
  @Mixin UserWords userWords = new UserWords();

  private @Nullable EntityRecognizer recognizer;

  @Override
  public Integer call() throws IOException {
    recognizer = new EntityRecognizer(Segmenter.builder().lexicon(userWords.lexicon()).build());
    return super.call();
  }

  @Override
  List<Input> settings() {
    return userWords.inputs(io());
  }

  @Override
  List<String> fields() {
    return EntityViews.FIELDS;
  }

  @Override
  String text(ArticleLine article) {
    return EntityViews.text(entities(article));
  }

  @Override
  JsonNode tree(ArticleLine article) {
    return EntityViews.entities(article, entities(article));
  }

  private Entities entities(ArticleLine article) {
    return Objects.requireNonNull(recognizer).entities(article.text());
  }
}
