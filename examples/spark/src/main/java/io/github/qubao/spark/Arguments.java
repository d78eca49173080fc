package io.github.qubao.spark;

import io.github.qubao.spark.SqlFunction.Call;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.SparkBuildInfo;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.NullType;
import org.apache.spark.sql.types.StringType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Map$;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Not thread-safe. Finds out, while a query is analysed, which argument of a function is what: one
 * text, or a title and a text, and then perhaps an option. Refuses the rest in Spark's own terms.
 */
final class Arguments {
  private final SqlFunction function;
  private final List<Expression> all;

  private Arguments(SqlFunction function, List<Expression> all) {
    this.function = function;
    this.all = all;
  }

  static Call read(SqlFunction function, Seq<Expression> arguments) throws AnalysisException {
    return new Arguments(function, CollectionConverters.asJava(arguments)).read();
  }

  private Call read() throws AnalysisException {
    int most = 1 + (function.takesTitle ? 1 : 0) + (function.option == OptionKind.NONE ? 0 : 1);
    if (all.isEmpty() || all.size() > most) {
      throw wrongCount(most);
    }
    int last = all.size() - 1;
    boolean hasOption = last > 0 && (last + 1 == most || !isText(last));
    hasOption &= function.option != OptionKind.NONE;
    int texts = hasOption ? last : last + 1;
    for (int i = 0; i < texts; i++) {
      if (!isText(i)) {
        throw wrongType(i, DataTypes.StringType);
      }
    }
    Integer option = hasOption ? option(last) : Integer.valueOf(function.option.unlessGiven);
    return new Call(function, texts == 2 ? 0 : -1, texts - 1, all.size(), option);
  }

  /** A text, or NULL written as such, which has a type of its own. */
  private boolean isText(int i) {
    DataType type = all.get(i).dataType();
    return type instanceof StringType || type instanceof NullType;
  }

  private @Nullable Integer option(int i) throws AnalysisException {
    Expression argument = all.get(i);
    OptionKind kind = function.option;
    if (!kind.takes(argument.dataType()) && !(argument.dataType() instanceof NullType)) {
      throw wrongType(i, kind.type());
    }
    if (!argument.foldable()) {
      throw mismatch(
          "NON_FOLDABLE_INPUT",
          "inputName",
          "`" + kind.sqlName + "`",
          "inputType",
          sql(argument.dataType()),
          "inputExpr",
          quoted(argument.sql()));
    }
    Object value = argument.eval(InternalRow.empty());
    if (value == null) {
      return null;
    }
    Integer read = kind.read(value);
    if (read == null) {
      throw mismatch(
          "INVALID_ARG_VALUE",
          "inputName",
          "`" + kind.sqlName + "`",
          "requireType",
          sql(kind.type()),
          "validValues",
          kind.values,
          "inputValue",
          argument.sql());
    }
    return read;
  }

  private AnalysisException wrongType(int i, DataType required) {
    return mismatch(
        "UNEXPECTED_INPUT_TYPE",
        "paramIndex",
        List.of("first", "second", "third").get(i),
        "requiredType",
        sql(required),
        "inputSql",
        quoted(all.get(i).sql()),
        "inputType",
        sql(all.get(i).dataType()));
  }

  private AnalysisException wrongCount(int most) {
    return error(
        "WRONG_NUM_ARGS.WITHOUT_SUGGESTION",
        "functionName",
        "`" + function.sqlName + "`",
        "expectedNum",
        IntStream.rangeClosed(1, most).boxed().toList().toString(),
        "actualNum",
        String.valueOf(all.size()),
        "docroot",
        SparkBuildInfo.spark_doc_root());
  }

  private AnalysisException mismatch(String kind, String... namesAndValues) {
    String call =
        all.stream()
            .map(Expression::sql)
            .collect(Collectors.joining(", ", function.sqlName + "(", ")"));
    String[] withCall = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
    withCall[namesAndValues.length] = "sqlExpr";
    withCall[namesAndValues.length + 1] = quoted(call);
    return error("DATATYPE_MISMATCH." + kind, withCall);
  }

  private static AnalysisException error(String condition, String... namesAndValues) {
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      parameters.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new AnalysisException(
        condition, Map$.MODULE$.from(CollectionConverters.asScala(parameters)));
  }

  private static String sql(DataType type) {
    return quoted(type.sql());
  }

  private static String quoted(String sql) {
    return '"' + sql + '"';
  }
}
