package io.github.qubao.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.cli.io.OutputException;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.io.StandardIo;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults of qubao itself in the middle of a batch. */
class AnswersTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final StandardIo io =
      new StandardIo(
          InputStream.nullInputStream(),
          new PrintWriter(out),
          new PrintWriter(err),
          StandardIo.Terminals.none());

  /** A command that has a fault for one line. */
  private static final class Faulty extends LineCommand {
    @Override
    Format format() {
      return Format.TEXT;
    }

    @Override
    List<String> fields() {
      return List.of();
    }

    @Override
    String answer(String line, String source, long number) {
      if (line.equals("bad")) {
        throw new IndexOutOfBoundsException("7");
      }
      return line;
    }
  }

  private long lines(OnError onError) throws IOException {
    Faulty command = new Faulty();
    command.onError = onError;
    try (InOrder<String> work = new InOrder<>(2);
        Progress progress = new Progress(io, "lines", -1, true)) {
      LineAnswers answers =
          new LineAnswers(
              command, io, new Output(io.outWriter(), Format.TEXT), work, progress, null);
      answers.line("a", 1, "\n");
      answers.line("bad", 2, "\n");
      answers.line("b", 3, "\n");
      answers.finish();
      return answers.skipped();
    }
  }

  @Test
  void aFaultInALineIsSkippedIfThatIsAsked() throws IOException {
    assertEquals(1, lines(OnError.SKIP));
    assertEquals("a\nb\n", out.toString());
    assertTrue(err.toString().contains(":2: a fault of qubao itself"), err.toString());
    assertTrue(err.toString().strip().endsWith("; skipped"), err.toString());
    assertThrows(IndexOutOfBoundsException.class, () -> lines(OnError.FAIL));
  }

  @Test
  void aFaultInAPageIsSkippedIfThatIsAsked() throws IOException {
    RuntimeException fault = new IllegalStateException("x");
    try (Progress progress = new Progress(io, "pages", 2, true)) {
      PageAnswers<String> skipping = new PageAnswers<>(io, OnError.SKIP, out::write);
      skipping.receiver("a.txt", progress).failed(fault);
      skipping.receiver("b.txt", progress).answered("b");
      assertEquals(1, skipping.skipped());
      assertEquals("b", out.toString());
      assertTrue(err.toString().contains("a.txt: a fault of qubao itself"), err.toString());
      PageAnswers<String> failing = new PageAnswers<>(io, OnError.FAIL, out::write);
      assertSame(
          fault,
          assertThrows(
              IllegalStateException.class,
              () -> failing.receiver("a.txt", progress).failed(fault)));
    }
  }

  @Test
  void whatCannotBeWrittenIsNeverSkipped() {
    OutputException full = new OutputException(new IOException("full"), false);
    try (Progress progress = new Progress(io, "pages", 1, true)) {
      PageAnswers<String> skipping = new PageAnswers<>(io, OnError.SKIP, out::write);
      assertThrows(OutputException.class, () -> skipping.receiver("a.txt", progress).failed(full));
    }
    assertEquals("", err.toString());
  }
}
