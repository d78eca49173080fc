package io.github.qubao.cli.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On how many threads a command works, named on its command line. */
final class Threads {
  /** More than any machine has use for; each has a stack of its own. */
  private static final int MOST = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "work on so many threads, 0 for as many as the machine has processors; the order of the"
              + " answers stays (default: ${DEFAULT-VALUE})")
  int number = 1;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  <T> InOrder<T> inOrder() {
    if (number < 0 || number > MOST) {
      throw new ParameterException(
          command.commandLine(), "--threads is 0 to " + MOST + ", not " + number);
    }
    return new InOrder<>(number == 0 ? Runtime.getRuntime().availableProcessors() : number);
  }
}
