package io.github.qubao.service;

import java.nio.ByteBuffer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Thread-safe. Requests with one answer: all of the body is read, then a worker computes, then the
 * answer is sent. A client that is slow in the first or the last step holds no thread.
 */
@Component
class WholeRequests {
  /** Bytes of an answer that are sent at once. */
  private static final int PIECE = 1 << 16;

  private final BodyReader bodies;
  private final HeldBytes held;
  private final ServiceProperties limits;

  WholeRequests(BodyReader bodies, HeldBytes held, ServiceProperties limits) {
    this.bodies = bodies;
    this.held = held;
    this.limits = limits;
  }

  /** Makes the bytes of an answer from those of a request. */
  @FunctionalInterface
  interface Answer {
    byte[] of(byte[] body) throws Exception;
  }

  /** Reads, computes, and sends. */
  Mono<Void> handle(
      ServerWebExchange exchange,
      long mostBytes,
      Workers workers,
      MediaType answerType,
      Answer answer) {
    return Mono.using(
        held::share,
        share ->
            bodies
                .read(exchange.getRequest(), mostBytes, share)
                // No body at all is an empty one.
                .flatMap(body -> workers.run(() -> answer.of(body)))
                .flatMap(
                    bytes -> {
                      share.add(bytes.length);
                      return send(exchange.getResponse(), answerType, bytes);
                    }),
        HeldBytes.Share::close);
  }

  private Mono<Void> send(ServerHttpResponse response, MediaType type, byte[] bytes) {
    response.getHeaders().setContentType(type);
    return written(response, bytes)
        .timeout(limits.sendTimeout(), Mono.error(() -> Problem.notTaken(limits.sendTimeout())));
  }

  /**
   * Ends when the system has taken all of it. Netty says that of one whole body at once, so a long
   * one is given to it piece by piece. That is sent without its length: a client that knew it could
   * send its next request before the exchange is over, and Reactor Netty up to 1.2.18 may then stop
   * reading (its issue 4361).
   */
  private static Mono<Void> written(ServerHttpResponse response, byte[] bytes) {
    if (bytes.length <= PIECE) {
      response.getHeaders().setContentLength(bytes.length);
      return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(bytes)));
    }
    return response.writeAndFlushWith(
        Flux.range(0, (bytes.length + PIECE - 1) / PIECE)
            .map(i -> Flux.defer(() -> Flux.just(piece(response, bytes, i * PIECE)))));
  }

  private static DataBuffer piece(ServerHttpResponse response, byte[] bytes, int from) {
    int length = Math.min(PIECE, bytes.length - from);
    return response.bufferFactory().wrap(ByteBuffer.wrap(bytes, from, length));
  }
}
