package io.github.qubao.spring.actuate;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Thread-safe. Times calls of Qubao for Micrometer, under two names, each with the tag {@code
 * operation}: the timer {@code qubao.calls}, with the tag {@code outcome} too ({@code success} or
 * {@code error}), and the counter {@code qubao.characters}, in UTF-16 units of text read. No text
 * gets into a name or a tag.
 *
 * <pre>{@code
 * metrics.record("classify", body.length(), () -> qubao.topicClassifier().classify(title, body));
 * }</pre>
 */
public final class QubaoMetrics {
  private final MeterRegistry registry;

  /** Records into {@code registry}. */
  public QubaoMetrics(MeterRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  /**
   * Runs a call, times it, and gives back its answer or throws what it throws.
   *
   * @param operation what is done; one of a few names, never anything that comes from outside
   * @param chars the length of the text that it reads, in UTF-16 units
   */
  public <T> T record(String operation, int chars, Supplier<T> call) {
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(call, "call");
    Timer.Sample start = Timer.start(registry);
    String outcome = "error";
    try {
      T answer = call.get();
      outcome = "success";
      return answer;
    } finally {
      start.stop(
          Timer.builder("qubao.calls")
              .description("Calls of Qubao")
              .tag("operation", operation)
              .tag("outcome", outcome)
              .register(registry));
      Counter.builder("qubao.characters")
          .description("Text that Qubao read")
          .baseUnit("characters")
          .tag("operation", operation)
          .register(registry)
          .increment(chars);
    }
  }
}
