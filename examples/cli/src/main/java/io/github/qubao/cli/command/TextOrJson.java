package io.github.qubao.cli.command;

import io.github.qubao.cli.view.Format;
import picocli.CommandLine.Option;

/** How a command prints what it has to tell once, named on its command line. */
final class TextOrJson {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;
}
