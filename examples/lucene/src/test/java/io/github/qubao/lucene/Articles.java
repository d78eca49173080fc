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
  private static final int JUDGED = 266;

  /** The 200 with bylines and names. */
  static Articles prose() throws IOException {
    List<Article> all = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      read(DATA.resolve("articles/articles-" + i + ".jsonl"), all);
    }
    return new Articles(List.copyOf(all));
  }

  /** These and the first 266 of those that teach topics: nobody has judged the later ones. */
  static Articles all() throws IOException {
    List<Article> all = new ArrayList<>();
    read(DATA.resolve("topics/district-articles.jsonl"), all);
    List<Article> judged = new ArrayList<>(prose().articles());
    judged.addAll(all.subList(0, JUDGED));
    return new Articles(List.copyOf(judged));
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
