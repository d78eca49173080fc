package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.Models;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.cli.view.Style;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
    name = "classify",
    description = "Files articles by topic: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
public final class ClassifyCommand extends ArticleCommand {
  @Mixin ModelOption model = new ModelOption();

  @Option(
      names = "--max-error",
      paramLabel = "SHARE",
      description =
          "answer only where at most this share of the answers is wrong, such as 0.02, by the"
              + " articles held out when the model was trained; the others are uncertain")
  @Nullable Double maxError;

  @Option(
      names = "--further",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description =
          "from which probability on a topic beside the most probable one is told too (default:"
              + " ${DEFAULT-VALUE})")
  double further = Classification.SECONDARY_THRESHOLD;

  @Option(
      names = "--no-evidence",
      description = "look for no words that spoke for the answer, which is faster")
  boolean noEvidence;

  @Mixin UserWords userWords = new UserWords();

  private @Nullable TopicClassifier classifier;

  @Override
  public Integer call() throws IOException {
    TopicClassifier topics =
        Models.topics(model.file, Segmenter.builder().lexicon(userWords.lexicon()).build());
    if (!(further >= 0 && further <= 1)) {
      throw new ParameterException(spec().commandLine(), "--further is 0 to 1, not " + further);
    }
    if (noEvidence) {
      topics = topics.withoutEvidence();
    }
    if (maxError != null) {
      try {
        topics = topics.abstain(maxError);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec().commandLine(), "--max-error: " + e.getMessage());
      }
    }
    classifier = topics;
    return super.call();
  }

  @Override
  List<Input> settings() {
    List<Input> all = new ArrayList<>(model.inputs(io()));
    all.addAll(userWords.inputs(io()));
    return all;
  }

  @Override
  List<String> fields() {
    return JsonViews.CLASSIFICATION;
  }

  @Override
  String text(ArticleLine article) {
    Classification c = classification(article);
    return String.format(
        Locale.ROOT,
        "%s\t%.2f\t%s",
        new Style(io().colour() && continued == null)
            .topic(c.isUncertain() ? "?" : joined(c.topics(further))),
        c.probability(),
        Printable.line(String.join(" ", c.evidence().stream().map(e -> e.text()).toList())));
  }

  @Override
  JsonNode tree(ArticleLine article) {
    return JsonViews.classification(article, classification(article), further);
  }

  private Classification classification(ArticleLine article) {
    return Objects.requireNonNull(classifier).classify(article.title(), article.text());
  }

  private static String joined(List<Topic> topics) {
    return Printable.line(String.join(" + ", topics.stream().map(Topic::name).toList()));
  }
}
