package io.github.qubao.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Immutable and thread-safe. Which fields of an answer are written, and in which order. {@code
 * sentences.text} is a field of the objects in a field.
 */
public final class Fields {
  /** The fields by name, each with those chosen in it; with none all of it is written. */
  private final Map<String, Fields> chosen = new LinkedHashMap<>();

  private Fields() {}

  /** All fields, as FORMATS.md has them. */
  public static Fields all() {
    return new Fields();
  }

  /**
   * Chooses fields.
   *
   * @param names of the fields
   * @param known the names that there are
   * @throws IllegalArgumentException if a name is none of these; the message lists them
   */
  public static Fields of(List<String> names, Set<String> known) {
    Fields out = new Fields();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "no field '" + name + "', only " + String.join(", ", known));
      }
      out.choose(name);
    }
    return out;
  }

  private void choose(String name) {
    Fields at = this;
    for (String part : name.split("\\.", -1)) {
      Fields inner = at.chosen.get(part);
      if (inner != null && inner.chosen.isEmpty()) {
        return; // all of it is chosen already
      }
      at = at.chosen.computeIfAbsent(part, p -> new Fields());
    }
    at.chosen.clear();
  }

  /** Whether a field is written, all of it or a part. */
  public boolean has(String name) {
    Fields at = this;
    for (String part : name.split("\\.", -1)) {
      if (at.chosen.isEmpty()) {
        return true;
      }
      if (!at.chosen.containsKey(part)) {
        return false;
      }
      at = at.chosen.get(part);
    }
    return true;
  }

  /** Whether a field stands before all others; with all of them the view decides that. */
  public boolean beginsWith(String name) {
    return chosen.isEmpty() || chosen.keySet().iterator().next().equals(name);
  }

  /** The fields of an answer; one that it does not have is left out. */
  public JsonNode of(JsonNode answer) {
    if (chosen.isEmpty()) {
      return answer;
    }
    if (answer instanceof ArrayNode array) {
      ArrayNode out = JsonNodeFactory.instance.arrayNode();
      array.forEach(element -> out.add(of(element)));
      return out;
    }
    if (answer instanceof ObjectNode object) {
      ObjectNode out = JsonNodeFactory.instance.objectNode();
      chosen.forEach(
          (name, inner) -> {
            JsonNode value = object.get(name);
            if (value != null) {
              out.set(name, inner.of(value));
            }
          });
      return out;
    }
    return answer;
  }
}
