package io.github.qubao.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.entity.Entity;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the SQL functions answer, and refuse. */
class QubaoFunctionsTest {
  private static final String TITLE = "早稻开镰";
  private static final String TEXT =
      "青芦镇早稻陆续成熟，农户抢抓晴好天气收割。区农业农村局派出农技员下田指导，区委书记李明远到场察看。"
          + "今年全镇早稻面积比去年多两成，合作社备好了烘干机。农户陈大福说，谷子干得快，卖价也好。";

  private static final String GRAPES = "'青芦镇举办葡萄采摘节，游客进园采摘葡萄。青芦镇今年新建冷库六座，冷库能存葡萄五百吨。'";

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
    QubaoFunctions.register(spark);
    spark
        .createDataFrame(
            List.of(
                RowFactory.create(1, TITLE, TEXT),
                RowFactory.create(2, null, TEXT),
                RowFactory.create(3, TITLE, null),
                RowFactory.create(4, "", ""),
                RowFactory.create(5, "", "🌾🌾早稻 𠮷田镇 稻谷\uD83C\uDF3E丰收")),
            new StructType().add("id", "int").add("title", "string").add("text", "string"))
        .repartition(2)
        .createOrReplaceTempView("news");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void theAnswersAreThoseOfTheLibrary() {
    Qubao qubao = Qubao.create();
    Analysis analysis = qubao.analyze(TITLE, TEXT);
    Row row =
        one(
            "qubao_topic(title, text), qubao_summary(title, text), qubao_keywords(title, text),"
                + " qubao_entities(text), qubao_tokens(text)",
            1);
    assertEquals(analysis.topic().topic().orElseThrow().name(), row.getString(0));
    assertEquals(Topic.AGRICULTURE.name(), row.getString(0));
    assertEquals(analysis.summary().text(), row.getString(1));
    assertFalse(row.getString(1).isEmpty());

    List<Row> keywords = row.getList(2);
    assertEquals(
        analysis.keywords(),
        keywords.stream()
            .map(k -> new Keyword(k.<String>getAs("word"), k.<Double>getAs("score")))
            .toList());

    List<Row> entities = row.getList(3);
    assertEquals(analysis.entities().size(), entities.size());
    for (int i = 0; i < entities.size(); i++) {
      Entity expected = analysis.entities().get(i);
      Row entity = entities.get(i);
      assertEquals(expected.text(), entity.getAs("text"));
      assertEquals(expected.type().name(), entity.getAs("type"));
      assertEquals(expected.span().start(), entity.<Integer>getAs("start"));
      assertEquals(expected.span().end(), entity.<Integer>getAs("end"));
      assertEquals(expected.probability(), entity.<Double>getAs("probability"));
      assertEquals(expected.title().orElse(null), entity.getAs("title"));
    }
    assertTrue(entities.stream().anyMatch(e -> "区委书记".equals(e.getAs("title"))));
    assertTrue(entities.stream().anyMatch(e -> "town".equals(e.getAs("level"))));

    assertEquals(
        analysis.tokens().stream().map(t -> t.in(TEXT) + "/" + t.tag()).toList(), words(row, 4));
  }

  @Test
  void aTextAloneHasNoTitle() {
    Row row = one("qubao_topic(text), qubao_summary(text), qubao_keywords(text)", 1);
    assertEquals(
        one("qubao_topic('', text), qubao_summary('', text), qubao_keywords('', text)", 1), row);
    assertEquals(
        one("qubao_topic(title, text), qubao_summary(title, text), qubao_keywords(title, text)", 2),
        row,
        "a title that is null is none");
  }

  @Test
  void optionsComeLast() {
    Qubao qubao = Qubao.create();
    Row row =
        one(
            "qubao_summary(text, 30), qubao_summary(title, text, 60), qubao_keywords('葡萄采摘节', "
                + GRAPES
                + ", 2), qubao_keywords('葡萄采摘节', "
                + GRAPES
                + ", 1L), qubao_keywords(text, 0), qubao_summary(text, 10 * 3)",
            1);
    assertEquals(qubao.summarizer().summarize("", TEXT, 30).text(), row.getString(0));
    assertEquals(qubao.summarizer().summarize(TITLE, TEXT, 60).text(), row.getString(1));
    assertNotEquals(row.getString(0), row.getString(1));
    assertEquals(2, row.getList(2).size());
    assertEquals(1, row.getList(3).size());
    assertEquals(0, row.getList(4).size());
    assertEquals(row.getString(0), row.getString(5));
  }

