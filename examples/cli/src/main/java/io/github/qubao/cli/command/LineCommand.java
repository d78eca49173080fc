package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.ContinuedFile;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputFiles;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.view.Fields;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** A command that answers line by line. */
abstract class LineCommand extends IoCommand {
  /** How the names of files of JSON Lines end. */
  static final Set<String> JSON_LINES = Set.of(".jsonl", ".ndjson");

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "UTF-8 files, folders or patterns such as 'news/2026-*'; standard input if - or none")
  List<String> files = List.of("-");

  @Option(
      names = "--on-error",
      paramLabel = "fail|skip",
      defaultValue = "fail",
      description =
          "a line that cannot be read ends the run, or is named on standard error and skipped, and"
              + " the exit code is 3 (default: ${DEFAULT-VALUE})")
  OnError onError = OnError.FAIL;

  @Option(
      names = "--continue",
      paramLabel = "OUT",
      description =
          "write to this file, and if it has answers of a run that was broken off, go on behind them")
  @Nullable String continued;

  @Mixin Threads threads = new Threads();

  @Mixin ChosenFields chosen = new ChosenFields();

  private Fields fields = Fields.all();

  abstract Format format();

  /** The fields of the command's JSON; those in a field have its name before them. */
  abstract List<String> fields();

  /**
   * The answer to one line: a line of text or, by {@link #json}, of JSON.
   *
   * @throws io.github.qubao.cli.io.InputException if the line cannot be understood
   */
  abstract String answer(String line, String source, long number);

  /** An answer in JSON, on one line. */
  final String json(JsonNode node) {
    return Output.compact(fields.of(node));
  }

  /** The files besides the lines that it goes by, which must not be written to. */
  List<Input> settings() {
    return List.of();
  }

  /** Which files of a folder are read, by how their names end. */
  Set<String> endings() {
    return JSON_LINES;
  }

  /** Whether a line without text is passed over instead of answered. */
  boolean skipsBlankLines() {
    return true;
  }

  /** The field by which an answer is known for that of a line. */
  String key() {
    return "id";
  }

  /**
   * Whether what is written answers a line; told by its {@link #key}.
   *
   * @throws io.github.qubao.cli.io.InputException if either cannot be understood
   */
  boolean isAnswer(String written, String line, String source, long number) {
    ArticleLine article = ArticleLine.parse(line, source, number);
    return format() == Format.TEXT ? article.isIdOfText(written) : article.isIdOfJson(written);
  }

  @Override
  public Integer call() throws IOException {
    fields = chosen.of(format(), fields());
    if (continued != null && format() == Format.JSON) {
      throw new ParameterException(
          spec().commandLine(), "--continue needs an answer a line, --format jsonl or text");
    }
    if (continued != null && !fields.has(key())) {
      throw new ParameterException(
          spec().commandLine(), "--continue needs " + key() + " among the --fields");
    }
    List<Input> inputs =
        InputFiles.of(files, endings()).names().stream().map(f -> new Input(f, io())).toList();
    try (InOrder<String> work = threads.inOrder();
        Progress progress = new Progress(io(), "lines", size(inputs), continued == null)) {
      if (continued == null) {
        return answer(inputs, work, progress, new Output(io().outWriter(), format()), null);
      }
      List<Input> read = new ArrayList<>(settings());
      read.addAll(inputs);
      try (ContinuedFile file = ContinuedFile.open(continued, read)) {
        return answer(inputs, work, progress, new Output(file.writer(), format()), file);
      }
    }
  }

  private int answer(
      List<Input> inputs,
      InOrder<String> work,
      Progress progress,
      Output out,
      @Nullable ContinuedFile file)
      throws IOException {
    LineAnswers answers = new LineAnswers(this, io(), out, work, progress, file);
    for (Input input : inputs) {
      answers.of(input);
    }
    answers.finish();
    if (file != null) {
      io().tell(
              String.format(
                  Locale.ROOT,
                  "%s: %,d answers stood there, %,d more were written",
                  file.name(),
                  answers.stood(),
                  out.written()));
    }
    if (answers.skipped() > 0) {
      io().tell(
              String.format(
                  Locale.ROOT,
                  "%,d of %,d lines were skipped and have no answer",
                  answers.skipped(),
                  answers.lines()));
      return ExitCode.SKIPPED;
    }
    return ExitCode.DONE;
  }

  /** How long all inputs are together, in bytes; -1 if one of them does not tell. */
  private static long size(List<Input> inputs) {
    long all = 0;
    for (Input input : inputs) {
      long size = input.size();
      if (size < 0) {
        return -1;
      }
      all += size;
    }
    return all;
  }
}
