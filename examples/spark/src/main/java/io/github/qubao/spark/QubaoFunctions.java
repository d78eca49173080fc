package io.github.qubao.spark;

import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.FunctionRegistry;

/**
 * Stateless and thread-safe. The SQL functions {@code qubao_topic}, {@code qubao_summary}, {@code
 * qubao_keywords}, {@code qubao_entities} and {@code qubao_tokens}; the README tells what each
 * takes and gives.
 *
 * <p>Where there is no session of one's own to call this with (Spark Connect, {@code spark-sql}, a
 * Thrift server), {@link QubaoExtensions} gives the same functions to every session.
 */
public final class QubaoFunctions {
  private QubaoFunctions() {}

  /**
   * Makes the functions known to a session, until it ends. Calling it again changes nothing.
   *
   * @throws IllegalArgumentException if the session is one of Spark Connect, whose functions are
   *     the server's
   * @throws NullPointerException if {@code spark} is null
   */
  public static void register(SparkSession spark) {
    Objects.requireNonNull(spark, "spark");
    if (!(spark instanceof org.apache.spark.sql.classic.SparkSession session)) {
      throw new IllegalArgumentException(
          "a Spark Connect session has the functions of its server; start that with"
              + " spark.sql.extensions="
              + QubaoExtensions.class.getName());
    }
    FunctionRegistry registry = session.sessionState().functionRegistry();
    for (SqlFunction function : SqlFunction.values()) {
      registry.createOrReplaceTempFunction(function.sqlName, function::expression, "java_udf");
    }
  }

  /** Their names, in the order of the alphabet. */
  public static List<String> names() {
    return SqlFunction.NAMES;
  }
}
