package io.github.qubao.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Thread-safe. Writes every answer, and ends every exchange, on the thread of its connection. From
 * another thread the client may have an answer, and send its next request, before the exchange is
 * over, and then Reactor Netty up to 1.2.18 may never read that connection again (its issue 4361).
 * For the same reason the connection is closed after the page and its files: these are sent with
 * their length, piece by piece, so that the client knows their end before the server does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KeepAliveFilter implements WebFilter {
  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Scheduler thread = Schedulers.fromExecutor(thread(exchange.getRequest()));
    String path = exchange.getRequest().getPath().value();
    if (!path.startsWith("/v1/") && !path.startsWith("/actuator")) {
      exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, "close");
    }
    ServerHttpResponse response = new OnThread(exchange.getResponse(), thread);
    return chain.filter(exchange.mutate().response(response).build()).publishOn(thread);
  }

  private static Executor thread(ServerHttpRequest request) {
    List<Executor> thread = new ArrayList<>();
    Object server = ServerHttpRequestDecorator.getNativeRequest(request);
    if (server instanceof HttpServerRequest netty) {
      netty.withConnection(connection -> thread.add(connection.channel().eventLoop()));
    }
    return thread.isEmpty() ? Runnable::run : thread.get(0);
  }

  /** Thread-safe. A response that is written on one thread. */
  private static final class OnThread extends ServerHttpResponseDecorator {
    private final Scheduler thread;

    OnThread(ServerHttpResponse response, Scheduler thread) {
      super(response);
      this.thread = thread;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
      return super.writeWith(
          body instanceof Mono<? extends DataBuffer> one
              ? one.publishOn(thread)
              : Flux.from(body).publishOn(thread));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      return super.writeAndFlushWith(
          Flux.from(body).map(piece -> Flux.from(piece).publishOn(thread)));
    }
  }
}
