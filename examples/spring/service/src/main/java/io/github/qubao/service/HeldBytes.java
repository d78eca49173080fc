package io.github.qubao.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * Thread-safe. Counts the bytes of requests and answers that are in memory, over all clients, so
 * that many large or slow ones cannot fill it.
 */
@Component
class HeldBytes {
  private final AtomicLong held = new AtomicLong();
  private final ServiceProperties limits;

  HeldBytes(ServiceProperties limits, MeterRegistry registry) {
    this.limits = limits;
    Gauge.builder("qubao.service.held", held, AtomicLong::get)
        .description("Bytes of requests and answers in memory")
        .baseUnit("bytes")
        .register(registry);
  }

  /** A share for one request, empty at first. */
  Share share() {
    return new Share();
  }

  /** Thread-safe. What one request holds; given back as a whole at its end. */
  final class Share implements AutoCloseable {
    private long mine;
    private boolean closed;

    /**
     * Takes more.
     *
     * @throws Problem if all clients together would hold too much
     */
    synchronized void add(long bytes) {
      if (closed) {
        return;
      }
      if (held.addAndGet(bytes) > limits.maxHeldSize().toBytes()) {
        held.addAndGet(-bytes);
        throw Problem.busy("requests that are too large in sum came at once", limits.retryAfter());
      }
      mine += bytes;
    }

    /** Gives back all but so many. */
    synchronized void shrinkTo(long bytes) {
      if (!closed && bytes < mine) {
        held.addAndGet(bytes - mine);
        mine = bytes;
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      held.addAndGet(-mine);
      mine = 0;
    }
  }
}
