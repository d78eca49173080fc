package io.github.qubao.service;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Not thread-safe before it is thrown. A request is answered with problem details (RFC 9457). The
 * detail may hold a few characters of the request: it goes to the client, and into no log.
 */
final class Problem extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private Problem(HttpStatus status, String type, String title, String detail) {
    super(status, details(status, type, title, detail), null);
  }

  private static ProblemDetail details(
      HttpStatus status, String type, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    // The page at / tells of each.
    problem.setType(URI.create("/#" + type));
    problem.setTitle(title);
    return problem;
  }

  /** The request has no meaning. */
  static Problem malformed(String detail) {
    return new Problem(HttpStatus.BAD_REQUEST, "malformed", "Not understood", detail);
  }

  /** A query parameter is unknown or has a value that it cannot have. */
  static Problem parameter(String detail) {
    return new Problem(HttpStatus.BAD_REQUEST, "parameter", "Wrong parameter", detail);
  }

  static Problem tooLarge(String what, long mostBytes) {
    return tooLarge(
        String.format(
            Locale.ROOT, "%s has more than %,d bytes, the most that is read", what, mostBytes));
  }

  static Problem tooLarge(String detail) {
    return new Problem(HttpStatus.PAYLOAD_TOO_LARGE, "too-large", "Too large", detail).closing();
  }

  static Problem unreadable(String detail) {
    return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "unreadable", "PDF not readable", detail);
  }

  static Problem mediaType(String detail) {
    return new Problem(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type", "Form of request not read", detail);
  }

  /** The request came in too slowly. */
  static Problem slow(String what, Duration limit) {
    return new Problem(
            HttpStatus.REQUEST_TIMEOUT,
            "slow",
            "Too slow",
            what + " did not come in within " + limit.toMillis() + " ms")
        .closing();
  }

  /** The answer was not taken; its client is cut off, so that this is for metrics alone. */
  static Problem notTaken(Duration limit) {
    return new Problem(
        HttpStatus.REQUEST_TIMEOUT,
        "not-taken",
        "Answer not taken",
        "the answer was not taken within " + limit.toMillis() + " ms");
  }

  /** Too much is asked for at once. */
  static Problem busy(String detail, Duration retryAfter) {
    return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much at once", detail)
        .retry(retryAfter);
  }

  /** The answer took too long. */
  static Problem late(Duration limit, Duration retryAfter) {
    return new Problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "late",
            "Not answered in time",
            "there was no answer within " + limit.toMillis() + " ms, waiting included")
        .retry(retryAfter);
  }

  /** A fault of the service; the client is told no more than that. */
  static Problem fault() {
    return new Problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "fault",
        "Fault of the service",
        "this is a fault of the service, not of the request; its log tells more");
  }

  private Problem retry(Duration after) {
    getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(after.toSeconds()));
    return this;
  }

  /** What is left of the request is not read, so that the connection is of no more use. */
  private Problem closing() {
    getHeaders().set(HttpHeaders.CONNECTION, "close");
    return this;
  }

  /** The type's name, for metrics. */
  String name() {
    return String.valueOf(getBody().getType().getFragment());
  }

  /** Without a stack trace: overload must be cheap to refuse. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  /** The first of a chain of causes that is a problem, or null. */
  static @Nullable Problem in(@Nullable Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      if (e instanceof Problem problem) {
        return problem;
      }
    }
    return null;
  }
}
