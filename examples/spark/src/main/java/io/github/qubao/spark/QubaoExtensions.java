package io.github.qubao.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import scala.Tuple3;
import scala.runtime.BoxedUnit;

/**
 * Stateless and thread-safe. Gives every session the functions of {@link QubaoFunctions}: {@code
 * --conf spark.sql.extensions=io.github.qubao.spark.QubaoExtensions}.
 */
public final class QubaoExtensions implements SparkSessionExtensionsProvider {
  /** What Spark calls. */
  public QubaoExtensions() {}

  /**
   * Adds the functions.
   *
   * @throws NullPointerException if {@code extensions} is null
   */
  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    Objects.requireNonNull(extensions, "extensions");
    for (SqlFunction function : SqlFunction.values()) {
      extensions.injectFunction(
          new Tuple3<>(function.identifier(), function.info(), function::expression));
    }
    return BoxedUnit.UNIT;
  }
}
