package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "summarize",
    description =
        "Picks the sentences that tell an article: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
public final class SummarizeCommand extends ArticleCommand {
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
      description =
          "cut a single sentence that is too long, at a clause if one fits, with an ellipsis")
  boolean cut;

  @Option(
      names = "--key-points",
      description = "also what a meeting or a speaker demands (会议强调、指出、要求), a clause each")
  boolean keyPoints;

  private @Nullable Summarizer summarizer;

  @Override
  public Integer call() throws IOException {
    if (maxChars < 1) {
      throw new CommandLine.ParameterException(
          spec().commandLine(), "--max-chars is at least 1, not " + maxChars);
    }
    if (sentences != null && (sentences < 1 || cut)) {
      throw new CommandLine.ParameterException(
          spec().commandLine(),
          cut ? "--cut needs --max-chars" : "--sentences is at least 1, not " + sentences);
    }
    if (sentences != null
        && spec().commandLine().getParseResult().hasMatchedOption("--max-chars")) {
      throw new CommandLine.ParameterException(
          spec().commandLine(), "--sentences and --max-chars: only one of them says how long");
    }
    Summarizer whole = new Summarizer();
    summarizer = cut ? whole.with(Summarizer.LongSentence.CUT) : whole;
    return super.call();
  }

  @Override
  List<String> fields() {
    return JsonViews.SUMMARY;
  }

  @Override
  String text(ArticleLine article) {
    String text = Printable.line(summary(article).text());
    return keyPoints
        ? text
            + keyPoints(article).stream()
                .map(p -> Printable.line(p.text()))
                .collect(Collectors.joining("；", "\t", ""))
        : text;
  }

  @Override
  JsonNode tree(ArticleLine article) {
    return JsonViews.summary(
        article, summary(article), keyPoints ? Optional.of(keyPoints(article)) : Optional.empty());
  }

  private Summary summary(ArticleLine article) {
    Summarizer by = Objects.requireNonNull(summarizer);
    return sentences == null
        ? by.summarize(article.title(), article.text(), maxChars)
        : by.summarizeBySentences(article.title(), article.text(), sentences);
  }

  private List<Summary.KeyPoint> keyPoints(ArticleLine article) {
    return Objects.requireNonNull(summarizer).keyPoints(article.text());
  }
}
