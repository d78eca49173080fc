package io.github.qubao.spark;

import io.github.qubao.segment.Segmenter.Granularity;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.StringType;
import org.jspecify.annotations.Nullable;

/** Immutable and thread-safe. What the last argument of a function sets. */
enum OptionKind {
  /** Nothing. */
  NONE("", 0, ""),
  /** The most characters. */
  MAX_CHARS("max_chars", 80, "1 to 2147483647"),
  /** The most words. */
  COUNT("count", 8, "0 to 2147483647"),
  /** The length of words. */
  GRANULARITY(
      "granularity",
      Granularity.NORMAL.ordinal(),
      Arrays.stream(Granularity.values())
          .map(g -> "'" + g.name().toLowerCase(Locale.ROOT) + "'")
          .collect(Collectors.joining(", ")));

  final String sqlName;
  final int unlessGiven;

  /** For messages. */
  final String values;

  OptionKind(String sqlName, int unlessGiven, String values) {
    this.sqlName = sqlName;
    this.unlessGiven = unlessGiven;
    this.values = values;
  }

  /** Whether a value of this type may be one. */
  boolean takes(DataType type) {
    return switch (this) {
      case NONE -> false;
      case MAX_CHARS, COUNT -> type instanceof IntegralType;
      case GRANULARITY -> type instanceof StringType;
    };
  }

  DataType type() {
    return this == GRANULARITY ? DataTypes.StringType : DataTypes.IntegerType;
  }

  /** The value as a number, null if there is no such value. */
  @Nullable Integer read(Object value) {
    if (this == GRANULARITY) {
      for (Granularity granularity : Granularity.values()) {
        if (granularity.name().equals(value.toString().toUpperCase(Locale.ROOT))) {
          return granularity.ordinal();
        }
      }
      return null;
    }
    long number = ((Number) value).longValue();
    return number < (this == COUNT ? 0 : 1) || number > Integer.MAX_VALUE ? null : (int) number;
  }
}
