package io.github.qubao.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Immutable and thread-safe. Reads a folder of news (JSON Lines, texts of pages, PDFs) and writes
 * its articles with topic, summary, keywords and names as Parquet. One run at a time may write to
 * an output folder; the next goes on where one was broken off.
 */
public final class NewsJob {
  private static final String USAGE =
      "usage: NewsJob INPUT OUTPUT [--summary-chars N] [--keywords N] [--batch-mb N]";

  private final Settings settings;

  /**
   * A job.
   *
   * @throws NullPointerException if {@code settings} is null
   */
  public NewsJob(Settings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /**
   * For {@code spark-submit}.
   *
   * @param arguments the folder to read, the folder to write, and options
   * @throws IllegalArgumentException if they are not understood; the message says how they are
   * @throws IOException if a folder cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Settings settings = settings(arguments);
    try (SparkSession spark = SparkSession.builder().appName("Qubao").getOrCreate()) {
      Counts all = new NewsJob(settings).run(spark, System.out::println);
      System.out.println("in all   " + all);
    }
  }

  /**
   * Reads what is in the input folder and not yet in the output folder.
   *
   * @param progress is told in a line of each batch when it is written
   * @return the counts of all that the output folder has now
   * @throws IllegalArgumentException if one of the folders is inside the other
   * @throws IllegalStateException if a file changed after it was read, the output was begun with
   *     other settings, or fewer or more records were written than read; what is wrong is not
   *     committed
   * @throws IOException if a folder cannot be read or written
   * @throws NullPointerException if {@code spark} or {@code progress} is null
   */
  public Counts run(SparkSession spark, Consumer<String> progress) throws IOException {
    Objects.requireNonNull(spark, "spark");
    Objects.requireNonNull(progress, "progress");
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Path in = qualified(settings.input(), hadoop);
    Path out = qualified(settings.output(), hadoop);
    if ((in + "/").startsWith(out + "/") || (out + "/").startsWith(in + "/")) {
      throw new IllegalArgumentException(
          "the folders to read and to write may not be inside one another: " + in + ", " + out);
    }
    List<Slice> input = InputFiles.list(in, hadoop);
    Journal journal = Journal.open(out, hadoop);
    List<Batch> before = journal.batches();
    for (Batch batch : before) {
      if (!batch.settings().equals(settings.results())) {
        throw new IllegalStateException(
            settings.output()
                + " was begun with "
                + batch.settings()
                + ", not "
                + settings.results());
      }
    }
    List<List<List<Slice>>> batches =
        Plan.batches(
            Remaining.of(input, before),
            settings.batchBytes(),
            spark.sparkContext().defaultParallelism());
    BatchWriter writer = new BatchWriter(spark, journal, settings);
    for (int i = 0; i < batches.size(); i++) {
      Batch batch = writer.write(batches.get(i));
      progress.accept(
          String.format(Locale.ROOT, "batch %d of %d  %s", i + 1, batches.size(), batch.counts()));
    }
    return journal.batches().stream().map(Batch::counts).reduce(Counts.NONE, Counts::plus);
  }

  private static Path qualified(String folder, Configuration hadoop) throws IOException {
    Path path = new Path(folder);
    return path.getFileSystem(hadoop).makeQualified(path);
  }

  private static Settings settings(String[] arguments) {
    if (arguments.length < 2) {
      throw new IllegalArgumentException(USAGE);
    }
    Settings settings = Settings.of(arguments[0], arguments[1]);
    for (int i = 2; i < arguments.length; i += 2) {
      int value = i + 1 < arguments.length ? number(arguments[i], arguments[i + 1]) : -1;
      if (value < 0) {
        throw new IllegalArgumentException(arguments[i] + " needs a number; " + USAGE);
      }
      settings =
          switch (arguments[i]) {
            case "--summary-chars" -> settings.withSummaryChars(value);
            case "--keywords" -> settings.withKeywordLimit(value);
            case "--batch-mb" -> settings.withBatchBytes((long) value << 20);
            default ->
                throw new IllegalArgumentException(
                    "there is no option " + arguments[i] + "; " + USAGE);
          };
    }
    return settings;
  }

  private static int number(String option, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          option + " needs a number, not " + value + "; " + USAGE, e);
    }
  }

  /**
   * Immutable and thread-safe. What a job reads, and what it makes of it.
   *
   * @param input the folder to read, with all folders in it
   * @param output the folder to write, not inside the other
   * @param summaryChars the most UTF-16 units of a summary
   * @param keywordLimit the most keywords
   * @param batchBytes how much is written at a time, and done again after a run was broken off; 0
   *     for what suits the cluster
   */
  public record Settings(
      String input, String output, int summaryChars, int keywordLimit, long batchBytes) {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code summaryChars} is below 1 or another number below 0
     * @throws NullPointerException if a folder is null
     */
    public Settings {
      Objects.requireNonNull(input, "input");
      Objects.requireNonNull(output, "output");
      if (summaryChars < 1 || keywordLimit < 0 || batchBytes < 0) {
        throw new IllegalArgumentException(
            "a summary has 1 character or more, keywords and batches 0 or more");
      }
    }

    /** With summaries of 80 characters and 8 keywords. */
    public static Settings of(String input, String output) {
      return new Settings(input, output, 80, 8, 0);
    }

    /** The same with longer or shorter summaries. */
    public Settings withSummaryChars(int chars) {
      return new Settings(input, output, chars, keywordLimit, batchBytes);
    }

    /** The same with more or fewer keywords. */
    public Settings withKeywordLimit(int limit) {
      return new Settings(input, output, summaryChars, limit, batchBytes);
    }

    /** The same with larger or smaller batches. */
    public Settings withBatchBytes(long bytes) {
      return new Settings(input, output, summaryChars, keywordLimit, bytes);
    }

    /** What the results depend on. */
    String results() {
      return "--summary-chars " + summaryChars + " --keywords " + keywordLimit;
    }
  }

  /**
   * Immutable and thread-safe. A record is a line of JSON Lines or a page's file.
   *
   * @param records how many there were to read: {@code read} and {@code rejected} together
   * @param read how many were read, each with an article or more
   * @param rejected how many could not be read, and are kept with the reason
   * @param articles how many articles there are
   */
  public record Counts(long records, long read, long rejected, long articles) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          records + other.records,
          read + other.read,
          rejected + other.rejected,
          articles + other.articles);
    }

    /** In a line for people. */
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "records in %,d = read %,d + rejected %,d; articles out %,d",
          records,
          read,
          rejected,
          articles);
    }
  }
}
