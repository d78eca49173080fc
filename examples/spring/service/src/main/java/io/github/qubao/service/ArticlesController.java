package io.github.qubao.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.service.Operations.Operation;
import io.github.qubao.spring.actuate.QubaoMetrics;
import io.github.qubao.spring.json.Identified;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Thread-safe. Topics, summaries and words: an article as JSON, or many as JSON Lines. */
@RestController
class ArticlesController {
  static final String PATH = "/v1/{operation:classify|summarize|segment}";
  static final String JSON_LINES = "application/jsonl";

  private final Operations operations;
  private final WholeRequests requests;
  private final LineStreams streams;
  private final Workers workers;
  private final ServiceProperties limits;
  private final ObjectMapper mapper;
  private final QubaoMetrics metrics;

  ArticlesController(
      Operations operations,
      WholeRequests requests,
      LineStreams streams,
      @Qualifier("requestWorkers") Workers workers,
      ServiceProperties limits,
      ObjectMapper mapper,
      QubaoMetrics metrics) {
    this.operations = operations;
    this.requests = requests;
    this.streams = streams;
    this.workers = workers;
    this.limits = limits;
    this.mapper = mapper;
    this.metrics = metrics;
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Void> one(@PathVariable("operation") String name, ServerWebExchange exchange) {
    return operation(name, exchange)
        .flatMap(
            operation ->
                requests.handle(
                    exchange,
                    limits.maxRequestSize().toBytes(),
                    workers,
                    MediaType.APPLICATION_JSON,
                    body -> {
                      String json = Utf8.withoutMark(Utf8.decode(body));
                      return mapper.writeValueAsBytes(result(name, operation, json, 1));
                    }));
  }

  @PostMapping(
      path = PATH,
      consumes = {MediaType.APPLICATION_NDJSON_VALUE, JSON_LINES},
      produces = {MediaType.APPLICATION_NDJSON_VALUE, JSON_LINES})
  Mono<Void> lines(@PathVariable("operation") String name, ServerWebExchange exchange) {
    return operation(name, exchange)
        .flatMap(
            operation ->
                streams.handle(exchange, MediaType.APPLICATION_NDJSON, new Lines(name, operation)));
  }

  private Mono<Operation> operation(String name, ServerWebExchange exchange) {
    Callable<Operation> operation = () -> operations.of(name, exchange);
    // A classifier that abstains is looked for in many held-out answers: not on Netty's thread.
    return exchange.getRequest().getQueryParams().containsKey(Operations.MAX_ERROR)
        ? workers.run(operation)
        : Mono.fromCallable(operation);
  }

  private Object result(String name, Operation operation, String json, long line) {
    ArticleRequest article = ArticleRequest.parse(json, line);
    Object result =
        metrics.record(
            name,
            article.title().length() + article.text().length(),
            () -> operation.apply(article));
    return new Identified(article.id(), result);
  }

  /** Thread-safe. A line for each line: its result, or what is wrong with it. */
  private final class Lines implements LineStreams.Answer {
    private final String name;
    private final Operation operation;

    Lines(String name, Operation operation) {
      this.name = name;
      this.operation = operation;
    }

    @Override
    public byte[] of(List<LineSplitter.Line> lines) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
      for (LineSplitter.Line line : lines) {
        Object answer = answer(line);
        if (answer != null) {
          out.write(mapper.writeValueAsBytes(answer));
          out.write('\n');
        }
      }
      return out.toByteArray();
    }

    private @Nullable Object answer(LineSplitter.Line line) {
      try {
        byte[] bytes = line.bytes();
        if (bytes == null) {
          throw Problem.tooLarge("the line", limits.maxLineSize().toBytes());
        }
        String text = Utf8.decode(bytes);
        String json = line.number() == 1 ? Utf8.withoutMark(text) : text;
        return json.isBlank() ? null : result(name, operation, json, line.number());
      } catch (Problem problem) {
        return broken(line.number(), problem);
      }
    }

    @Override
    public byte[] lastLine(Problem problem) {
      try {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        out.write(mapper.writeValueAsBytes(broken(null, problem)));
        out.write('\n');
        return out.toByteArray();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private Map<String, Object> broken(@Nullable Long number, Problem problem) {
      Map<String, Object> answer = new LinkedHashMap<>();
      if (number != null) {
        answer.put("line", number);
      }
      ProblemDetail body = problem.getBody();
      answer.put("problem", body);
      return answer;
    }
  }
}
