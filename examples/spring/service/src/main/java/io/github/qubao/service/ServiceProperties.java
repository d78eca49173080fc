package io.github.qubao.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Immutable and thread-safe. The limits of the service, {@code qubao.service.*}.
 *
 * @param maxRequestSize Most bytes of a request that is JSON or text.
 * @param maxLineSize Most bytes of a line of JSON Lines. A stream may have any number of lines.
 * @param maxPdfSize Most bytes of a PDF.
 * @param maxHeldSize Most bytes of requests and answers that are held at once, over all clients.
 * @param workers Threads for requests, and as many again for streams; 0 is one for each processor.
 * @param queue Most requests that wait for a worker.
 * @param pdfWorkers Threads for PDFs.
 * @param pdfQueue Most PDFs that wait for a worker.
 * @param maxStreams Most streams of JSON Lines at once.
 * @param receiveTimeout Longest time for a request to come in; a stream has lineTimeout.
 * @param lineTimeout Longest time from one whole line of a stream to the next.
 * @param answerTimeout Longest time for a request, or some lines of a stream, to be answered,
 *     waiting included.
 * @param sendTimeout Longest time for a client to take an answer, or some lines of a stream.
 * @param retryAfter What a client that is refused is told to wait, in whole seconds.
 */
@ConfigurationProperties("qubao.service")
record ServiceProperties(
    @DefaultValue("1MB") DataSize maxRequestSize,
    @DefaultValue("1MB") DataSize maxLineSize,
    @DefaultValue("20MB") DataSize maxPdfSize,
    @DefaultValue("64MB") DataSize maxHeldSize,
    @DefaultValue("0") int workers,
    @DefaultValue("64") int queue,
    @DefaultValue("1") int pdfWorkers,
    @DefaultValue("4") int pdfQueue,
    @DefaultValue("256") int maxStreams,
    @DefaultValue("10s") Duration receiveTimeout,
    @DefaultValue("60s") Duration lineTimeout,
    @DefaultValue("20s") Duration answerTimeout,
    @DefaultValue("30s") Duration sendTimeout,
    @DefaultValue("1s") Duration retryAfter) {

  ServiceProperties {
    atLeast(1, maxRequestSize.toBytes(), "max-request-size");
    atLeast(1, maxLineSize.toBytes(), "max-line-size");
    atLeast(1, maxPdfSize.toBytes(), "max-pdf-size");
    atLeast(1, maxHeldSize.toBytes(), "max-held-size");
    atLeast(0, workers, "workers");
    atLeast(0, queue, "queue");
    atLeast(1, pdfWorkers, "pdf-workers");
    atLeast(0, pdfQueue, "pdf-queue");
    atLeast(0, maxStreams, "max-streams");
    atLeast(1, receiveTimeout.toMillis(), "receive-timeout");
    atLeast(1, lineTimeout.toMillis(), "line-timeout");
    atLeast(1, answerTimeout.toMillis(), "answer-timeout");
    atLeast(1, sendTimeout.toMillis(), "send-timeout");
    atLeast(1, retryAfter.toSeconds(), "retry-after");
  }

  private static void atLeast(long least, long value, String property) {
    if (value < least || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "qubao.service."
              + property
              + " is "
              + value
              + ", out of its range of "
              + least
              + " to "
              + Integer.MAX_VALUE);
    }
  }

  int workerThreads() {
    return workers > 0 ? workers : Runtime.getRuntime().availableProcessors();
  }
}
