package io.github.qubao.spark;

import java.io.IOException;
import java.util.List;

/** Stateless and thread-safe. Counts records without looking into them. */
final class RecordCounter {
  private RecordCounter() {}

  /** How many records a task has: lines that are not blank, and other files. */
  static long count(List<Slice> task, SliceFiles files) throws IOException {
    long count = 0;
    for (Slice slice : task) {
      count += slice.kind() == Slice.Kind.LINES ? lines(slice, files) : 1;
    }
    return count;
  }

  private static long lines(Slice slice, SliceFiles files) throws IOException {
    long count = 0;
    try (LineReader lines = files.lines(slice)) {
      while (lines.next() != null) {
        count++;
      }
      return count;
    } catch (IOException e) {
      files.giveUp(e);
      // What cannot be read is one record.
      return count + 1;
    }
  }
}
