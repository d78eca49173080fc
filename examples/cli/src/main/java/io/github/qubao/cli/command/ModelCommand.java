package io.github.qubao.cli.command;

import io.github.qubao.cli.io.Models;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.topic.TopicClassifier;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "model",
    description = "Shows what a topic model says of itself.",
    mixinStandardHelpOptions = true)
public final class ModelCommand extends IoCommand {
  @Parameters(
      paramLabel = "MODEL",
      arity = "0..1",
      description = "a model that train wrote; the built-in one if none")
  @Nullable String model;

  @Mixin TextOrJson output = new TextOrJson();

  @Override
  public Integer call() throws IOException {
    TopicClassifier.Info info = Models.topics(model).info();
    if (output.format != Format.TEXT) {
      io().outWriter().println(JsonViews.model(info));
      return 0;
    }
    String topics =
        info.articles().entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%s %,d", e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    io().outWriter().println("name      " + shown(info.name()));
    io().outWriter().println("date      " + shown(info.date()));
    io().outWriter().println("topics    " + topics + " articles of training");
    io().outWriter().printf(Locale.ROOT, "grams     %,d%n", info.grams());
    io().outWriter()
        .printf(
            Locale.ROOT,
            "held out  %,d articles: macro F1 %.4f, accuracy %.4f%n",
            info.heldOut(),
            info.macroF1(),
            info.accuracy());
    return 0;
  }

  private static String shown(String text) {
    return text.isEmpty() ? "-" : Printable.line(text);
  }
}
