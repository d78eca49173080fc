package io.github.qubao.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The topic model that a command goes by, named on its command line. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "a model that train wrote; the built-in one if none")
  @Nullable String file;
}
