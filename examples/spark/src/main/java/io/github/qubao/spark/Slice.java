package io.github.qubao.spark;

import java.io.Serializable;
import java.util.Locale;

/**
 * Immutable and thread-safe. A part of an input file that one task reads: a page is read whole, of
 * a file of lines the lines whose first byte is in the range.
 *
 * @param path where the file is, as Hadoop names it
 * @param name the same, from the input folder on
 * @param length of the file, in bytes
 * @param modified when it was written last, in milliseconds since 1970
 * @param start the first byte
 * @param end behind the last byte
 */
record Slice(String path, String name, long length, long modified, long start, long end)
    implements Serializable {
  /** What a file holds. */
  enum Kind {
    /** A JSON object a line. */
    LINES,
    /** The text of a newspaper page. */
    TEXT_PAGE,
    /** Newspaper pages. */
    PDF,
    /** What the job cannot read. */
    UNKNOWN
  }

  /** What the file holds, by the end of its name. */
  Kind kind() {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = packed() ? lower.substring(0, lower.length() - 3) : lower;
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson") || plain.endsWith(".json")) {
      return Kind.LINES;
    }
    if (packed()) {
      return Kind.UNKNOWN;
    }
    return lower.endsWith(".txt")
        ? Kind.TEXT_PAGE
        : lower.endsWith(".pdf") ? Kind.PDF : Kind.UNKNOWN;
  }

  /** Whether the file is packed by gzip, which can only be read from its beginning. */
  boolean packed() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Whether parts of the file can be read apart. */
  boolean mayBeCut() {
    return kind() == Kind.LINES && !packed();
  }

  Slice part(long from, long to) {
    return new Slice(path, name, length, modified, from, to);
  }

  long bytes() {
    return end - start;
  }
}
