package io.github.qubao.benchmarks;

import com.sun.management.ThreadMXBean;
import io.github.qubao.benchmarks.adapter.Adapters;
import io.github.qubao.benchmarks.adapter.Segmentation;
import io.github.qubao.benchmarks.adapter.SegmenterAdapter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures one segmenter in this JVM: its rounds over the corpus, and how well it agrees with gold.
 * {@link Compare} and {@link Accuracy} start it, each segmenter in a JVM of its own.
 */
public final class Trial {
  private static final String ROUND = "round ";
  private static final String SCORE = "score ";

  private Trial() {}

  /** What came out; {@code rounds} or {@code scores} may be empty, as it was asked for. */
  record Result(List<Round> rounds, List<Score> scores) {}

  /**
   * How long it takes.
   *
   * @param warmupSeconds over the corpus before the first round
   * @param rounds how many
   * @param roundSeconds about how long each is; never less than once over the corpus
   */
  record Plan(double warmupSeconds, int rounds, double roundSeconds) {}

  /** Speed over a corpus, and scores on files of gold. */
  static Result speed(Adapters segmenter, String corpus, Plan plan, List<Path> gold)
      throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                segmenter.label(),
                corpus.equals(Corpus.SAMPLE) ? corpus : absolute(Path.of(corpus)),
                Double.toString(plan.warmupSeconds),
                Integer.toString(plan.rounds),
                Double.toString(plan.roundSeconds)));
    gold.forEach(g -> arguments.add(absolute(g)));
    return run(arguments);
  }

  /** Scores only. */
  static Result scores(Adapters segmenter, List<Path> gold) throws IOException {
    return speed(segmenter, Corpus.SAMPLE, new Plan(0, 0, 0), gold);
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }

  private static Result run(List<String> arguments) throws IOException {
    List<Round> rounds = new ArrayList<>();
    List<Score> scores = new ArrayList<>();
    for (String line : Child.run(Trial.class, arguments)) {
      if (line.startsWith(ROUND)) {
        rounds.add(Round.parse(line.substring(ROUND.length())));
      } else if (line.startsWith(SCORE)) {
        scores.add(Score.parse(line.substring(SCORE.length())));
      }
    }
    return new Result(rounds, scores);
  }

  /** Arguments: segmenter, corpus, seconds of warm-up, rounds, seconds a round, files of gold. */
  public static void main(String[] args) throws IOException {
    PrintStream results = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    // Some peers tell of themselves on standard output.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    SegmenterAdapter segmenter = Adapters.of(args[0]).open();
    Plan plan =
        new Plan(
            Double.parseDouble(args[2]), Integer.parseInt(args[3]), Double.parseDouble(args[4]));
    if (plan.rounds > 0) {
      String[] texts = Corpus.read(args[1]);
      verify(args[0], segmenter, texts);
      for (Round round : rounds(segmenter, texts, plan)) {
        results.println(ROUND + round);
      }
    }
    for (int i = 5; i < args.length; i++) {
      results.println(SCORE + Score.of(segmenter, Path.of(args[i])));
    }
    // Some peers start threads that never end.
    System.exit(0);
  }

  /**
   * Checks that our words, put together, are the text: no character lost, none twice. Libraries of
   * others may leave out marks; {@link Segmentation#displaced} counts what they change.
   *
   * @throws IllegalStateException if they are not
   */
  static void verify(String label, SegmenterAdapter segmenter, String[] texts) {
    if (!Adapters.of(label).library().equals(Adapters.OURS)) {
      return;
    }
    for (String text : texts) {
      Segmentation words = segmenter.segment(text);
      if (words.displaced() > 0 || words.spans().size() != segmenter.count(text)) {
        throw new IllegalStateException(label + " lost text of: " + text);
      }
    }
  }

  private static List<Round> rounds(SegmenterAdapter segmenter, String[] texts, Plan plan) {
    long words = pass(segmenter, texts);
    long begin = System.nanoTime();
    long last;
    do {
      last = System.nanoTime();
      check(words, pass(segmenter, texts));
      last = System.nanoTime() - last;
    } while (System.nanoTime() - begin < plan.warmupSeconds * 1e9);
    // By the last pass of the warm-up: the first ones are slow.
    long perRound = Math.max(1, Math.round(plan.roundSeconds * 1e9 / last));
    ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    long chars = Corpus.chars(texts) * perRound;
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < plan.rounds; i++) {
      long bytes = thread.getCurrentThreadAllocatedBytes();
      long cpu = thread.getCurrentThreadCpuTime();
      long wall = System.nanoTime();
      long got = 0;
      for (long p = 0; p < perRound; p++) {
        got += pass(segmenter, texts);
      }
      wall = System.nanoTime() - wall;
      cpu = thread.getCurrentThreadCpuTime() - cpu;
      bytes = thread.getCurrentThreadAllocatedBytes() - bytes;
      check(words * perRound, got);
      rounds.add(new Round(chars, wall, cpu, bytes));
    }
    return rounds;
  }

  private static long pass(SegmenterAdapter segmenter, String[] texts) {
    long words = 0;
    for (String text : texts) {
      words += segmenter.count(text);
    }
    return words;
  }

  /** A segmenter that answers differently from one time to the next measures something else. */
  private static void check(long expected, long got) {
    if (expected != got) {
      throw new IllegalStateException("gave " + expected + " words, then " + got);
    }
  }
}
