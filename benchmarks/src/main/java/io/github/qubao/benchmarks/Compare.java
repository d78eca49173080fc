package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.Comparison.Row;
import io.github.qubao.benchmarks.Trial.Plan;
import io.github.qubao.benchmarks.adapter.Adapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Measures speed, memory and F1 of every segmenter, each in JVMs of its own, and prints one table;
 * benchmarks/README.md shows the last.
 */
@Command(
    name = "Compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Speed, memory and F1 of all segmenters in one table. Stop all other work first.")
public final class Compare implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ChosenSegmenters chosen = new ChosenSegmenters();

  @Option(
      names = "--corpus",
      paramLabel = "FILE",
      description =
          "What is segmented for the speed, UTF-8, a line a text; of a *.gold.txt the text. Without it:"
              + " the articles written for this project.")
  private String corpus = Corpus.SAMPLE;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Words set apart by blanks for F1, or a folder of *.gold.txt; may be repeated.")
  private List<Path> gold = List.of();

  @Option(
      names = "--forks",
      paramLabel = "N",
      description = "JVMs a segmenter. Without it: ${DEFAULT-VALUE}.")
  private int forks = 2;

  @Option(
      names = "--warmup",
      paramLabel = "SECONDS",
      description = "Before the first round of a JVM. Without it: ${DEFAULT-VALUE}.")
  private double warmup = 2;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "Timed rounds of a JVM. Without it: ${DEFAULT-VALUE}.")
  private int rounds = 5;

  @Option(
      names = "--round",
      paramLabel = "SECONDS",
      description =
          "About how long a round is, never less than once over the corpus. Without it:"
              + " ${DEFAULT-VALUE}.")
  private double round = 0.25;

  @Option(names = "--quick", description = "One JVM, one second of warm-up, five short rounds.")
  private boolean quick;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes all rounds and scores.")
  private @Nullable Path json;

  @Option(names = "--svg", paramLabel = "FILE", description = "Draws the picture, as Chart does.")
  private @Nullable Path svg;

  /**
   * Exit code 0: measured; 1: one of them failed, or a file could not be used; 2: wrong options.
   */
  public static void main(String[] args) {
    System.exit(Programs.run(new Compare(), args));
  }

  @Override
  public Integer call() throws IOException {
    List<Adapters> segmenters = chosen.all();
    List<Path> files;
    Plan plan = quick ? new Plan(1, 5, 0.1) : new Plan(warmup, rounds, round);
    int turns = quick ? 1 : forks;
    try {
      files = GoldFiles.of(gold);
      check(turns >= 1 && plan.rounds() >= 1, "--forks and --rounds are 1 or more");
      check(plan.warmupSeconds() >= 0 && plan.roundSeconds() > 0, "seconds are above 0");
      check(
          corpus.equals(Corpus.SAMPLE) || Files.isReadable(Path.of(corpus)),
          "cannot read " + corpus);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(new CommandLine(spec), e.getMessage(), e);
    }
    Environment environment = Environment.now(Child.JVM_OPTIONS);
    System.err.print(environment.warning());
    Comparison comparison =
        new Comparison(
            environment,
            corpus,
            plan,
            turns,
            files.stream().map(GoldFiles::name).toList(),
            measure(segmenters, plan, turns, files));
    System.out.print(ComparisonTable.of(comparison));
    if (json != null) {
      comparison.write(json);
    }
    if (svg != null) {
      Files.writeString(svg, Chart.svg(comparison));
    }
    return comparison.rows().stream().anyMatch(r -> r.failure() != null) ? 1 : 0;
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** By turns, so that what happens to the machine for a while does not meet one of them only. */
  private List<Row> measure(List<Adapters> segmenters, Plan plan, int turns, List<Path> files) {
    Map<Adapters, Row> rows = new LinkedHashMap<>();
    for (int turn = 1; turn <= turns; turn++) {
      int n = 0;
      for (Adapters segmenter : segmenters) {
        Row row = row(segmenter, plan, turn == 1 ? files : List.of());
        rows.merge(segmenter, row, Compare::joined);
        n++;
        Distribution cpu = row.cpuCharsPerSecond();
        System.err.printf(
            Locale.ROOT,
            "turn %d of %d, %d of %d: %s %s%n",
            turn,
            turns,
            n,
            segmenters.size(),
            row.name(),
            cpu == null ? "failed" : String.format(Locale.ROOT, "%.2f M/s", cpu.median() / 1e6));
      }
    }
    return List.copyOf(rows.values());
  }

  private Row row(Adapters segmenter, Plan plan, List<Path> files) {
    Trial.Result result;
    String failure = null;
    try {
      result = Trial.speed(segmenter, corpus, plan, files);
    } catch (IOException e) {
      failure = String.valueOf(e.getMessage());
      result = new Trial.Result(List.of(), List.of());
    }
    return Accuracy.row(segmenter, result, files, failure);
  }

  private static Row joined(Row first, Row second) {
    List<Round> rounds = new ArrayList<>(first.rounds());
    rounds.addAll(second.rounds());
    return new Row(
        first.name(),
        first.library(),
        first.call(),
        first.tags(),
        rounds,
        first.scores(),
        first.failure() != null ? first.failure() : second.failure());
  }
}
