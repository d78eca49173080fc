package io.github.qubao.service;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Thread-safe. Streams of JSON Lines: the lines that are there are read, a worker answers them, the
 * answers are sent, and only when the client has taken them is more read. A stream holds in memory
 * a piece of some kilobytes, or a line, and no thread while it waits for its client.
 */
@Component
class LineStreams {
  private final ServiceProperties limits;
  private final HeldBytes held;
  private final Workers workers;
  private final Semaphore places;

  LineStreams(
      ServiceProperties limits,
      HeldBytes held,
      @Qualifier("streamWorkers") Workers workers,
      MeterRegistry registry) {
    this.limits = limits;
    this.held = held;
    this.workers = workers;
    this.places = new Semaphore(limits.maxStreams());
    Gauge.builder("qubao.service.streams", () -> limits.maxStreams() - places.availablePermits())
        .description("Open streams of JSON Lines")
        .register(registry);
  }

  /** Makes the bytes of the answers from lines. */
  interface Answer {
    /** Answers each line, in their order. */
    byte[] of(List<LineSplitter.Line> lines) throws Exception;

    /** The last line of a stream that cannot go on. */
    byte[] lastLine(Problem problem);
  }

  /** Answers line by line until the client has sent its last. */
  Mono<Void> handle(ServerWebExchange exchange, MediaType answerType, Answer answer) {
    BodyReader.checkForm(exchange.getRequest());
    return Mono.defer(
        () -> {
          if (!places.tryAcquire()) {
            return Mono.error(Problem.busy("too many streams are open", limits.retryAfter()));
          }
          Stream stream = new Stream(exchange, answer);
          return stream.run(answerType).doFinally(signal -> stream.close());
        });
  }

  /** Thread-safe: its steps run one after the other, on whatever thread. */
  private final class Stream {
    private final ServerWebExchange exchange;
    private final Answer answer;
    private final HeldBytes.Share share = held.share();
    private final LineSource lines = new LineSource((int) limits.maxLineSize().toBytes(), share);
    private final Sinks.Empty<Void> cut = Sinks.empty();
    private volatile @Nullable Problem failure;
    private volatile @Nullable Disposable sending;

    Stream(ServerWebExchange exchange, Answer answer) {
      this.exchange = exchange;
      this.answer = answer;
    }

    Mono<Void> run(MediaType answerType) {
      ServerHttpResponse response = exchange.getResponse();
      response.getHeaders().setContentType(answerType);
      exchange.getRequest().getBody().subscribe(lines);
      // Steps are made in advance, but each begins only when the one before it was sent.
      Flux<Publisher<DataBuffer>> steps =
          Flux.generate(
              sink -> {
                if (lines.ended()) {
                  sink.complete();
                } else {
                  sink.next(Flux.defer(this::step));
                }
              });
      return Mono.firstWithSignal(response.writeAndFlushWith(steps), cut.asMono());
    }

    private Mono<DataBuffer> step() {
      taken();
      Problem ending = failure;
      if (ending != null) {
        return Mono.error(ending);
      }
      if (lines.ended()) {
        return Mono.empty();
      }
      return lines
          .next()
          .timeout(
              limits.lineTimeout(),
              Mono.error(() -> Problem.slow("the next line", limits.lineTimeout())))
          .flatMap(some -> workers.run(() -> answer.of(some)))
          .doOnNext(bytes -> share.add(bytes.length))
          .onErrorResume(Problem.class, this::lastLine)
          .doOnNext(bytes -> send())
          .map(bytes -> exchange.getResponse().bufferFactory().wrap(bytes));
    }

    /** Tells what is wrong on a last line; then the connection is cut. */
    private Mono<byte[]> lastLine(Problem problem) {
      failure = problem;
      return Mono.fromSupplier(() -> answer.lastLine(problem));
    }

    private void send() {
      sending =
          Mono.delay(limits.sendTimeout())
              .subscribe(late -> cut.tryEmitError(Problem.notTaken(limits.sendTimeout())));
    }

    private void taken() {
      Disposable clock = sending;
      if (clock != null) {
        clock.dispose();
      }
    }

    void close() {
      taken();
      lines.dispose();
      share.close();
      places.release();
    }
  }
}
