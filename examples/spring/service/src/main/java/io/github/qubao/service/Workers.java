package io.github.qubao.service;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/**
 * Thread-safe. Some threads that compute, and a queue of limited length before them. No client has
 * one while it sends or takes: they only ever have text that is all there.
 */
final class Workers implements AutoCloseable {
  private final ThreadPoolExecutor threads;
  private final Semaphore places;
  private final Duration limit;
  private final Duration retryAfter;

  /**
   * Starts no thread yet.
   *
   * @param queue how many tasks may wait
   */
  Workers(String name, int count, int queue, ServiceProperties limits) {
    this.places = new Semaphore(count + queue);
    this.limit = limits.answerTimeout();
    this.retryAfter = limits.retryAfter();
    AtomicInteger number = new AtomicInteger();
    ThreadFactory factory =
        task -> {
          Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        };
    this.threads =
        new ThreadPoolExecutor(
            count, count, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
  }

  /**
   * Runs a task: its answer, or a {@link Problem} if too many wait or it takes too long. A task
   * that nobody waits for any more is not begun; one that has begun keeps its thread to the end.
   */
  <T> Mono<T> run(Callable<T> task) {
    return Mono.defer(
        () -> {
          if (!places.tryAcquire()) {
            return Mono.error(
                Problem.busy("too many requests wait for an answer already", retryAfter));
          }
          CompletableFuture<T> answer = new CompletableFuture<>();
          threads.execute(() -> compute(task, answer));
          return Mono.fromFuture(answer)
              .timeout(limit, Mono.error(() -> Problem.late(limit, retryAfter)));
        });
  }

  private <T> void compute(Callable<T> task, CompletableFuture<T> answer) {
    Runnable outcome;
    try {
      if (answer.isDone()) {
        outcome = () -> {};
      } else {
        T value = task.call();
        outcome = () -> answer.complete(value);
      }
    } catch (OutOfMemoryError e) {
      Problem problem = Problem.busy("memory is short; send less at once", retryAfter);
      outcome = () -> answer.completeExceptionally(problem);
    } catch (Throwable e) {
      Throwable problem = Problem.in(e) != null ? e : ProblemHandler.fault(e);
      outcome = () -> answer.completeExceptionally(problem);
    }
    // Before the answer is out: its client may ask again at once.
    places.release();
    outcome.run();
  }

  /** Tasks that run or wait. */
  int busy() {
    return threads.getActiveCount() + threads.getQueue().size();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
