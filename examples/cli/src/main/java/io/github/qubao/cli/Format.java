package io.github.qubao.cli;

/** What a command writes. */
enum Format {
  /** For people. */
  TEXT,
  /** One JSON value. */
  JSON,
  /** One JSON value a line. */
  JSONL
}
