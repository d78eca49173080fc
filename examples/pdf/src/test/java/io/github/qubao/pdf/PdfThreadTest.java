package io.github.qubao.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a reader on a thread of its own gives or throws reaches the caller as it is. */
class PdfThreadTest {
  @Test
  void answersAndErrorsComeThrough() throws IOException {
    assertEquals("x", PdfThread.call(() -> "x"));
    for (Throwable thrown :
        new Throwable[] {new IOException(), new IllegalStateException(), new OutOfMemoryError()}) {
      assertSame(
          thrown,
          assertThrows(
              Throwable.class,
              () ->
                  PdfThread.call(
                      () -> {
                        if (thrown instanceof Error e) {
                          throw e;
                        }
                        throw (Exception) thrown;
                      })));
    }
  }

  @Test
  void aReaderThatNobodyWaitsForIsInterrupted() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedIOException.class,
        () ->
            PdfThread.call(
                () -> {
                  PdfLimits limits = new PdfLimits();
                  try {
                    while (true) {
                      limits.read(0);
                    }
                  } finally {
                    ended.countDown();
                  }
                }));
    assertTrue(Thread.interrupted());
    ended.await();
  }

  @Test
  void aWaitThatIsInterruptedEnds() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    assertThrows(
        InterruptedIOException.class,
        () ->
            PdfThread.call(
                () -> {
                  never.await();
                  return "";
                }));
    assertTrue(Thread.interrupted(), "whoever interrupted it can see so");
    never.countDown();
  }
}
