package io.github.qubao.spring.json;

import io.github.qubao.summary.Summary;
import java.util.List;
import java.util.Objects;

/**
 * Immutable and thread-safe. A summary and what is demanded, to be written as one JSON object.
 *
 * @param summary the summary
 * @param keyPoints what a meeting or a speaker demands
 */
public record SummaryWithKeyPoints(Summary summary, List<Summary.KeyPoint> keyPoints) {
  /**
   * Copies the list.
   *
   * @throws NullPointerException if a value is null
   */
  public SummaryWithKeyPoints {
    Objects.requireNonNull(summary, "summary");
    keyPoints = List.copyOf(Objects.requireNonNull(keyPoints, "keyPoints"));
  }
}
