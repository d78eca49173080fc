package io.github.qubao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "summarize",
    description =
        "Picks the sentences that tell an article: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
final class SummarizeCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "jsonl, json or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSONL;

  @Option(
      names = "--max-chars",
      paramLabel = "N",
      defaultValue = "80",
      description =
          "the most characters; only a single sentence may be longer (default: ${DEFAULT-VALUE})")
  int maxChars;

  @Spec CommandSpec spec;

  private final Summarizer summarizer = new Summarizer();

  SummarizeCommand(StandardIo io) {
    super(io);
  }

  @Override
  public Integer call() throws java.io.IOException {
    if (maxChars < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--max-chars is at least 1, not " + maxChars);
    }
    return super.call();
  }

  @Override
  Format format() {
    return format;
  }

  @Override
  boolean skipsBlankLines() {
    return true;
  }

  @Override
  void answer(String line, String source, long number, Output out) {
    ArticleLine article = ArticleLine.parse(line, source, number);
    Summary summary = summarizer.summarize(article.title(), article.text(), maxChars);
    if (format == Format.TEXT) {
      out.text(article.id().asText() + "\t" + summary.text());
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    node.put("summary", summary.text());
    ArrayNode sentences = node.putArray("sentences");
    for (Summary.Sentence s : summary.sentences()) {
      sentences
          .addObject()
          .put("start", s.span().start())
          .put("end", s.span().end())
          .put("text", s.text());
    }
    out.json(node);
  }
}
