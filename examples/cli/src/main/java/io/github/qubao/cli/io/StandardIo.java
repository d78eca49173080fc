package io.github.qubao.cli.io;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The streams that a run reads and writes: always UTF-8, lines end with LF. */
public final class StandardIo {
  private static final String IN = "standard input";

  private final InputStream in;
  private final PrintWriter outWriter;
  private final PrintWriter errWriter;
  private final Terminals terminals;
  private boolean taken;
  private int status;

  /**
   * Which streams are terminals, and whether a person wants colours there.
   *
   * @param in standard input
   * @param out standard output
   * @param err standard error
   * @param colour whether what goes to a terminal may have colours
   */
  public record Terminals(boolean in, boolean out, boolean err, boolean colour) {
    /** None is one. */
    public static Terminals none() {
      return new Terminals(false, false, false, false);
    }
  }

  /**
   * Takes streams.
   *
   * @param in standard input
   * @param outWriter standard output; what it cannot write it throws as {@link OutputException}
   * @param errWriter standard error
   * @param terminals which of them a person reads or types
   */
  public StandardIo(
      InputStream in, PrintWriter outWriter, PrintWriter errWriter, Terminals terminals) {
    this.in = in;
    this.outWriter = outWriter;
    this.errWriter = errWriter;
    this.terminals = terminals;
  }

  /** The streams of this process. System.out is passed by: it swallows errors. */
  public static StandardIo ofSystem() {
    return new StandardIo(
        new FileInputStream(FileDescriptor.in),
        writer(new CheckedOutput(new FileOutputStream(FileDescriptor.out))),
        writer(new FileOutputStream(FileDescriptor.err)),
        new Terminals(isTerminal(0), isTerminal(1), isTerminal(2), wantsColour(System.getenv())));
  }

  /** By the convention of no-color.org, and by what the terminal says of itself. */
  static boolean wantsColour(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** A writer of UTF-8; half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
  static PrintWriter writer(OutputStream to) {
    CharsetEncoder encoder =
        StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD});
    Writer utf8 = new OutputStreamWriter(to, encoder);
    return new PrintWriter(new BufferedWriter(utf8, 1 << 16), false) {
      @Override
      public void println() {
        write('\n');
      }
    };
  }

  /**
   * Java 17 only tells whether input and output are both terminals; Linux tells it of each stream.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(descriptorFile(descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }

  /** Where Linux shows an open file of this process. */
  static Path descriptorFile(int descriptor) {
    return Path.of("/proc/self/fd/" + descriptor);
  }

  /**
   * Standard input, to be read once.
   *
   * @throws InputException if it was closed by the caller or taken before
   */
  synchronized InputStream openIn() {
    if (taken) {
      throw new InputException(IN, "is named twice, but can be read only once");
    }
    taken = true;
    if (in instanceof FileInputStream && isOfJava()) {
      throw new InputException(IN, "is closed; name a file or give it one with <");
    }
    if (terminals.in && terminals.err) {
      errWriter.println("qubao: reading what you type; end with Ctrl-D. For help: qubao --help");
      errWriter.flush();
    }
    return in;
  }

  /**
   * Whether a file is where standard output goes; that of a terminal, a pipe or {@code /dev/null}
   * does not count, for nothing that is written there can be read again.
   */
  boolean isOut(Path file) {
    return in instanceof FileInputStream
        && Files.isRegularFile(file)
        && (isSame(file, descriptorFile(1)) || isSame(file, Path.of("/dev/stdout")));
  }

  private static boolean isSame(Path a, Path b) {
    try {
      return Files.isSameFile(a, b);
    } catch (IOException e) {
      return false; // the system does not show it there
    }
  }

  /** How many bytes there are in a file that is standard input; -1 if it is none. */
  long inSize() throws IOException {
    Path path = descriptorFile(0);
    return in instanceof FileInputStream && Files.isRegularFile(path) ? Files.size(path) : -1;
  }

  /** With standard input closed, the first file that Java opens for itself takes its place. */
  private static boolean isOfJava() {
    try {
      return Files.isSameFile(
          descriptorFile(0), Path.of(System.getProperty("java.home"), "lib", "modules"));
    } catch (IOException e) {
      return false;
    }
  }

  public PrintWriter outWriter() {
    return outWriter;
  }

  public PrintWriter errWriter() {
    return errWriter;
  }

  /** Whether a person reads standard error. */
  boolean terminal() {
    return terminals.err;
  }

  /** Whether a person reads standard output. */
  boolean outTerminal() {
    return terminals.out;
  }

  /** Whether standard output may have colours. */
  public boolean colour() {
    return terminals.out && terminals.colour;
  }

  /** Tells a person or a log one line. */
  public void tell(String message) {
    status("");
    boolean red = terminals.err && terminals.colour;
    errWriter.println((red ? "\u001B[31mqubao:\u001B[m " : "qubao: ") + Printable.message(message));
    errWriter.flush();
  }

  /** Shows a person one line in the place of the last such line; an empty one takes that away. */
  void status(String line) {
    if (line.isEmpty() && status == 0) {
      return;
    }
    // Blanks behind it: the line before may have been longer.
    errWriter.print("\r" + line + " ".repeat(Math.max(0, status - line.length())));
    if (line.isEmpty()) {
      errWriter.print('\r');
    }
    errWriter.flush();
    status = line.length();
  }

  /** Throws what a stream cannot write, for a PrintWriter swallows an IOException. */
  static final class CheckedOutput extends OutputStream {
    private final OutputStream to;
    private boolean broken;

    CheckedOutput(OutputStream to) {
      this.to = to;
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      if (broken) {
        // It was told. What is left in the buffers of the writers goes nowhere.
        return;
      }
      try {
        to.write(bytes, from, length);
      } catch (IOException e) {
        broken = true;
        throw new OutputException(e, isClosedPipe(e));
      }
    }

    @Override
    public void flush() {
      // Every write goes to the file at once.
    }

    /** By the kind of the file, for the message is in the language of the locale. */
    private static boolean isClosedPipe(IOException e) {
      try {
        String target = Files.readSymbolicLink(descriptorFile(1)).toString();
        return target.startsWith("pipe:") || target.startsWith("socket:");
      } catch (IOException | UnsupportedOperationException f) {
        return String.valueOf(e.getMessage()).toLowerCase(java.util.Locale.ROOT).contains("pipe");
      }
    }
  }
}
