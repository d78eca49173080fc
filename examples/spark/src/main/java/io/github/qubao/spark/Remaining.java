package io.github.qubao.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stateless and thread-safe. What of the input no batch has read yet. */
final class Remaining {
  private Remaining() {}

  /**
   * The parts of {@code input} that are in no batch, in order.
   *
   * @throws IllegalStateException if a file that was read has changed since
   */
  static List<Slice> of(List<Slice> input, List<Batch> done) {
    Map<String, List<Slice>> read = new HashMap<>();
    for (Batch batch : done) {
      batch.slices().forEach(s -> read.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s));
    }
    List<Slice> remaining = new ArrayList<>();
    for (Slice file : input) {
      List<Slice> parts = read.getOrDefault(file.name(), new ArrayList<>());
      for (Slice part : parts) {
        if (part.length() != file.length() || part.modified() != file.modified()) {
          throw new IllegalStateException(
              file.path()
                  + " has changed since it was read; give what is new in a file of its own, or"
                  + " another output folder to read all again");
        }
      }
      if (parts.isEmpty()) {
        remaining.add(file);
      } else {
        parts.sort(Comparator.comparingLong(Slice::start));
        long from = file.start();
        for (Slice part : parts) {
          if (part.start() > from) {
            remaining.add(file.part(from, part.start()));
          }
          from = Math.max(from, part.end());
        }
        if (from < file.end()) {
          remaining.add(file.part(from, file.end()));
        }
      }
    }
    return remaining;
  }
}
