package io.github.qubao.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles that were written for the project. */
record Articles(List<Article> articles) {
  private static final Path DATA = Path.of("../../training/src/main/data");

  /** The 200 with bylines and names. */
  static Articles prose() throws IOException {
    List<Article> all = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      read(DATA.resolve("articles/articles-" + i + ".jsonl"), all);
    }
    return new Articles(List.copyOf(all));
  }

  /** These and the 266 that the topics were tried on. */
  static Articles all() throws IOException {
    List<Article> all = new ArrayList<>(prose().articles());
    read(DATA.resolve("topics/district-articles.jsonl"), all);
    return new Articles(List.copyOf(all));
  }

  private static void read(Path file, List<Article> into) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode a = json.readTree(line);
      into.add(
          new Article(
              a.get("id").asText(),
              a.get("title").asText(),
              a.get(a.has("body") ? "body" : "text").asText()));
    }
  }

  record Article(String id, String title, String body) {
    String text() {
      return title + "\n" + body;
    }
  }
}
