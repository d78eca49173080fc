package io.github.qubao.spark;

import io.github.qubao.Analysis;
import io.github.qubao.page.Article;
import io.github.qubao.topic.Topic;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Stateless and thread-safe. What the job writes: a row an article, a row a rejected record. */
final class NewsRows {
  /** Of an article; the last two are folders. */
  static final StructType ARTICLE =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("position", DataTypes.LongType, false)
          .add("number", DataTypes.IntegerType, false)
          .add("id", DataTypes.StringType, true)
          .add("kind", DataTypes.StringType, false)
          .add("title", DataTypes.StringType, false)
          .add("text", DataTypes.StringType, false)
          .add("probability", DataTypes.DoubleType, false)
          .add("summary", DataTypes.StringType, false)
          .add("keywords", Rows.KEYWORDS, false)
          .add("entities", Rows.ENTITIES, false)
          .add("topic", DataTypes.StringType, true)
          .add("day", DataTypes.DateType, true);

  /** Of a record that could not be read. */
  static final StructType REJECTED =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("position", DataTypes.LongType, false)
          .add("reason", DataTypes.StringType, false)
          .add("record", DataTypes.BinaryType, true);

  /** Either of both; the other is null. */
  static final StructType EITHER =
      new StructType().add("article", ARTICLE, true).add("rejected", REJECTED, true);

  private NewsRows() {}

  /**
   * An article.
   *
   * @param position where in the file its record begins
   * @param number counts the articles of the record from 1
   */
  static Row article(
      Slice file,
      long position,
      int number,
      @Nullable String id,
      Article.Kind kind,
      Analysis analysis,
      @Nullable LocalDate day) {
    String text = analysis.body();
    return RowFactory.create(
        RowFactory.create(
            file.name(),
            position,
            number,
            id,
            kind.name().toLowerCase(Locale.ROOT),
            analysis.title(),
            text,
            analysis.topic().probability(),
            analysis.summary().text(),
            Rows.keywords(analysis.keywords()),
            Rows.entities(text, analysis.entities()),
            analysis.topic().topic().map(Topic::name).orElse(null),
            day),
        null);
  }

  /** A record that could not be read; {@code record} is null where it is the whole file. */
  static Row rejected(Slice file, long position, String reason, byte @Nullable [] record) {
    return RowFactory.create(null, RowFactory.create(file.name(), position, reason, record));
  }
}
