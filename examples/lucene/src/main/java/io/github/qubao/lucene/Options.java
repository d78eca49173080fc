package io.github.qubao.lucene;

import java.util.Map;
import java.util.TreeSet;

/** Stateless. Options of a factory, as a schema gives them. */
final class Options {
  private Options() {}

  /**
   * Takes out {@code true} or {@code false}.
   *
   * @throws IllegalArgumentException if there is another value
   */
  static boolean yes(Map<String, String> args, String name, boolean otherwise) {
    String value = args.remove(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.equals("true") && !value.equals("false")) {
      throw new IllegalArgumentException(name + " is true or false, not " + value);
    }
    return value.equals("true");
  }

  /**
   * Refuses what was not taken out.
   *
   * @throws IllegalArgumentException if there is any; it says which
   */
  static void refuseOthers(Map<String, String> args, String factory, String known) {
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          "Unknown parameters: " + new TreeSet<>(args.keySet()) + "; " + factory + " has " + known);
    }
  }
}
