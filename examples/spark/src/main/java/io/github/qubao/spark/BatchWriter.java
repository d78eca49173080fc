package io.github.qubao.spark;

import static org.apache.spark.sql.functions.col;

import io.github.qubao.spark.NewsJob.Counts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/** Not thread-safe. Reads batches on the cluster and writes them. */
final class BatchWriter {
  private final SparkSession spark;
  private final Journal journal;
  private final NewsJob.Settings settings;
  private final SliceFiles files;

  BatchWriter(SparkSession spark, Journal journal, NewsJob.Settings settings) {
    this.spark = spark;
    this.journal = journal;
    this.settings = settings;
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    Broadcast<SerializableConfiguration> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .broadcast(new SerializableConfiguration(hadoop));
    boolean local = spark.sparkContext().isLocal();
    int attempts = spark.sparkContext().conf().getInt("spark.task.maxFailures", 4);
    files = new SliceFiles(shared, local ? 1 : attempts);
  }

  /** Reads the slices of {@code tasks} and makes their articles part of the output. */
  Batch write(List<List<Slice>> tasks) throws IOException {
    JavaRDD<List<Slice>> work =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(tasks, tasks.size());
    SliceFiles from = files;
    int summaryChars = settings.summaryChars();
    int keywordLimit = settings.keywordLimit();
    long records = work.map(task -> RecordCounter.count(task, from)).reduce(Long::sum);
    JavaRDD<Row> read =
        work.flatMap(
            task -> new NewsReader(task, from, SharedQubao.with(summaryChars, keywordLimit)));
    // Both outputs are of one reading; what does not fit into memory waits on disk.
    Dataset<Row> either =
        spark.createDataFrame(read, NewsRows.EITHER).persist(StorageLevel.MEMORY_AND_DISK());
    Path staging = journal.staging();
    try {
      either
          .where(col("article").isNotNull())
          .select("article.*")
          // Few files of a useful size in each folder, however many tasks there were.
          .hint("rebalance", col("topic"), col("day"))
          .write()
          .partitionBy("topic", "day")
          .parquet(new Path(staging, "articles").toString());
      either
          .where(col("rejected").isNotNull())
          .select("rejected.*")
          .coalesce(1)
          .write()
          .parquet(new Path(staging, "rejected").toString());
    } finally {
      either.unpersist(false);
    }
    int number = journal.nextNumber();
    Counts counts = check(records, staging);
    List<Slice> slices = tasks.stream().flatMap(List::stream).toList();
    Batch batch = new Batch(number, settings.results(), counts, slices, moves(number, staging));
    journal.commit(batch);
    return batch;
  }

  /** Reads back what was written, and compares it with what there was to read. */
  private Counts check(long records, Path staging) {
    Dataset<Row> articles =
        spark.read().schema(NewsRows.ARTICLE).parquet(new Path(staging, "articles").toString());
    long all = articles.count();
    long read = articles.where(col("number").equalTo(1)).count();
    long rejected =
        spark
            .read()
            .schema(NewsRows.REJECTED)
            .parquet(new Path(staging, "rejected").toString())
            .count();
    Counts counts = new Counts(records, read, rejected, all);
    if (records != read + rejected) {
      throw new IllegalStateException(
          "not as many records were written as there were to read, so nothing of this batch is"
              + " kept; did a file change meanwhile? "
              + counts);
    }
    return counts;
  }

  private List<Batch.Move> moves(int number, Path staging) throws IOException {
    FileSystem system = staging.getFileSystem(spark.sparkContext().hadoopConfiguration());
    List<Batch.Move> moves = new ArrayList<>();
    for (FileStatus file : InputFiles.visible(system, system.makeQualified(staging))) {
      String name = file.getPath().getName();
      String from = InputFiles.nameFrom(staging, file.getPath());
      String to =
          from.substring(0, from.length() - name.length())
              + String.format(Locale.ROOT, "%06d-", number)
              + name;
      moves.add(new Batch.Move(staging.getName() + "/" + from, to, file.getLen()));
    }
    return moves;
  }
}
