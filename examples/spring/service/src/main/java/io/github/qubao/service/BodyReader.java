package io.github.qubao.service;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Thread-safe. Reads the body of a request as a whole, within its limits on size and time. No
 * thread waits for it.
 */
@Component
class BodyReader {
  /** So many bytes beyond a limit are passed over, so that the client comes to read the answer. */
  private static final long PASSED_OVER = 16 << 20;

  private final ServiceProperties limits;

  BodyReader(ServiceProperties limits) {
    this.limits = limits;
  }

  /** The bytes, or a {@link Problem}. */
  Mono<byte[]> read(ServerHttpRequest request, long mostBytes, HeldBytes.Share share) {
    checkForm(request);
    return request
        .getBody()
        .reduceWith(() -> new Collector(mostBytes, share), Collector::add)
        .map(Collector::bytes)
        .timeout(
            limits.receiveTimeout(),
            Mono.error(() -> Problem.slow("the request", limits.receiveTimeout())));
  }

  /**
   * Looks at the headers.
   *
   * @throws Problem if the body is packed, or text that is not UTF-8
   */
  static void checkForm(ServerHttpRequest request) {
    String packed = request.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
    if (packed != null && !packed.equalsIgnoreCase("identity")) {
      throw Problem.mediaType("Content-Encoding is not read; send the request unpacked");
    }
    MediaType type = request.getHeaders().getContentType();
    if (type != null
        && type.getCharset() != null
        && !type.getCharset().equals(StandardCharsets.UTF_8)
        && !type.getCharset().equals(StandardCharsets.US_ASCII)) {
      throw Problem.mediaType("only UTF-8 is read; convert the text and send charset=UTF-8");
    }
  }

  /** Not thread-safe. What has come in. */
  private static final class Collector {
    private final long mostBytes;
    private final HeldBytes.Share share;
    private byte[] bytes = new byte[1024];
    private int length;
    private long total;
    private @Nullable Problem refusal;

    Collector(long mostBytes, HeldBytes.Share share) {
      this.mostBytes = mostBytes;
      this.share = share;
    }

    Collector add(DataBuffer buffer) {
      try {
        int more = buffer.readableByteCount();
        total += more;
        if (refusal == null) {
          take(buffer, more);
        } else if (total > mostBytes + PASSED_OVER) {
          throw refusal;
        }
        return this;
      } finally {
        DataBufferUtils.release(buffer);
      }
    }

    private void take(DataBuffer buffer, int more) {
      if (total > mostBytes) {
        refuse(Problem.tooLarge("the request", mostBytes));
        return;
      }
      try {
        share.add(more);
      } catch (Problem busy) {
        refuse(busy);
        return;
      }
      if (length + more > bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(mostBytes, 2L * (length + more)));
      }
      buffer.read(bytes, length, more);
      length += more;
    }

    private void refuse(Problem problem) {
      refusal = problem;
      bytes = new byte[0];
      share.shrinkTo(0);
    }

    byte[] bytes() {
      if (refusal != null) {
        throw refusal;
      }
      return Arrays.copyOf(bytes, length);
    }
  }
}
