package io.github.qubao.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Stateless and thread-safe. Cuts what is to be read into batches, each of which is written as a
 * whole, and these into the tasks that a cluster runs at the same time.
 */
final class Plan {
  /** A task of so much text takes seconds. */
  private static final long MOST_TASK_BYTES = 1 << 24;

  private static final long LEAST_TASK_BYTES = 1 << 16;
  private static final long LEAST_BATCH_BYTES = 1 << 28;

  /** Opening a small file takes as long as reading so many bytes. */
  private static final long FILE_BYTES = 1 << 12;

  private Plan() {}

  /**
   * The batches, each a list of tasks.
   *
   * @param slices what is to be read, in order
   * @param batchBytes how large a batch is to be; 0 for what suits the cluster
   * @param parallelism how many tasks the cluster runs at once
   */
  static List<List<List<Slice>>> batches(List<Slice> slices, long batchBytes, int parallelism) {
    long all = slices.stream().mapToLong(Plan::weight).sum();
    long most =
        batchBytes > 0
            ? batchBytes
            : Math.max(LEAST_BATCH_BYTES, 2L * parallelism * MOST_TASK_BYTES);
    long share = Math.min(all, most) / (4L * parallelism);
    long taskBytes = Math.min(most, Math.max(LEAST_TASK_BYTES, Math.min(MOST_TASK_BYTES, share)));
    return grouped(grouped(cut(slices, taskBytes), Plan::weight, taskBytes), Plan::weights, most);
  }

  private static List<Slice> cut(List<Slice> slices, long most) {
    List<Slice> parts = new ArrayList<>();
    for (Slice slice : slices) {
      long step = slice.mayBeCut() ? most : Math.max(1, slice.bytes());
      long from = slice.start();
      do {
        long to = Math.min(slice.end(), from + step);
        parts.add(slice.part(from, to));
        from = to;
      } while (from < slice.end());
    }
    return parts;
  }

  /** Runs of neighbours, each as heavy as {@code most} or of one alone. */
  private static <T> List<List<T>> grouped(List<T> all, ToLongFunction<T> weight, long most) {
    List<List<T>> groups = new ArrayList<>();
    List<T> group = new ArrayList<>();
    long sum = 0;
    for (T each : all) {
      long more = weight.applyAsLong(each);
      if (!group.isEmpty() && sum + more > most) {
        groups.add(group);
        group = new ArrayList<>();
        sum = 0;
      }
      group.add(each);
      sum += more;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static long weight(Slice slice) {
    return slice.bytes() + FILE_BYTES;
  }

  private static long weights(List<Slice> slices) {
    return slices.stream().mapToLong(Plan::weight).sum();
  }
}
