package io.github.qubao.cli.command;

import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.LabelledFormat;
import io.github.qubao.cli.io.LabelledInput;
import io.github.qubao.cli.io.Models;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.Evaluation;
import io.github.qubao.topic.train.LabelledText;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description =
        "Compares a topic model with readers' labels: JSON Lines or CSV with title, text, topic and"
            + " second, fastText's __label__ lines, or a folder a topic.",
    mixinStandardHelpOptions = true)
public final class EvaluateCommand extends IoCommand {
  @Parameters(
      paramLabel = "LABELLED",
      arity = "1..*",
      description =
          "UTF-8 files of labelled articles, folders or patterns; standard input if -; or a folder"
              + " with a folder for each topic, a file an article")
  List<String> files = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "as for train: auto, jsonl, csv, fasttext or folders (default: ${DEFAULT-VALUE})")
  LabelledFormat inputFormat = LabelledFormat.AUTO;

  @Mixin ModelOption model = new ModelOption();

  @Mixin TextOrJson output = new TextOrJson();

  @Override
  public Integer call() throws IOException {
    TopicClassifier classifier = Models.topics(model.file);
    List<LabelledText> articles =
        LabelledInput.read(
            files,
            inputFormat,
            io(),
            classifier.topics()::contains,
            classifier.topics().toString());
    if (articles.isEmpty()) {
      throw new InputException(String.join(", ", files), "holds no labelled article");
    }
    Evaluation evaluation;
    try (Progress progress = new Progress(io(), "articles", articles.size(), false)) {
      evaluation =
          Evaluation.of(
              classifier,
              articles,
              done -> {
                progress.pass(1);
                progress.step();
              });
    }
    if (evaluation.trainedOn() > 0) {
      io().tell(
              "the model was trained on "
                  + evaluation.trainedOn()
                  + " of these "
                  + evaluation.items()
                  + " articles; on others it does worse than these scores say");
    }
    JsonViews.print(evaluation, output.format, io().outWriter());
    return 0;
  }
}
