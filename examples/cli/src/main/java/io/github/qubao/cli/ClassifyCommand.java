package io.github.qubao.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.TopicClassifier;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "classify",
    description = "Files articles by topic: JSON Lines {\"id\",\"title\",\"text\"} in.",
    mixinStandardHelpOptions = true)
final class ClassifyCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "jsonl",
      description = "jsonl, json or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSONL;

  private final TopicClassifier classifier = TopicClassifier.builtIn(Segmenter.create());

  ClassifyCommand(StandardIo io) {
    super(io);
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
    Classification c = classifier.classify(article.title(), article.text());
    if (format == Format.TEXT) {
      out.text(
          String.format(
              Locale.ROOT,
              "%s\t%s%s\t%.2f\t%s",
              article.id().asText(),
              c.topic(),
              c.uncertain() ? "?" : "",
              c.probability(),
              String.join(" ", c.evidence().stream().map(e -> e.text()).toList())));
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    JsonViews.putTopic(node, c);
    node.put("uncertain", c.uncertain());
    node.set("evidence", JsonViews.evidence(c));
    out.json(node);
  }
}
