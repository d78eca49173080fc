package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Prints for each constant of {@link Certainty} how many of the names that the recogniser found
 * with it are right in marked texts, and what they would make of the constant. Takes files of a
 * JSON object a line: a text (field {@code text}, or {@code body}) and its names ({@code entities},
 * with {@code type} and either {@code start} and {@code end} or {@code text}; people may stand in
 * {@code credits} too, by name alone). It prints only: nothing is changed.
 */
public final class CountCertainty {
  private CountCertainty() {}

  /** Takes the files. */
  public static void main(String[] args) throws IOException, IllegalAccessException {
    if (args.length == 0) {
      throw new IllegalArgumentException("takes files of marked texts");
    }
    Map<String, int[]> counts = new HashMap<>();
    EntityRecognizer recognizer = new EntityRecognizer(Segmenter.create());
    ObjectMapper mapper = new ObjectMapper();
    for (String file : args) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonNode article = mapper.readTree(line);
        String text = article.path(article.has("text") ? "text" : "body").asText();
        for (Entity e : recognizer.recognize(text)) {
          int[] n = counts.computeIfAbsent(key(e.type(), e.probability()), k -> new int[2]);
          n[0] += isMarked(article, e) ? 1 : 0;
          n[1]++;
        }
      }
    }
    System.out.println("| constant | is | right | of | would be |\n|---|---:|---:|---:|---:|");
    for (Field constant : Certainty.class.getDeclaredFields()) {
      if (constant.getType() == double.class) {
        row(constant.getName(), constant.getDouble(null), counts);
      }
    }
  }

  private static void row(String constant, double value, Map<String, int[]> counts) {
    Entity.Type type = Entity.Type.valueOf(constant.substring(0, constant.indexOf('_')));
    int[] n = counts.getOrDefault(key(type, value), new int[2]);
    System.out.printf(
        "| %s | %.2f | %d | %d | %.2f |%n", constant, value, n[0], n[1], (n[0] + 1.0) / (n[1] + 2));
  }

  /** No two constants of a type are the same. */
  private static String key(Entity.Type type, double probability) {
    return type + " " + probability;
  }

  private static boolean isMarked(JsonNode article, Entity found) {
    for (JsonNode name : article.path("entities")) {
      boolean here =
          name.has("start")
              ? name.path("start").intValue() == found.span().start()
                  && name.path("end").intValue() == found.span().end()
              : name.path("text").asText().equals(found.text());
      if (here && name.path("type").asText().equals(found.type().name())) {
        return true;
      }
    }
    if (found.type() == Entity.Type.PERSON) {
      for (JsonNode name : article.path("credits")) {
        if (name.asText().equals(found.text())) {
          return true;
        }
      }
    }
    return false;
  }
}
