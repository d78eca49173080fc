package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.Comparison.Row;
import io.github.qubao.benchmarks.adapter.Adapters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** F1 by segmenter and set as a table in Markdown, ours beside the best of the others. */
final class AccuracyTable {
  /** Ours with dates whole and with dates apart: gold sets do one or the other. */
  private static final List<String> DATE_STYLES =
      List.of(Adapters.QUBAO_BUFFER.label(), Adapters.QUBAO_SPLIT_BUFFER.label());

  private AccuracyTable() {}

  static String of(Comparison c) {
    StringBuilder out = new StringBuilder("| segmenter |");
    c.sets().forEach(s -> out.append(' ').append(s).append(" |"));
    out.append(" mean |\n|---|").append("---:|".repeat(c.sets().size() + 1)).append('\n');
    Map<String, Score> ours = best(c, r -> DATE_STYLES.contains(r.name()));
    Map<String, Score> peers = best(c, r -> !r.library().equals(Adapters.OURS));
    row(out, c, "**qubao, the better date style**", ours);
    c.rows().stream()
        .filter(r -> r.failure() == null)
        .forEach(r -> row(out, c, r.name(), r.scores()));
    row(out, c, "**the best of the others**", peers);
    if (ours.size() == c.sets().size() && peers.size() == c.sets().size()) {
      out.append("| ahead by |");
      for (String set : c.sets()) {
        double ahead = score(ours, set).f1() - score(peers, set).f1();
        out.append(String.format(Locale.ROOT, " %+.2f |", ahead));
      }
      out.append(String.format(Locale.ROOT, " %+.2f |%n", mean(ours) - mean(peers)));
      out.append("| who is the best of the others |");
      for (String set : c.sets()) {
        out.append(' ').append(owner(c, set, score(peers, set))).append(" |");
      }
      out.append(" |\n");
    }
    return out.append('\n')
        .append(c.environment().machineAndJvm())
        .append(".\n")
        .append(ComparisonTable.legend(c))
        .toString();
  }

  private static void row(StringBuilder out, Comparison c, String name, Map<String, Score> scores) {
    if (scores.isEmpty()) {
      return;
    }
    out.append("| ").append(name).append(" |");
    c.sets().forEach(s -> out.append(' ').append(ComparisonTable.f1(scores.get(s))).append(" |"));
    out.append(String.format(Locale.ROOT, " %.2f |%n", mean(scores)));
  }

  private static double mean(Map<String, Score> scores) {
    return scores.values().stream().mapToDouble(Score::f1).average().orElse(0);
  }

  private static Map<String, Score> best(Comparison c, Predicate<Row> which) {
    Map<String, Score> best = new LinkedHashMap<>();
    for (String set : c.sets()) {
      Optional<Score> score =
          c.rows().stream()
              .filter(which.and(r -> r.scores().containsKey(set)))
              .map(r -> score(r.scores(), set))
              .max(Comparator.comparingDouble(Score::f1));
      score.ifPresent(s -> best.put(set, s));
    }
    return best;
  }

  private static String owner(Comparison c, String set, Score best) {
    return c.rows().stream()
        .filter(r -> !r.library().equals(Adapters.OURS) && best.equals(r.scores().get(set)))
        .map(Row::name)
        .findFirst()
        .orElse("");
  }

  private static Score score(Map<String, Score> scores, String set) {
    return Objects.requireNonNull(scores.get(set));
  }
}
