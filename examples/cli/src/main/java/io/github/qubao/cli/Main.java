package io.github.qubao.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code qubao}; its formats are described in FORMATS.md. */
@Command(
    name = "qubao",
    description = "Reads Chinese district-newspaper pages: articles, words, topics, summaries.",
    version = "qubao 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    subcommands = {
      PageCommand.class,
      ReportCommand.class,
      TextCommand.class,
      SegmentCommand.class,
      ClassifyCommand.class,
      SummarizeCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an input could not be read or processed; the message names file and line",
      "2:the command line is wrong"
    })
final class Main {
  private Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, StandardIo.ofSystem()));
  }

  /** Runs one command against the given streams and returns its exit code. */
  static int run(String[] args, StandardIo io) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(io));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(io.outWriter());
    line.setErr(io.errWriter());
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          if (e instanceof InputException || e instanceof java.io.IOException) {
            command.getErr().println("qubao: " + e.getMessage());
            command.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
          }
          throw e;
        });
    int code = line.execute(args);
    io.flush();
    return code;
  }

  /** Gives each command the streams it talks to. */
  private record CommandFactory(StandardIo io) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.cast(type.getDeclaredConstructor(StandardIo.class).newInstance(io));
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }
}
