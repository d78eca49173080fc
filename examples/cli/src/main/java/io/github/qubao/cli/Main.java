package io.github.qubao.cli;

import io.github.qubao.cli.command.ClassifyCommand;
import io.github.qubao.cli.command.EntitiesCommand;
import io.github.qubao.cli.command.EvaluateCommand;
import io.github.qubao.cli.command.IoCommand;
import io.github.qubao.cli.command.ManPageCommand;
import io.github.qubao.cli.command.ModelCommand;
import io.github.qubao.cli.command.PageCommand;
import io.github.qubao.cli.command.ReportCommand;
import io.github.qubao.cli.command.SegmentCommand;
import io.github.qubao.cli.command.SummarizeCommand;
import io.github.qubao.cli.command.TextCommand;
import io.github.qubao.cli.command.TrainCommand;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.FileNames;
import io.github.qubao.cli.io.StandardIo;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line {@code qubao}; its formats are described in FORMATS.md. */
@Command(
    name = "qubao",
    description = "Reads Chinese district-newspaper pages: articles, words, topics, summaries.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      PageCommand.class,
      ReportCommand.class,
      TextCommand.class,
      SegmentCommand.class,
      ClassifyCommand.class,
      SummarizeCommand.class,
      EntitiesCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ModelCommand.class,
      GenerateCompletion.class,
      ManPageCommand.class,
    },
    footerHeading = "%nFor example:%n",
    footer = {
      "  qubao page page.pdf --format text             what stands on a page",
      "  qubao report papers/2026-03 -o march.html     a month's pages, to look at",
      "  qubao summarize --keywords 5 news.jsonl       {\"text\":\"…\"}, one object a line"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:an input or a file could not be read, understood or written; the message names file and"
          + " line",
      "2:the command line is wrong",
      "3:done, but for broken lines or pages skipped as --on-error skip asks",
      "4:standard output could not be written",
      "5:more memory or stack was needed than Java may take",
      "70:a fault of qubao itself",
      "141:the reader of standard output went away, as head does"
    })
public final class Main {
  /** For picocli's generators too, which make one by its class. */
  public Main() {}

  /** Runs one command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    System.exit(run(FileNames.arguments(args), StandardIo.ofSystem()));
  }

  /** Runs one command against the given streams and returns its exit code. */
  static int run(String[] args, StandardIo io) {
    try {
      // picocli prints help into a buffer, for it answers an error of output with a stack trace.
      StringWriter help = new StringWriter();
      int code = commandLine(io, new PrintWriter(help)).execute(args);
      io.outWriter().print(help);
      io.outWriter().flush();
      io.errWriter().flush();
      return code;
    } catch (RuntimeException | Error e) {
      return Failure.tell(e, "", io);
    }
  }

  private static CommandLine commandLine(StandardIo io, PrintWriter help) {
    CommandLine line = new CommandLine(new Main(), new CommandFactory(io));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // A file may be called @page.txt; picocli would take what is in it for arguments.
    line.setExpandAtFiles(false);
    line.setOut(help);
    line.setErr(io.errWriter());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            io.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(
        (e, args) -> {
          io.tell(UsageErrors.message(e));
          io.tell("try " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return ExitCode.USAGE;
        });
    line.setExecutionStrategy(
        parsed -> {
          try {
            return new CommandLine.RunLast().execute(parsed);
          } catch (StackOverflowError | OutOfMemoryError e) {
            return Failure.tell(e, inputs(parsed), io);
          }
        });
    line.setExecutionExceptionHandler((e, command, parsed) -> Failure.tell(e, inputs(parsed), io));
    return line;
  }

  /** The inputs that the command line names, for an error that does not know which it was. */
  private static String inputs(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    List<String> names =
        last.matchedPositionals().stream().flatMap(p -> p.stringValues().stream()).toList();
    return names.isEmpty() ? "standard input" : String.join(", ", names);
  }

  /** Gives each command the streams of this run. */
  private record CommandFactory(StandardIo io) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        K made = CommandLine.defaultFactory().create(type);
        if (made instanceof IoCommand command) {
          command.connect(io);
        }
        return made;
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Error error) {
          throw error; // picocli would print what it is not told to handle
        }
        throw e;
      }
    }
  }
}
