package io.github.qubao.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;

/** Immutable and thread-safe. The parameters behind the question mark, each known and once. */
final class Query {
  private final MultiValueMap<String, String> values;

  private Query(MultiValueMap<String, String> values) {
    this.values = values;
  }

  /**
   * Reads them.
   *
   * @throws Problem if one is not among {@code known}, or stands twice
   */
  static Query of(ServerWebExchange exchange, Set<String> known) {
    MultiValueMap<String, String> values = exchange.getRequest().getQueryParams();
    values.forEach(
        (name, all) -> {
          if (!known.contains(name)) {
            throw Problem.parameter(
                known.isEmpty()
                    ? "there are no parameters here"
                    : "there is no parameter of this name here; there are: "
                        + String.join(", ", known.stream().sorted().toList()));
          }
          if (all.size() > 1) {
            throw Problem.parameter("\"" + name + "\" stands more than once");
          }
        });
    return new Query(values);
  }

  private Optional<String> value(String name) {
    List<String> all = values.get(name);
    return all == null ? Optional.empty() : Optional.of(all.get(0) == null ? "" : all.get(0));
  }

  /** A whole number from 1 on. */
  OptionalInt count(String name) {
    Optional<String> value = value(name);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int count = Integer.parseInt(value.get());
      if (count >= 1) {
        return OptionalInt.of(count);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw Problem.parameter("\"" + name + "\" is a whole number from 1 to " + Integer.MAX_VALUE);
  }

  /** A number. */
  OptionalDouble number(String name) {
    Optional<String> value = value(name);
    if (value.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(value.get()));
    } catch (NumberFormatException e) {
      throw Problem.parameter("\"" + name + "\" is a number");
    }
  }

  /** True or false, or what it is unless told. */
  boolean flag(String name, boolean unlessTold) {
    return switch (value(name).orElse(Boolean.toString(unlessTold))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.parameter("\"" + name + "\" is true or false");
    };
  }

  /** One of an enum's values, in lower case. */
  <E extends Enum<E>> E choice(String name, E unlessTold) {
    Optional<String> value = value(name);
    if (value.isEmpty()) {
      return unlessTold;
    }
    E[] all = unlessTold.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(e -> written(e).equals(value.get()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.parameter(
                    "\""
                        + name
                        + "\" is one of "
                        + String.join(", ", Arrays.stream(all).map(Query::written).toList())));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
