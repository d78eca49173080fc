package io.github.qubao.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Thread-safe. The threads that compute. Streams and PDFs, which may be long, have their own, so
 * that a short request never waits behind them.
 */
@Configuration(proxyBeanMethods = false)
class WorkersConfiguration {
  @Bean
  Workers requestWorkers(ServiceProperties limits, MeterRegistry registry) {
    return counted("requests", limits.workerThreads(), limits.queue(), limits, registry);
  }

  /** A stream has at most one task here. */
  @Bean
  Workers streamWorkers(ServiceProperties limits, MeterRegistry registry) {
    return counted("streams", limits.workerThreads(), limits.maxStreams(), limits, registry);
  }

  @Bean
  Workers pdfWorkers(ServiceProperties limits, MeterRegistry registry) {
    return counted("pdfs", limits.pdfWorkers(), limits.pdfQueue(), limits, registry);
  }

  private static Workers counted(
      String name, int count, int queue, ServiceProperties limits, MeterRegistry registry) {
    Workers workers = new Workers(name, count, queue, limits);
    Gauge.builder("qubao.service.busy", workers, Workers::busy)
        .description("Tasks that run or wait")
        .tag("workers", name)
        .register(registry);
    return workers;
  }
}
