package io.github.qubao.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures every segmenter in a JVM of its own and prints one table; benchmarks/README.md shows the
 * last.
 */
public final class Compare {
  private static final String USAGE =
      "usage: Compare [--corpus FILE] [--gold FILE]… [--seconds N] [--only NAME,…] [--json FILE] [--svg FILE]";

  private Compare() {}

  /** What was measured of one contestant. */
  record Row(String name, double charsPerSecond, double bytesPerChar, Map<String, Double> f1) {}

  /** Runs all; exit code 2 for a wrong command line. */
  public static void main(String[] args) throws IOException, RunnerException {
    Settings settings;
    try {
      settings = Settings.parse(args);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n" + USAGE);
      System.exit(2);
      return;
    }
    List<Row> rows = new ArrayList<>();
    long chars = Corpus.chars(Corpus.read(settings.corpus));
    for (String name : settings.names) {
      System.err.println("measuring " + name);
      RunResult speed = run(name, settings);
      double seconds = speed.getPrimaryResult().getScore() / 1e6;
      double bytes =
          java.util.Objects.requireNonNull(speed.getSecondaryResults().get("gc.alloc.rate.norm"))
              .getScore();
      rows.add(new Row(name, chars / seconds, bytes / chars, score(name, settings.gold)));
    }
    System.out.println(table(rows, settings.gold));
    if (settings.json != null) {
      Files.writeString(settings.json, json(rows));
    }
    if (settings.svg != null) {
      Files.writeString(settings.svg, Chart.svg(rows));
    }
  }

  private static RunResult run(String name, Settings settings) throws RunnerException {
    int warmup = Math.max(1, settings.seconds / 3);
    int measured = Math.max(1, settings.seconds - warmup);
    return new Runner(
            new OptionsBuilder()
                .include(ContestBenchmark.class.getName())
                .param("contestant", name)
                .param("corpus", settings.corpus)
                .warmupIterations(warmup)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(measured)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .build())
        .runSingle();
  }

  private static Map<String, Double> score(String name, List<String> gold) throws IOException {
    Map<String, Double> out = new LinkedHashMap<>();
    if (gold.isEmpty()) {
      return out;
    }
    List<String> arguments = new ArrayList<>(List.of(name));
    arguments.addAll(gold);
    List<String> numbers =
        Child.run(Score.class, arguments).stream()
            .filter(l -> l.matches("[0-9.]+(E-?[0-9]+)?|NaN"))
            .toList();
    if (numbers.size() != gold.size()) {
      throw new IOException(name + ": no F1 for " + gold);
    }
    for (int i = 0; i < gold.size(); i++) {
      out.put(gold.get(i), Double.valueOf(numbers.get(i)));
    }
    return out;
  }

  static String table(List<Row> rows, List<String> gold) {
    double base =
        rows.stream()
            .filter(r -> r.name.equals("hanlp-standard"))
            .mapToDouble(Row::charsPerSecond)
            .findFirst()
            .orElse(Double.NaN);
    StringBuilder out = new StringBuilder("| segmenter | Mchar/s | × HanLP standard | B/char |");
    gold.forEach(g -> out.append(" F1 ").append(new File(g).getName()).append(" |"));
    out.append("\n|---|---:|---:|---:|").append("---:|".repeat(gold.size())).append('\n');
    for (Row r : rows) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %.2f | %.1f |",
              r.name,
              r.charsPerSecond / 1e6,
              r.charsPerSecond / base,
              r.bytesPerChar));
      gold.forEach(g -> out.append(String.format(Locale.ROOT, " %.2f |", r.f1.get(g))));
      out.append('\n');
    }
    return out.toString();
  }

  static String json(List<Row> rows) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ArrayNode all = mapper.createArrayNode();
    for (Row r : rows) {
      ObjectNode node =
          all.addObject()
              .put("name", r.name)
              .put("charsPerSecond", r.charsPerSecond)
              .put("bytesPerChar", r.bytesPerChar);
      ObjectNode f1 = node.putObject("f1");
      r.f1.forEach(f1::put);
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }

  /** The command line. */
  private static final class Settings {
    String corpus = Corpus.SAMPLE;
    final List<String> gold = new ArrayList<>();
    int seconds = 9;
    List<String> names =
        java.util.Arrays.stream(Contestant.values()).map(Contestant::label).toList();
    @org.jspecify.annotations.Nullable Path json;
    @org.jspecify.annotations.Nullable Path svg;

    static Settings parse(String[] args) {
      Settings s = new Settings();
      for (int i = 0; i < args.length; i += 2) {
        if (i + 1 == args.length) {
          throw new IllegalArgumentException(args[i] + " needs a value");
        }
        String value = args[i + 1];
        switch (args[i]) {
          case "--corpus" -> s.corpus = existing(value);
          case "--gold" -> s.gold.add(existing(value));
          case "--seconds" -> s.seconds = positive(value);
          case "--only" -> {
            s.names = List.of(value.split(","));
            s.names.forEach(Contestant::of);
          }
          case "--json" -> s.json = Path.of(value);
          case "--svg" -> s.svg = Path.of(value);
          default -> throw new IllegalArgumentException("unknown option " + args[i]);
        }
      }
      return s;
    }

    private static String existing(String file) {
      if (!Files.isReadable(Path.of(file))) {
        throw new IllegalArgumentException("cannot read " + file);
      }
      return file;
    }

    private static int positive(String value) {
      try {
        int n = Integer.parseInt(value);
        if (n >= 2) {
          return n;
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new IllegalArgumentException("--seconds is a whole number of 2 or more, not " + value);
    }
  }
}
