package io.github.qubao.cli.view;

import io.github.qubao.topic.Topic;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Not thread-safe. How many articles there are of each topic, and what topics are called and how
 * they look in the report. An empty topic is one that is not sure.
 */
final class TopicCounts {
  private static final Map<Topic, String> CHINESE =
      Map.of(
          Topic.GOVERNANCE, "政务",
          Topic.ENVIRONMENT, "环境",
          Topic.AGRICULTURE, "农业",
          Topic.HEALTHCARE, "医疗",
          Topic.OTHER, "其他");

  private final Map<Optional<Topic>, Integer> counts = new LinkedHashMap<>();

  void add(Optional<Topic> topic, int articles) {
    counts.merge(topic, articles, Integer::sum);
  }

  void add(TopicCounts other) {
    other.counts.forEach(this::add);
  }

  int of(Optional<Topic> topic) {
    return counts.getOrDefault(topic, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The topics that there are: those built in, others as they came, and none last. */
  List<Optional<Topic>> topics() {
    List<Topic> known = List.copyOf(Topic.builtIn());
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingInt(
                t ->
                    t.isEmpty()
                        ? Integer.MAX_VALUE
                        : known.contains(t.get()) ? known.indexOf(t.get()) : known.size()))
        .toList();
  }

  /** A topic's style, as a value of an attribute. */
  static String css(Optional<Topic> topic) {
    return topic.map(t -> "t-" + HtmlReport.escape(t.name())).orElse("t-none");
  }

  /** What a topic is called, as HTML. */
  static String label(Optional<Topic> topic) {
    return topic.map(t -> HtmlReport.escape(CHINESE.getOrDefault(t, t.name()))).orElse("不确定");
  }
}
