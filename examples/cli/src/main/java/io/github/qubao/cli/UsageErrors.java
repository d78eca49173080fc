package io.github.qubao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what may have been meant. */
final class UsageErrors {
  private UsageErrors() {}

  /** The message; picocli's own where it says enough. */
  static String message(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        String name = first.split("=", 2)[0];
        return "unknown option: " + name + meant(name, optionNames(command));
      }
      return command.subcommands().isEmpty()
          ? "unexpected argument: " + first
          : "unknown command: " + first + meant(first, command.subcommands().keySet());
    }
    if (!command.subcommands().isEmpty()
        && String.valueOf(e.getMessage()).startsWith("Missing required subcommand")) {
      return "name a command: " + String.join(", ", command.subcommands().keySet());
    }
    return String.valueOf(e.getMessage());
  }

  private static List<String> optionNames(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  private static String meant(String written, Iterable<String> names) {
    return nearest(written, names).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /**
   * The name that the fewest changes lead to, at most one for each three characters; of shorter
   * ones the name that differs in case only.
   */
  static Optional<String> nearest(String written, Iterable<String> names) {
    @Nullable String best = null;
    int fewest = written.length() / 3 + 1;
    for (String name : names) {
      if (name.equalsIgnoreCase(written)) {
        return Optional.of(name);
      }
      int changes = changes(written, name);
      if (changes < fewest) {
        fewest = changes;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many characters have to be added, taken out or replaced. */
  private static int changes(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = before + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