  @ParameterizedTest
  @CsvSource({"fine, FINE", "NORMAL, NORMAL", "Coarse, COARSE"})
  void wordsComeInThreeLengths(String name, Segmenter.Granularity granularity) {
    String text = "国家电力公司二十一世纪在北京大学讲了一个故事";
    Row row =
        spark.sql("SELECT qubao_tokens('" + text + "', '" + name + "')").collectAsList().get(0);
    List<Token> expected = Segmenter.builder().granularity(granularity).build().tag(text);
    assertEquals(expected.stream().map(t -> t.in(text) + "/" + t.tag()).toList(), words(row, 0));
  }

  @Test
  void nullGivesNull() {
    String all =
        "qubao_topic(text), qubao_topic(title, text), qubao_summary(text), qubao_summary(text, 20),"
            + " qubao_summary(title, text, 20), qubao_keywords(text), qubao_entities(text),"
            + " qubao_tokens(text), qubao_tokens(text, 'fine')";
    assertAllNull(one(all, 3));
    assertAllNull(
        spark
            .sql(
                "SELECT qubao_topic(NULL), qubao_summary(NULL), qubao_summary(NULL, 20),"
                    + " qubao_keywords(NULL), qubao_entities(NULL), qubao_tokens(NULL),"
                    + " qubao_summary('早稻', NULL), qubao_keywords('早稻', CAST(NULL AS INT)),"
                    + " qubao_tokens('早稻', NULL), qubao_tokens(CAST(NULL AS STRING))")
            .collectAsList()
            .get(0));
  }

  @Test
  void anEmptyTextHasNoTopicAndNothingInIt() {
    Row row =
        one(
            "qubao_topic(text), qubao_summary(text), qubao_keywords(text), qubao_entities(text),"
                + " qubao_tokens(text)",
            4);
    assertNull(row.get(0));
    assertEquals("", row.getString(1));
    for (int i = 2; i < 5; i++) {
      assertEquals(List.of(), row.getList(i));
    }
  }

  @Test
  void offsetsAreThoseOfSubstring() {
    Dataset<Row> words =
        spark.sql(
            "SELECT * FROM (SELECT text AS whole, explode(qubao_tokens(text)) AS t FROM news WHERE"
                + " id IN (1, 5)) WHERE substring(whole, t.start + 1, t.end - t.start) <> t.text OR"
                + " t.end <= t.start");
    assertEquals(List.of(), words.collectAsList());
    Dataset<Row> names =
        spark.sql(
            "SELECT * FROM (SELECT text AS whole, explode(qubao_entities(text)) AS e FROM news WHERE"
                + " id IN (1, 5)) WHERE substring(whole, e.start + 1, e.end - e.start) <> e.text");
    assertEquals(List.of(), names.collectAsList());
    Row row = one("qubao_tokens(text), length(text)", 5);
    List<Row> tokens = row.getList(0);
    assertEquals(row.getInt(1), tokens.get(tokens.size() - 1).<Integer>getAs("end"));
  }

