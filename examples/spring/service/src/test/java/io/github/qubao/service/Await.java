package io.github.qubao.service;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Waits for what comes sooner or later. */
final class Await {
  private Await() {}

  /** Waits until it is so; fails after a minute, when it is lost. */
  static void until(String what, Callable<Boolean> condition) throws Exception {
    Instant lost = Instant.now().plus(Duration.ofMinutes(1));
    while (!condition.call()) {
      assertTrue(Instant.now().isBefore(lost), what);
      Thread.sleep(20);
    }
  }
}
