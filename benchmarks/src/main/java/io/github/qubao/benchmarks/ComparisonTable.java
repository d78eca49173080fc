package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.Comparison.Row;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comparison as a table in Markdown, with what has to be known to read it. */
final class ComparisonTable {
  /** What the ratios are taken to. */
  private static final List<String> BASES = List.of("hanlp-standard", "hanlp-speed");

  /** A segmenter with more such words in a thousand gets a sign. */
  private static final double DISPLACED = 0.001;

  private ComparisonTable() {}

  static String of(Comparison c) {
    StringBuilder out = new StringBuilder("| segmenter | Mchar/s | quartiles | on the clock |");
    BASES.forEach(b -> out.append(" × ").append(b).append(" |"));
    out.append(" B/char |");
    c.sets().forEach(s -> out.append(" F1 ").append(s).append(" |"));
    out.append("\n|---|").append("---:|".repeat(4 + BASES.size() + c.sets().size())).append('\n');
    c.rows().forEach(r -> row(out, c, r));
    out.append('\n').append(notes(c));
    return out.toString();
  }

  private static void row(StringBuilder out, Comparison c, Row r) {
    Distribution cpu = r.cpuCharsPerSecond();
    Distribution wall = r.wallCharsPerSecond();
    Distribution bytes = r.bytesPerChar();
    out.append("| ").append(r.name());
    if (r.failure() != null || cpu == null || wall == null || bytes == null) {
      out.append(" | failed |").append(" |".repeat(3 + BASES.size() + c.sets().size()));
      out.append('\n');
      return;
    }
    print(out, " | %.2f | %.2f to %.2f ", cpu.median() / 1e6, cpu.low() / 1e6, cpu.high() / 1e6);
    print(out, "| %.2f |", wall.median() / 1e6);
    for (String name : BASES) {
      Optional<Distribution> base = c.row(name).map(Row::cpuCharsPerSecond);
      if (base.isPresent()) {
        print(out, " %.2f |", cpu.median() / base.get().median());
      } else {
        out.append(" – |");
      }
    }
    print(out, " %.1f |", bytes.median());
    c.sets().forEach(s -> out.append(' ').append(f1(r.scores().get(s))).append(" |"));
    out.append('\n');
  }

  /** F1 with a dagger if the segmenter changed words, a dash if there is none. */
  static String f1(@Nullable Score score) {
    if (score == null) {
      return "–";
    }
    String sign = score.displaced() > DISPLACED * score.given() ? " †" : "";
    return String.format(Locale.ROOT, "%.2f%s", score.f1(), sign);
  }

  private static String notes(Comparison c) {
    StringBuilder out = new StringBuilder();
    print(
        out,
        "%s.%n%nCorpus %s. Mchar/s is by thread CPU time: median and quartiles of %d rounds of about %s s"
            + " in each of %d JVMs, after %s s of warm-up; the ratios are of the medians. It leaves out"
            + " the collector's threads, which favours those that allocate much.%n",
        c.environment().line(),
        c.corpus(),
        c.plan().rounds(),
        c.plan().roundSeconds(),
        c.forks(),
        c.plan().warmupSeconds());
    out.append(legend(c));
    return out.toString();
  }

  /** The calls, what the signs mean, and what failed. */
  static String legend(Comparison c) {
    StringBuilder out = new StringBuilder("\nThe calls: ");
    out.append(
        String.join("; ", c.rows().stream().map(r -> r.name() + " `" + r.call() + "`").toList()));
    out.append(
        ". HanLP is the portable artifact, which holds the small dictionary. All are scored on the"
            + " unchanged text: words that a library changes are laid over it, marks that it leaves"
            + " out are filled in, a run of the same mark as one word.\n");
    if (c.rows().stream()
        .flatMap(r -> r.scores().values().stream())
        .anyMatch(s -> f1(s).contains("†"))) {
      out.append("† more than one word in a thousand is changed or lies over another one.\n");
    }
    for (Row r : c.rows()) {
      if (r.failure() != null) {
        out.append(r.name()).append(" failed: ").append(r.failure()).append('\n');
      }
    }
    return out.toString();
  }

  private static void print(StringBuilder out, String format, Object... arguments) {
    out.append(String.format(Locale.ROOT, format, arguments));
  }
}
