package io.github.qubao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "count sentences instead of characters: the most sentences")
  @Nullable Integer sentences;

  @Option(
      names = "--cut",
      description = "cut a single sentence that is too long at a clause, with an ellipsis")
  boolean cut;

  @Spec CommandSpec spec;

  private Summarizer summarizer = new Summarizer();

  SummarizeCommand(StandardIo io) {
    super(io);
  }

  @Override
  public Integer call() throws java.io.IOException {
    if (maxChars < 1) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--max-chars is at least 1, not " + maxChars);
    }
    if (sentences != null && (sentences < 1 || cut)) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          cut ? "--cut needs --max-chars" : "--sentences is at least 1, not " + sentences);
    }
    summarizer = cut ? summarizer.with(Summarizer.LongSentence.CUT) : summarizer;
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
    Summary summary =
        sentences == null
            ? summarizer.summarize(article.title(), article.text(), maxChars)
            : summarizer.summarizeBySentences(article.title(), article.text(), sentences);
    if (format == Format.TEXT) {
      out.text(Printable.line(article.plainId()) + "\t" + Printable.line(summary.text()));
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    node.put("summary", summary.text());
    ArrayNode array = node.putArray("sentences");
    for (Summary.Sentence s : summary.sentences()) {
      ObjectNode sentence =
          array
              .addObject()
              .put("start", s.span().start())
              .put("end", s.span().end())
              .put("text", s.text());
      if (s.cut()) {
        sentence.put("cut", true);
      }
    }
    out.json(node);
  }
}
