package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.document.Document;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.keyword.KeywordExtractor;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--keywords",
      paramLabel = "N",
      description = "also what the article is about, at most so many words, the best first")
  @Nullable Integer keywords;

  @Option(
      names = "--headline",
      description = "also a headline made from the text, of at most 30 characters, if one can be")
  boolean headline;

  @Mixin UserWords userWords = new UserWords();

  private @Nullable Summarizer summarizer;
  private @Nullable Segmenter segmenter;

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
    if (keywords != null && keywords < 1) {
      throw new CommandLine.ParameterException(
          spec().commandLine(), "--keywords is at least 1, not " + keywords);
    }
    segmenter = Segmenter.builder().lexicon(userWords.lexicon()).build();
    Summarizer whole = new Summarizer();
    summarizer = cut ? whole.with(Summarizer.LongSentence.CUT) : whole;
    return super.call();
  }

  @Override
  List<Input> settings() {
    return userWords.inputs(io());
  }

  @Override
  List<String> fields() {
    return JsonViews.SUMMARY;
  }

  @Override
  String text(ArticleLine article) {
    Document document = document(article);
    List<String> columns = new ArrayList<>();
    columns.add(summary(document).text());
    if (keyPoints) {
      columns.add(joined("；", keyPoints(document), Summary.KeyPoint::text));
    }
    if (keywords != null) {
      columns.add(joined("、", keywords(document), Keyword::word));
    }
    if (headline) {
      columns.add(headline(document).orElse(""));
    }
    return columns.stream().map(Printable::line).collect(Collectors.joining("\t"));
  }

  @Override
  JsonNode tree(ArticleLine article) {
    Document document = document(article);
    ObjectNode node = JsonViews.summary(article, summary(document));
    if (keyPoints) {
      JsonViews.putKeyPoints(node, keyPoints(document));
    }
    if (keywords != null) {
      JsonViews.putKeywords(node, keywords(document));
    }
    if (headline) {
      node.put("headline", headline(document).orElse(null));
    }
    return node;
  }

  private Document document(ArticleLine article) {
    return Document.of(Objects.requireNonNull(segmenter), article.title(), article.text());
  }

  private Summary summary(Document document) {
    Summarizer by = Objects.requireNonNull(summarizer);
    return sentences == null
        ? by.summarize(document, maxChars)
        : by.summarizeBySentences(document, sentences);
  }

  private List<Summary.KeyPoint> keyPoints(Document document) {
    return Objects.requireNonNull(summarizer).keyPoints(document);
  }

  private List<Keyword> keywords(Document document) {
    return new KeywordExtractor(Objects.requireNonNull(segmenter))
        .extract(document, Objects.requireNonNull(keywords));
  }

  private Optional<String> headline(Document document) {
    return Objects.requireNonNull(summarizer).headline(document).map(Summary.Headline::text);
  }

  private static <T> String joined(String between, List<T> all, Function<T, String> text) {
    return all.stream().map(text).collect(Collectors.joining(between));
  }
}
