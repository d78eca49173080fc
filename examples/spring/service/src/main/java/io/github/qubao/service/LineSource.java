package io.github.qubao.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/**
 * Thread-safe, for one reader. The lines of a request as they come in. Only what was asked for with
 * {@link #next} is read, so that a client that takes no answers is not read any further.
 */
final class LineSource extends BaseSubscriber<DataBuffer> {
  private final LineSplitter splitter;
  private final HeldBytes.Share share;
  private @Nullable MonoSink<List<LineSplitter.Line>> waiting;
  private @Nullable Throwable failure;
  private boolean complete;
  private volatile boolean ended;

  LineSource(int mostLineBytes, HeldBytes.Share share) {
    this.splitter = new LineSplitter(mostLineBytes);
    this.share = share;
  }

  /** One or more lines as soon as there are any; empty at the end. One call at a time. */
  Mono<List<LineSplitter.Line>> next() {
    return Mono.create(
        sink -> {
          Throwable error;
          boolean atEnd;
          synchronized (this) {
            share.shrinkTo(splitter.held());
            error = failure;
            atEnd = complete;
            if (error == null && !atEnd) {
              waiting = sink;
            }
          }
          if (error != null) {
            sink.error(error);
          } else if (atEnd) {
            finish(sink);
          } else {
            request(1);
          }
        });
  }

  /** Whether {@link #next} has given everything. */
  boolean ended() {
    return ended;
  }

  @Override
  protected void hookOnSubscribe(Subscription subscription) {
    // Nothing is asked for before the first next().
  }

  @Override
  protected void hookOnNext(DataBuffer buffer) {
    byte[] piece = new byte[buffer.readableByteCount()];
    buffer.read(piece);
    DataBufferUtils.release(buffer);
    List<LineSplitter.Line> lines;
    synchronized (this) {
      share.add(piece.length);
      lines = splitter.add(piece);
      if (lines.isEmpty()) {
        // What is over the limit of a line is not kept.
        share.shrinkTo(splitter.held());
      }
    }
    if (lines.isEmpty()) {
      request(1);
    } else {
      MonoSink<List<LineSplitter.Line>> sink = takeWaiting();
      if (sink != null) {
        sink.success(lines);
      }
    }
  }

  @Override
  protected void hookOnComplete() {
    synchronized (this) {
      complete = true;
    }
    MonoSink<List<LineSplitter.Line>> sink = takeWaiting();
    if (sink != null) {
      finish(sink);
    }
  }

  @Override
  protected void hookOnError(Throwable error) {
    synchronized (this) {
      failure = error;
    }
    MonoSink<List<LineSplitter.Line>> sink = takeWaiting();
    if (sink != null) {
      sink.error(error);
    }
  }

  private synchronized @Nullable MonoSink<List<LineSplitter.Line>> takeWaiting() {
    MonoSink<List<LineSplitter.Line>> sink = waiting;
    waiting = null;
    return sink;
  }

  private void finish(MonoSink<List<LineSplitter.Line>> sink) {
    List<LineSplitter.Line> last;
    synchronized (this) {
      last = splitter.finish();
    }
    ended = true;
    if (last.isEmpty()) {
      sink.success();
    } else {
      sink.success(last);
    }
  }
}
