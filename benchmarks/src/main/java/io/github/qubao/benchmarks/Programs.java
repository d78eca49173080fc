package io.github.qubao.benchmarks;

import java.util.concurrent.Callable;
import picocli.CommandLine;

/** How each program of this jar runs. */
final class Programs {
  private Programs() {}

  /** Exit code 2 and the usage for a wrong command line, 1 and the message for what failed. */
  static int run(Callable<Integer> program, String[] args) {
    return new CommandLine(program)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println(e);
              return CommandLine.ExitCode.SOFTWARE;
            })
        .execute(args);
  }
}
