package io.github.qubao.cli.command;

import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.FileOutput;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputException;
import io.github.qubao.cli.io.InputFiles;
import io.github.qubao.cli.io.LabelledFormat;
import io.github.qubao.cli.io.LabelledInput;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.cli.io.Steps;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.Evaluation;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "train",
    description =
        "Trains a topic model of your own from labelled articles: JSON Lines or CSV with title, text,"
            + " topic and second, fastText's __label__ lines, or a folder a topic.",
    mixinStandardHelpOptions = true)
public final class TrainCommand extends IoCommand {
  /**
   * How many {@link TopicTrainer#train} fits: five to find the temperature, and the one that
   * counts.
   */
  private static final int MODELS = 6;

  @Parameters(
      paramLabel = "LABELLED",
      arity = "1..*",
      description =
          "UTF-8 files of labelled articles, the oldest first, folders or patterns; standard input"
              + " if -; or a folder with a folder for each topic, a file an article")
  List<String> files = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description =
          "jsonl, csv, fasttext, folders, or auto: folders if a folder looks like it, csv if the name"
              + " ends so, fasttext if the first line begins with __label__, else jsonl (default:"
              + " ${DEFAULT-VALUE})")
  LabelledFormat inputFormat = LabelledFormat.AUTO;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "where to write the model; an older one is replaced")
  String output = "topics.bin";

  @Option(
      names = "--background",
      paramLabel = "FILE",
      description =
          "articles of the same kind without labels, as classify reads them: how common a word is"
              + " is counted there")
  List<String> background = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "what the model is called; it stands in its file, as the date does")
  String name = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "when it was made; today if none")
  @Nullable LocalDate date;

  @Option(
      names = "--folds",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "into how many parts to cut the articles to tell how well it does; 0 for not at all"
              + " (default: ${DEFAULT-VALUE})")
  int folds;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "how to print the scores: text or json (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    if (folds < 0 || folds == 1) {
      throw new CommandLine.ParameterException(
          spec().commandLine(), "--folds is 0 or at least 2, not " + folds);
    }
    List<String> others = InputFiles.of(background, LineCommand.JSON_LINES).names();
    List<Input> inputs = new ArrayList<>(LabelledInput.inputs(files, inputFormat, io()));
    others.forEach(name -> inputs.add(new Input(name, io())));
    FileOutput file = FileOutput.at(output, inputs);
    List<LabelledText> articles = LabelledInput.read(files, inputFormat, io(), topic -> true, "");
    TopicTrainer.Builder settings = TopicTrainer.builder().background(unlabelled(others));
    try {
      settings.named(name, date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
    } catch (IllegalArgumentException e) {
      throw new CommandLine.ParameterException(spec().commandLine(), "--name: " + e.getMessage());
    }
    TopicTrainer trainer = settings.build();
    TopicClassifier classifier;
    @Nullable Evaluation scores = null;
    try {
      tell(articles.size() + " articles");
      try (Steps steps = new Steps(io(), "training", MODELS)) {
        classifier = trainer.train(articles, steps::done);
      }
      if (folds > 0) {
        try (Steps steps = new Steps(io(), "cross-validation", folds)) {
          scores = trainer.crossValidate(articles, folds, steps::done);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new InputException(String.join(", ", files), "cannot be trained on: " + e.getMessage());
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    classifier.save(bytes);
    // Before the scores are printed: a closed pipe must not cost the model.
    file.write(bytes.toByteArray());
    tell("wrote " + Printable.message(output) + ", " + bytes.size() + " bytes");
    if (scores != null) {
      JsonViews.print(scores, format, io().outWriter());
    }
    return 0;
  }

  private List<String> unlabelled(List<String> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String file : files) {
      Input input = new Input(file, io());
      input.forEachText(
          (text, number) -> {
            ArticleLine article = ArticleLine.parse(text, input.name(), number);
            texts.add(article.title() + "\n" + article.text());
          });
    }
    return texts;
  }

  private void tell(String what) {
    io().errWriter().println(what);
    io().errWriter().flush();
  }
}
