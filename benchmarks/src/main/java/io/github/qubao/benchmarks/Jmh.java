package io.github.qubao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * JMH with its own options, and behind it a table with the error of each score, the machine, the
 * JVM and the load; with {@code -rf json} they stand in each result of JMH's file too.
 */
public final class Jmh {
  private Jmh() {}

  /** Takes the options of JMH. */
  public static void main(String[] args)
      throws IOException, RunnerException, CommandLineOptionException {
    CommandLineOptions options = new CommandLineOptions(args);
    if (options.shouldHelp()
        || options.shouldList()
        || options.shouldListWithParams()
        || options.shouldListProfilers()
        || options.shouldListResultFormats()) {
      Main.main(args);
      return;
    }
    Environment environment = Environment.now("");
    System.err.print(environment.warning());
    Collection<RunResult> results = new Runner(options).run();
    System.out.print(table(results, environment));
    if (options.getResultFormat().orElse(ResultFormatType.CSV) == ResultFormatType.JSON) {
      addEnvironment(Path.of(options.getResult().orElse("jmh-result.json")), environment);
    }
  }

  private static String table(Collection<RunResult> results, Environment environment) {
    StringBuilder out =
        new StringBuilder("\n| benchmark | score | ± error, 99.9 % | unit | B/op |\n");
    out.append("|---|---:|---:|---|---:|\n");
    for (RunResult result : results) {
      Result<?> score = result.getPrimaryResult();
      Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %.2f | %s | %s | %s |%n",
              name(result.getParams()),
              score.getScore(),
              error(score.getScoreError()),
              score.getScoreUnit(),
              bytes == null ? "–" : String.format(Locale.ROOT, "%.0f", bytes.getScore())));
    }
    return out.append('\n').append(environment.line()).append(".\n").toString();
  }

  /** Of two samples and fewer there is none. */
  private static String error(double error) {
    return Double.isNaN(error) ? "–" : String.format(Locale.ROOT, "%.2f", error);
  }

  private static String name(BenchmarkParams params) {
    String name = params.getBenchmark();
    List<String> parts = new ArrayList<>();
    // The class and the method, without the package.
    parts.add(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
    for (String key : params.getParamsKeys()) {
      parts.add(params.getParam(key));
    }
    if (params.getThreads() > 1) {
      parts.add(params.getThreads() + " threads");
    }
    return String.join(" ", parts);
  }

  /** JMH's file stays an array of results, so that its viewers can read it. */
  private static void addEnvironment(Path file, Environment environment) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode results = mapper.readTree(file.toFile());
    for (JsonNode result : results) {
      if (result instanceof ObjectNode node) {
        node.set("environment", mapper.valueToTree(environment));
      }
    }
    mapper.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), results);
  }
}
