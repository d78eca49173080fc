package io.github.qubao.spark;

import io.github.qubao.entity.Entity;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Stateless and thread-safe. Results as rows. Offsets count code points, as {@code substring} of
 * SQL and Python's strings do, not UTF-16 units.
 */
final class Rows {
  static final DataType TOKENS =
      arrayOf(
          new StructType()
              .add("start", DataTypes.IntegerType, false)
              .add("end", DataTypes.IntegerType, false)
              .add("text", DataTypes.StringType, false)
              .add("pos", DataTypes.StringType, false));

  static final DataType KEYWORDS =
      arrayOf(
          new StructType()
              .add("word", DataTypes.StringType, false)
              .add("score", DataTypes.DoubleType, false));

  static final DataType ENTITIES =
      arrayOf(
          new StructType()
              .add("start", DataTypes.IntegerType, false)
              .add("end", DataTypes.IntegerType, false)
              .add("text", DataTypes.StringType, false)
              .add("type", DataTypes.StringType, false)
              .add("probability", DataTypes.DoubleType, false)
              .add("title", DataTypes.StringType, true)
              .add("level", DataTypes.StringType, true));

  private Rows() {}

  private static DataType arrayOf(StructType element) {
    return DataTypes.createArrayType(element, false);
  }

  /** As Spark's rows hold arrays. */
  private static Seq<Row> seq(List<Row> rows) {
    return CollectionConverters.asScala(rows).toSeq();
  }

  static Seq<Row> tokens(String text, List<Token> tokens) {
    List<Row> rows = new ArrayList<>(tokens.size());
    CodePoints at = new CodePoints(text);
    for (Token token : tokens) {
      rows.add(
          RowFactory.create(
              at.before(token.start()), at.before(token.end()), token.in(text), token.tag()));
    }
    return seq(rows);
  }

  static Seq<Row> keywords(List<Keyword> keywords) {
    return seq(keywords.stream().map(k -> RowFactory.create(k.word(), k.score())).toList());
  }

  static Seq<Row> entities(String text, List<Entity> entities) {
    List<Row> rows = new ArrayList<>(entities.size());
    CodePoints at = new CodePoints(text);
    for (Entity entity : entities) {
      rows.add(
          RowFactory.create(
              at.before(entity.span().start()),
              at.before(entity.span().end()),
              entity.text(),
              entity.type().name(),
              entity.probability(),
              entity.title().orElse(null),
              entity.level().map(level -> level.name().toLowerCase(Locale.ROOT)).orElse(null)));
    }
    return seq(rows);
  }

  /** Not thread-safe. Counts the code points before places that are asked for in their order. */
  private static final class CodePoints {
    private final String text;
    private int unit;
    private int count;

    CodePoints(String text) {
      this.text = text;
    }

    int before(int place) {
      count += text.codePointCount(unit, place);
      unit = place;
      return count;
    }
  }
}
