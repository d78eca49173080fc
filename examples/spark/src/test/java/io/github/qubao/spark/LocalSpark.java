package io.github.qubao.spark;

import org.apache.spark.sql.SparkSession;

/** Sessions for tests: no user interface, few partitions. */
final class LocalSpark {
  private LocalSpark() {}

  /** A session of two threads. */
  static SparkSession start() {
    return builder("local[2]").getOrCreate();
  }

  static SparkSession.Builder builder(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.warehouse.dir", "target/warehouse");
  }
}
