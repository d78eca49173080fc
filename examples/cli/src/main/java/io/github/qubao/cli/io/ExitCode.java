package io.github.qubao.cli.io;

/** How a run ended, as FORMATS.md lists it. */
public final class ExitCode {
  public static final int DONE = 0;

  /** An input or a file could not be read, understood or written. */
  public static final int FAILED = 1;

  /** The command line is wrong. */
  public static final int USAGE = 2;

  /** Done, but for lines that were skipped as asked. */
  public static final int SKIPPED = 3;

  /** Standard output could not be written. */
  public static final int OUTPUT = 4;

  /** More memory or stack was needed than Java may take. */
  public static final int MEMORY = 5;

  /** A fault of the program itself; sysexits.h calls it EX_SOFTWARE. */
  public static final int BUG = 70;

  /** The reader of standard output went away: what a shell says of SIGPIPE, 128 + 13. */
  public static final int PIPE = 141;

  private ExitCode() {}
}
