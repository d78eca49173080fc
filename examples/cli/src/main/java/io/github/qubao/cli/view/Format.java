package io.github.qubao.cli.view;

import java.util.Locale;

/** What a command writes. */
public enum Format {
  /** For people. */
  TEXT,
  /** One JSON value. */
  JSON,
  /** One JSON value a line. */
  JSONL;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
