package io.github.qubao.benchmarks;

import io.github.qubao.benchmarks.Comparison.Row;
import io.github.qubao.benchmarks.adapter.Adapters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** F1 of every segmenter on every gold set of a folder, in one table; no times. */
@Command(
    name = "Accuracy",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "F1 of all segmenters on all gold sets in one table.")
public final class Accuracy implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Words set apart by blanks, a sentence a line; or a folder of *.gold.txt.")
  private List<Path> gold = List.of();

  @Mixin private ChosenSegmenters chosen = new ChosenSegmenters();

  @Option(names = "--json", paramLabel = "FILE", description = "Writes all scores.")
  private @Nullable Path json;

  /** Exit code 0: scored; 1: one of them failed, or a file could not be used; 2: wrong options. */
  public static void main(String[] args) {
    System.exit(Programs.run(new Accuracy(), args));
  }

  @Override
  public Integer call() throws IOException {
    List<Adapters> segmenters = chosen.thatDifferInWords();
    List<Path> files;
    try {
      files = GoldFiles.of(gold);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(new CommandLine(spec), e.getMessage(), e);
    }
    List<Row> rows = new ArrayList<>();
    for (Adapters segmenter : segmenters) {
      System.err.printf("%d of %d: %s%n", rows.size() + 1, segmenters.size(), segmenter.label());
      rows.add(row(segmenter, files));
    }
    Comparison comparison =
        new Comparison(
            Environment.now(Child.JVM_OPTIONS),
            "none",
            new Trial.Plan(0, 0, 0),
            1,
            files.stream().map(GoldFiles::name).toList(),
            rows);
    System.out.print(AccuracyTable.of(comparison));
    if (json != null) {
      comparison.write(json);
    }
    return rows.stream().anyMatch(r -> r.failure() != null) ? 1 : 0;
  }

  private static Row row(Adapters segmenter, List<Path> files) {
    try {
      return row(segmenter, Trial.scores(segmenter, files), files, null);
    } catch (IOException e) {
      Trial.Result none = new Trial.Result(List.of(), List.of());
      return row(segmenter, none, files, String.valueOf(e.getMessage()));
    }
  }

  /** A row of what was measured; scores stand in the order of the files. */
  static Row row(
      Adapters segmenter, Trial.Result result, List<Path> files, @Nullable String failure) {
    Map<String, Score> scores = new LinkedHashMap<>();
    for (int i = 0; i < result.scores().size(); i++) {
      scores.put(GoldFiles.name(files.get(i)), result.scores().get(i));
    }
    return new Row(
        segmenter.label(),
        segmenter.library(),
        segmenter.call(),
        segmenter.tags(),
        result.rounds(),
        scores,
        failure);
  }
}
