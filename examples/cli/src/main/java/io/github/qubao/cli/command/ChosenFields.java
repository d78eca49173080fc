package io.github.qubao.cli.command;

import io.github.qubao.cli.view.Fields;
import io.github.qubao.cli.view.Format;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which fields of an answer a command writes, named on its command line. */
final class ChosenFields {
  @Option(
      names = "--fields",
      paramLabel = "NAME",
      split = ",",
      description =
          "write only these fields of JSON, in this order, such as id,topic; those in a field as"
              + " sentences.text")
  List<String> names = List.of();

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** The fields, if each is one of those known and the format has fields. */
  Fields of(Format format, List<String> known) {
    if (names.isEmpty()) {
      return Fields.all();
    }
    if (format == Format.TEXT) {
      throw new ParameterException(
          command.commandLine(), "--fields needs --format json or jsonl; text has none");
    }
    try {
      return Fields.of(names, new LinkedHashSet<>(known));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--fields: " + e.getMessage());
    }
  }
}
