package io.github.qubao.cli.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Does work on several threads and hands on what comes of it in the order in which
 * it was given, all on the thread that gives it. With one thread each piece is done at once.
 *
 * @param <T> what comes of a piece of work
 */
final class InOrder<T> implements AutoCloseable {
  /** How many pieces a thread may be ahead: enough that none waits for a long one before it. */
  private static final int AHEAD = 32;

  /** How long the waiting pieces may be together, so that long lines do not fill the memory. */
  private static final long MOST_LENGTH = 1 << 22;

  private final @Nullable ExecutorService pool;
  private final int most;
  private final Deque<Piece<T>> waiting = new ArrayDeque<>();
  private long length;

  InOrder(int threads) {
    most = threads * AHEAD;
    pool =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                task -> {
                  Thread thread = new Thread(task, "qubao");
                  thread.setDaemon(true); // an error does not wait for the answers behind it
                  return thread;
                });
  }

  /** Takes what came of a piece of work. */
  interface Receiver<T> {
    /** Takes its answer. */
    void answered(T answer) throws IOException;

    /** Takes the error with which it ended. */
    void failed(Throwable reason) throws IOException;
  }

  private record Piece<T>(FutureTask<T> task, Receiver<T> receiver, long length) {}

  /**
   * Gives a piece of work. Those before it may be handed on meanwhile.
   *
   * @param length how much memory it may need, beside others
   */
  void add(Callable<T> work, long length, Receiver<T> receiver) throws IOException {
    Piece<T> piece = new Piece<>(new FutureTask<>(work), receiver, length);
    if (pool == null) {
      piece.task.run();
      handOn(piece);
      return;
    }
    while (!waiting.isEmpty()
        && (waiting.getFirst().task.isDone()
            || waiting.size() >= most
            || this.length + length > MOST_LENGTH)) {
      handOnFirst();
    }
    waiting.add(piece);
    this.length += length;
    pool.execute(piece.task);
  }

  /** Waits for all that was given and hands it on. */
  void finish() throws IOException {
    while (!waiting.isEmpty()) {
      handOnFirst();
    }
  }

  private void handOnFirst() throws IOException {
    Piece<T> first = waiting.removeFirst();
    length -= first.length;
    handOn(first);
  }

  private static <T> void handOn(Piece<T> piece) throws IOException {
    T answer;
    try {
      answer = piece.task.get();
    } catch (ExecutionException e) {
      piece.receiver.failed(Objects.requireNonNull(e.getCause()));
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
    piece.receiver.answered(answer);
  }

  /** Throws the error with which a piece of work ended, as if it had been done here. */
  static void rethrow(Throwable reason) throws IOException {
    if (reason instanceof IOException e) {
      throw e;
    }
    if (reason instanceof RuntimeException e) {
      throw e;
    }
    if (reason instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(reason);
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }
}
