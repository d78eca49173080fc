package io.github.qubao.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes what {@code --help} tells of all commands as one page for {@code man}, in its language.
 */
@Command(
    name = "generate-man-page",
    description = "Writes a manual page of all commands: qubao generate-man-page > qubao.1",
    mixinStandardHelpOptions = true)
public final class ManPageCommand extends IoCommand {
  private final StringBuilder out = new StringBuilder();

  @Override
  public Integer call() {
    CommandSpec qubao = spec().root();
    // The name of the preprocessor's encoding: man reads the page as UTF-8 in any locale.
    out.append("'\\\" -*- coding: UTF-8 -*-\n");
    out.append(".TH QUBAO 1 \"\" \"").append(text(version(qubao))).append("\" \"\"\n");
    section("NAME");
    line(qubao.name() + " - " + joined(qubao.usageMessage().description()));
    section("SYNOPSIS");
    bold(qubao.name());
    line("COMMAND [OPTION]... [FILE]...");
    section("COMMANDS");
    qubao.subcommands().forEach((name, command) -> command(name, command.getCommandSpec()));
    section("EXIT STATUS");
    qubao.usageMessage().exitCodeList().forEach(this::item);
    io().outWriter().print(out);
    return 0;
  }

  private static String version(CommandSpec qubao) {
    return String.join(" ", qubao.version());
  }

  private void command(String name, CommandSpec command) {
    out.append(".SS ");
    line(name);
    line(joined(command.usageMessage().description()));
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      item(parameter.paramLabel(), joined(parameter.description()));
    }
    for (OptionSpec option : command.options()) {
      if (!option.usageHelp() && !option.versionHelp()) {
        String names = String.join(", ", option.names());
        item(
            option.arity().max() == 0 ? names : names + "=" + label(option),
            joined(option.description()));
      }
    }
  }

  private static String label(ArgSpec option) {
    return option.splitRegex().isEmpty()
        ? option.paramLabel()
        : option.paramLabel() + option.splitRegex() + "...";
  }

  private void item(String name, String description) {
    out.append(".TP\n");
    bold(name);
    line(description);
  }

  private void section(String title) {
    out.append(".SH ").append(title).append('\n');
  }

  private void bold(String text) {
    out.append(".B ");
    line(text);
  }

  private void line(String text) {
    out.append(text(text)).append('\n');
  }

  private static String joined(String... lines) {
    return String.join(" ", lines);
  }

  /** Text of which man shows each character as it is. */
  private static String text(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    boolean request = escaped.startsWith(".") || escaped.startsWith("'");
    return request ? "\\&" + escaped : escaped;
  }
}
