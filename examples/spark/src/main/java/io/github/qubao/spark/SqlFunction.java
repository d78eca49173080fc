package io.github.qubao.spark;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.topic.Topic;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.Function2;
import scala.Function3;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Immutable and thread-safe. The SQL functions, in the order of the alphabet. */
enum SqlFunction {
  /** Names of people, places and organisations. */
  ENTITIES("qubao_entities", "text", "the names in a text", Rows.ENTITIES, false, OptionKind.NONE) {
    @Override
    Object answer(String title, String text, int option) {
      return Rows.entities(text, SharedQubao.get().entityRecognizer().recognize(text));
    }
  },
  /** What a text is about, in words. */
  KEYWORDS(
      "qubao_keywords",
      "[title,] text[, count]",
      "the keywords, the best first, 8 unless a count is given",
      Rows.KEYWORDS,
      true,
      OptionKind.COUNT) {
    @Override
    Object answer(String title, String text, int option) {
      return Rows.keywords(SharedQubao.get().keywordExtractor().extract(title, text, option));
    }
  },
  /** Whole sentences that tell what is in a text. */
  SUMMARY(
      "qubao_summary",
      "[title,] text[, max_chars]",
      "a summary of whole sentences, of 80 characters unless max_chars is given",
      DataTypes.StringType,
      true,
      OptionKind.MAX_CHARS) {
    @Override
    Object answer(String title, String text, int option) {
      return SharedQubao.get().summarizer().summarize(title, text, option).text();
    }
  },
  /** The words of a text. */
  TOKENS(
      "qubao_tokens",
      "text[, granularity]",
      "the words with their parts of speech; granularity is 'fine', 'normal' or 'coarse'",
      Rows.TOKENS,
      false,
      OptionKind.GRANULARITY) {
    @Override
    Object answer(String title, String text, int option) {
      Granularity granularity = Granularity.values()[option];
      return Rows.tokens(text, SharedQubao.segmenter(granularity).tag(text));
    }
  },
  /** What a text is about, filed. */
  TOPIC(
      "qubao_topic",
      "[title,] text",
      "the topic, null if the text says too little",
      DataTypes.StringType,
      true,
      OptionKind.NONE) {
    @Override
    @Nullable Object answer(String title, String text, int option) {
      Document document = Document.of(SharedQubao.get().segmenter(), title, text);
      return SharedQubao.get()
          .topicClassifier()
          .classify(document)
          .topic()
          .map(Topic::name)
          .orElse(null);
    }
  };

  /** None: values pass as what their types say. */
  private static final Seq<Option<ExpressionEncoder<?>>> NO_ENCODERS =
      CollectionConverters.asScala(List.<Option<ExpressionEncoder<?>>>of()).toSeq();

  static final List<String> NAMES = Stream.of(values()).map(f -> f.sqlName).toList();

  final String sqlName;
  final String parameters;
  final boolean takesTitle;
  final OptionKind option;
  private final String usage;

  /** Immutable, though nothing in Spark says so. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final DataType result;

  SqlFunction(
      String sqlName,
      String parameters,
      String usage,
      DataType result,
      boolean takesTitle,
      OptionKind option) {
    this.sqlName = sqlName;
    this.parameters = parameters;
    this.usage = usage;
    this.result = result;
    this.takesTitle = takesTitle;
    this.option = option;
  }

  /** The answer on an executor. */
  abstract @Nullable Object answer(String title, String text, int option);

  FunctionIdentifier identifier() {
    return new FunctionIdentifier(sqlName);
  }

  /** What DESCRIBE FUNCTION shows. */
  ExpressionInfo info() {
    String line = "_FUNC_(" + parameters + ") - " + usage;
    String name = getDeclaringClass().getName();
    return new ExpressionInfo(name, null, sqlName, line, "", "", "", "", "", "", "java_udf");
  }

  /**
   * A call in a query.
   *
   * <p>Throws {@link AnalysisException} if the arguments are not what it takes
   */
  Expression expression(Seq<Expression> arguments) {
    Object function;
    try {
      function = Arguments.read(this, arguments).function();
    } catch (AnalysisException e) {
      throw SqlFunction.<RuntimeException>unchecked(e);
    }
    return new ScalaUDF(
        function,
        result,
        arguments,
        NO_ENCODERS,
        Option.empty(),
        Option.apply(sqlName),
        true,
        true);
  }

  /** Scala knows no checked exceptions, and Spark waits for this one as it is. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> RuntimeException unchecked(Throwable e) throws E {
    throw (E) e;
  }

  /**
   * Immutable and thread-safe. A call as it is sent to the executors: as values.
   *
   * @param title where among the arguments the title stands, -1 if there is none
   * @param text where the text stands
   * @param count how many arguments there are
   * @param option the option's value; null if NULL was given for it, which makes all answers null
   */
  record Call(SqlFunction of, int title, int text, int count, @Nullable Integer option)
      implements Serializable {
    /** As Spark calls it. */
    Object function() {
      return switch (count) {
        case 1 -> (Function1<Object, Object> & Serializable) a -> answer(a);
        case 2 -> (Function2<Object, Object, Object> & Serializable) (a, b) -> answer(a, b);
        default ->
            (Function3<Object, Object, Object, Object> & Serializable) (a, b, c) -> answer(a, b, c);
      };
    }

    private @Nullable Object answer(@Nullable Object... arguments) {
      Object body = arguments[text];
      Object headline = title < 0 ? null : arguments[title];
      return body == null || option == null
          ? null
          : of.answer(headline == null ? "" : (String) headline, (String) body, option);
    }
  }
}
