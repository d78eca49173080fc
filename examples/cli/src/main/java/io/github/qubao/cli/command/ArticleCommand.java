package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.Format;
import picocli.CommandLine.Option;

/**
 * A command that answers article by article, in JSON Lines unless it is asked for another format.
 */
abstract class ArticleCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "jsonl, json or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSONL;

  @Override
  final Format format() {
    return format;
  }

  @Override
  final String answer(String line, String source, long number) {
    ArticleLine article = ArticleLine.parse(line, source, number);
    return format == Format.TEXT
        ? Printable.line(article.plainId()) + "\t" + text(article)
        : json(tree(article));
  }

  /** The answer as a line of text, without the article's id. */
  abstract String text(ArticleLine article);

  /** The answer as JSON. */
  abstract JsonNode tree(ArticleLine article);
}
