package io.github.qubao.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. What {@link Compare} or {@link Accuracy} measured, as it is kept in
 * JSON.
 *
 * @param environment where and when
 * @param corpus what was segmented for the speed: a file, or {@code sample}
 * @param plan how each JVM measured
 * @param forks JVMs a segmenter, one behind the other, each after all the other segmenters' turn
 * @param sets names of the gold sets
 * @param rows one a segmenter
 */
record Comparison(
    Environment environment,
    String corpus,
    Trial.Plan plan,
    int forks,
    List<String> sets,
    List<Row> rows) {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  /**
   * One segmenter.
   *
   * @param name as in {@link io.github.qubao.benchmarks.adapter.Adapters#label}
   * @param library whose it is
   * @param call the call that was timed
   * @param tags whether it gives parts of speech
   * @param rounds of all JVMs
   * @param scores by set
   * @param failure why there are no figures, or null
   */
  record Row(
      String name,
      String library,
      String call,
      boolean tags,
      List<Round> rounds,
      Map<String, Score> scores,
      @Nullable String failure) {
    /** Characters a second of thread CPU time; null if it was not timed. */
    @JsonProperty
    @Nullable Distribution cpuCharsPerSecond() {
      return distribution(Round::cpuCharsPerSecond);
    }

    /** Characters a second on the clock; null if it was not timed. */
    @JsonProperty
    @Nullable Distribution wallCharsPerSecond() {
      return distribution(Round::wallCharsPerSecond);
    }

    /** Bytes allocated for a character; null if it was not timed. */
    @JsonProperty
    @Nullable Distribution bytesPerChar() {
      return distribution(Round::bytesPerChar);
    }

    private @Nullable Distribution distribution(ToDoubleFunction<Round> figure) {
      return rounds.isEmpty()
          ? null
          : Distribution.of(rounds.stream().mapToDouble(figure).toArray());
    }
  }

  /** The row of that name, if it was measured and did not fail. */
  Optional<Row> row(String name) {
    return rows.stream().filter(r -> r.name.equals(name) && r.failure == null).findFirst();
  }

  void write(Path file) throws IOException {
    Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it cannot be read or is something else
   */
  static Comparison read(Path file) throws IOException {
    return JSON.readValue(file.toFile(), Comparison.class);
  }
}
