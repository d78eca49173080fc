package io.github.qubao.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerRequest;

/** Thread-safe. Answers every error, the framework's too, with problem details (RFC 9457). */
@Component
@Order(-2) // before the one of Spring Boot
class ProblemHandler implements WebExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

  private final ObjectMapper mapper;
  private final MeterRegistry registry;

  ProblemHandler(ObjectMapper mapper, MeterRegistry registry) {
    this.mapper = mapper;
    this.registry = registry;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
    ServerHttpResponse response = exchange.getResponse();
    Problem told = Problem.in(error);
    if (told != null) {
      count(told);
    }
    if (response.isCommitted() || error instanceof AbortedException) {
      cut(exchange);
      return Mono.error(Gone.INSTANCE);
    }
    ErrorResponse answer = error instanceof ErrorResponse known ? known : fault(error);
    if (answer.getBody().getDetail() == null) {
      answer.getBody().setDetail(detail(error));
    }
    if (told == null && answer instanceof Problem fault) {
      count(fault);
    }
    response.setStatusCode(answer.getStatusCode());
    HttpHeaders headers = response.getHeaders();
    headers.addAll(answer.getHeaders());
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    byte[] body = json(answer);
    headers.setContentLength(body.length);
    if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
      return response.setComplete();
    }
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private void count(Problem problem) {
    registry.counter("qubao.service.problems", "type", problem.name()).increment();
  }

  /**
   * Closes the connection at once: half an answer must not pass for a whole one, and a client that
   * takes nothing would never let an orderly end through.
   */
  private static void cut(ServerWebExchange exchange) {
    Object request = ServerHttpRequestDecorator.getNativeRequest(exchange.getRequest());
    if (request instanceof HttpServerRequest netty) {
      netty.withConnection(connection -> connection.channel().close());
    }
  }

  /** For what the framework gives none. */
  private static String detail(Throwable error) {
    return error instanceof UnsupportedMediaTypeStatusException type
        ? "Content-Type is one of " + MediaType.toString(type.getSupportedMediaTypes())
        : "this cannot be answered; the page at / tells what can";
  }

  private byte[] json(ErrorResponse answer) {
    try {
      return mapper.writeValueAsBytes(answer.getBody());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Logs a fault by its class and where it was thrown: its message might hold text. */
  static Problem fault(Throwable error) {
    StringBuilder trace = new StringBuilder();
    for (Throwable e = error; e != null && trace.length() < 8_000; e = e.getCause()) {
      trace.append(trace.isEmpty() ? "" : "\nby ").append(e.getClass().getName());
      for (StackTraceElement at : e.getStackTrace()) {
        trace.append("\n\tat ").append(at);
      }
    }
    LOG.error("A request ended in a fault: {}", trace);
    return Problem.fault();
  }

  /** The client has half an answer and is gone, or is sent away. */
  private static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final Gone INSTANCE = new Gone();

    private Gone() {
      super("the connection was cut", null, false, false);
    }
  }
}
