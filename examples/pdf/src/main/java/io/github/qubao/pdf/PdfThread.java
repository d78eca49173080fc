package io.github.qubao.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Thread-safe. Runs a reader on a thread with a stack of its own, so that what can be read does not
 * depend on how deep the caller is in its stack or how large that is.
 */
final class PdfThread {
  /** Bytes; memory is taken only as far as the stack grows. */
  private static final long STACK = 4 << 20;

  private PdfThread() {}

  /**
   * Waits for an answer.
   *
   * @throws IOException if the reader does, or the thread that waits is interrupted
   */
  static <T> T call(Callable<T> reader) throws IOException {
    FutureTask<T> answer = new FutureTask<>(reader);
    Thread thread = new Thread(null, answer, "qubao-pdf", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException runtime) {
        throw runtime;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException | CancellationException e) {
      // PdfLimits ends it at its next step.
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("reading the PDF was interrupted; start it again");
    }
  }
}
