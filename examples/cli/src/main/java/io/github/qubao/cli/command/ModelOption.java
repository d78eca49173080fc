package io.github.qubao.cli.command;

import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.StandardIo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The topic model that a command goes by, named on its command line. */
final class ModelOption {
  @Option(
      names = "--model",
      paramLabel = "MODEL",
      description = "a model that train wrote; the built-in one if none")
  @Nullable String file;

  /** The file, which must not be written to; none if there is none. */
  List<Input> inputs(StandardIo io) {
    return file == null ? List.of() : List.of(new Input(file, io));
  }
}
