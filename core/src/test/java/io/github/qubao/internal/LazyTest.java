package io.github.qubao.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTest {
  @Test
  void isMadeAgainAfterAFailure() {
    AtomicInteger calls = new AtomicInteger();
    Lazy<String> lazy =
        new Lazy<>(
            () -> {
              switch (calls.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("first");
                case 2 -> throw new StackOverflowError();
                default -> {
                  return "词" + calls;
                }
              }
            });
    assertThrows(IllegalStateException.class, lazy::get);
    assertThrows(StackOverflowError.class, lazy::get);
    String made = lazy.get();
    assertEquals("词3", made);
    assertSame(made, lazy.get());
    assertEquals(3, calls.get());
  }

  /** Each failure is one caller's; the others wait, and one of them makes the value. */
  @Test
  void failuresInManyThreadsLeaveOneValue() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      for (int n = 0; n < 200; n++) {
        AtomicInteger calls = new AtomicInteger();
        Lazy<Object> lazy =
            new Lazy<>(
                () -> {
                  if (calls.incrementAndGet() <= 3) {
                    throw new IllegalStateException("no memory today");
                  }
                  return new Object();
                });
        Callable<Object> ask =
            () -> {
              try {
                return lazy.get();
              } catch (IllegalStateException e) {
                return "failed";
              }
            };
        List<Future<Object>> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          asked.add(pool.submit(ask));
        }
        int failed = 0;
        for (Future<Object> f : asked) {
          Object got = f.get(1, TimeUnit.MINUTES);
          if (got.equals("failed")) {
            failed++;
          } else {
            assertSame(lazy.get(), got);
          }
        }
        assertEquals(3, failed);
        assertEquals(4, calls.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