  @Test
  void resultsAreTyped() {
    assertEquals(
        "struct<topic:string,summary:string,"
            + "keywords:array<struct<word:string,score:double>>,"
            + "entities:array<struct<start:int,end:int,text:string,type:string,probability:double,"
            + "title:string,level:string>>,"
            + "tokens:array<struct<start:int,end:int,text:string,pos:string>>>",
        spark
            .sql(
                "SELECT qubao_topic(text) topic, qubao_summary(text) summary, qubao_keywords(text)"
                    + " keywords, qubao_entities(text) entities, qubao_tokens(text) tokens FROM news")
            .schema()
            .simpleString());
    assertEquals(
        "qubao_summary(title, text, 30)",
        spark.sql("SELECT qubao_summary(title, text, 30) FROM news").columns()[0]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "qubao_topic()|WRONG_NUM_ARGS.WITHOUT_SUGGESTION|[1, 2]",
        "qubao_topic(text, text, text)|WRONG_NUM_ARGS.WITHOUT_SUGGESTION|actual number is 3",
        "qubao_entities(text, text)|WRONG_NUM_ARGS.WITHOUT_SUGGESTION|[1]",
        "qubao_summary(text, text, 1, 2)|WRONG_NUM_ARGS.WITHOUT_SUGGESTION|[1, 2, 3]",
        "qubao_topic(id)|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|first parameter requires the \"STRING\"",
        "qubao_topic(text, 5)|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|second parameter",
        "qubao_summary(text, 2.5)|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|requires the \"INT\"",
        "qubao_summary(title, text, '80')|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|third parameter",
        "qubao_summary(text, id)|DATATYPE_MISMATCH.NON_FOLDABLE_INPUT|`max_chars`",
        "qubao_summary(text, 0)|DATATYPE_MISMATCH.INVALID_ARG_VALUE|1 to 2147483647",
        "qubao_summary(text, -5)|DATATYPE_MISMATCH.INVALID_ARG_VALUE|-5",
        "qubao_keywords(text, 2147483648)|DATATYPE_MISMATCH.INVALID_ARG_VALUE|`count`",
        "qubao_keywords(text, -1)|DATATYPE_MISMATCH.INVALID_ARG_VALUE|0 to 2147483647",
        "qubao_tokens(text, 'tiny')|DATATYPE_MISMATCH.INVALID_ARG_VALUE|'fine', 'normal', 'coarse'",
        "qubao_tokens(text, 3)|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|second parameter",
        "qubao_tokens(text, title)|DATATYPE_MISMATCH.NON_FOLDABLE_INPUT|`granularity`",
        "qubao_topic(array(text))|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|ARRAY<STRING>",
        "qubao_topic(cast(text AS binary))|DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE|BINARY",
      })
  void whatItCannotTakeIsToldBeforeTheQueryRuns(String call, String condition, String says) {
    AnalysisException refused =
        assertThrows(AnalysisException.class, () -> spark.sql("SELECT " + call + " FROM news"));
    assertEquals(condition, refused.getCondition());
    assertTrue(String.valueOf(refused.getMessage()).contains(says), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compiledAndInterpretedPlansAgree(boolean compiled) {
    String mode = compiled ? "CODEGEN_ONLY" : "NO_CODEGEN";
    spark.conf().set("spark.sql.codegen.factoryMode", mode);
    spark.conf().set("spark.sql.codegen.wholeStage", compiled);
    try {
      Row row =
          one("qubao_topic(title, text), size(qubao_tokens(text)), qubao_summary(text, 30)", 1);
      Qubao qubao = Qubao.create();
      assertEquals(Topic.AGRICULTURE.name(), row.getString(0));
      assertEquals(qubao.segmenter().tag(TEXT).size(), row.getInt(1));
      assertEquals(qubao.summarizer().summarize("", TEXT, 30).text(), row.getString(2));
    } finally {
      spark.conf().unset("spark.sql.codegen.factoryMode");
      spark.conf().unset("spark.sql.codegen.wholeStage");
    }
  }

  @Test
  void manyRowsFromManyTasksAreAnsweredAlike() {
    List<Row> rows = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> rows.add(RowFactory.create(TEXT)));
    Dataset<Row> many =
        spark
            .createDataFrame(rows, new StructType().add("text", "string"))
            .repartition(16)
            .select(
                functions.call_function("qubao_topic", functions.col("text")).as("topic"),
                functions.call_function("qubao_entities", functions.col("text")).as("entities"))
            .groupBy("topic", "entities")
            .count();
    List<Row> groups = many.collectAsList();
    assertEquals(1, groups.size());
    assertEquals(200, groups.get(0).getLong(2));
  }

  @Test
  void theyAreNamedInTheOrderOfTheAlphabet() {
    assertEquals(
        List.of("qubao_entities", "qubao_keywords", "qubao_summary", "qubao_tokens", "qubao_topic"),
        QubaoFunctions.names());
  }

  @Test
  void theExtensionGivesThemWithTheirDescriptions() {
    SparkSession.clearActiveSession();
    SparkSession.clearDefaultSession();
    SparkSession other =
        LocalSpark.builder("local[2]").withExtensions(new QubaoExtensions()).getOrCreate();
    try {
      assertNotEquals(spark, other);
      String call = "SELECT qubao_topic('" + TITLE + "', '" + TEXT + "')";
      assertEquals(Topic.AGRICULTURE.name(), other.sql(call).collectAsList().get(0).getString(0));
      for (String name : QubaoFunctions.names()) {
        String said =
            other.sql("DESCRIBE FUNCTION " + name).collectAsList().stream()
                .map(r -> r.getString(0))
                .collect(Collectors.joining("\n"));
        assertTrue(said.contains("Usage: " + name + "("), said);
      }
    } finally {
      SparkSession.setDefaultSession(spark);
      SparkSession.setActiveSession(spark);
    }
  }

  private static Row one(String columns, int id) {
    return spark.sql("SELECT " + columns + " FROM news WHERE id = " + id).collectAsList().get(0);
  }

  private static List<String> words(Row row, int column) {
    return row.<Row>getList(column).stream()
        .map(t -> t.<String>getAs("text") + "/" + t.<String>getAs("pos"))
        .toList();
  }

  private static void assertAllNull(Row row) {
    for (int i = 0; i < row.size(); i++) {
      assertNull(row.get(i), "column " + i);
    }
  }
}
