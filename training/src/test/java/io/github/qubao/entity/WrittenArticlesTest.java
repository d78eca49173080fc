package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names of the last hundred written articles, whose errors nobody reads: they stay as right as they
 * are, by precision and recall of exact spans.
 */
class WrittenArticlesTest {
  private static final Path ARTICLES = Path.of("src/main/data/articles");

  private record Article(String text, JsonNode marks) {}

  @ParameterizedTest
  @CsvSource({"PERSON, 0.94, 0.91", "PLACE, 0.82, 0.86", "ORGANIZATION, 0.90, 0.85"})
  void namesStayRight(Entity.Type type, double precision, double recall) throws IOException {
    EntityRecognizer recognizer = new EntityRecognizer();
    int found = 0;
    int marked = 0;
    int right = 0;
    for (Article article : articles()) {
      Set<List<Integer>> gold = new HashSet<>();
      for (JsonNode mark : article.marks()) {
        if (mark.get("type").textValue().equals(type.name())) {
          gold.add(List.of(mark.get("start").intValue(), mark.get("end").intValue()));
        }
      }
      marked += gold.size();
      for (Entity e : recognizer.recognize(article.text())) {
        if (e.type() == type) {
          found++;
          right += gold.contains(List.of(e.span().start(), e.span().end())) ? 1 : 0;
        }
      }
    }
    String told = right + " right of " + found + " found, " + marked + " marked";
    assertTrue(right >= precision * found && right >= recall * marked, told);
  }

  private static List<Article> articles() throws IOException {
    List<Article> out = new ArrayList<>();
    for (String name : List.of("articles-7.jsonl", "articles-8.jsonl")) {
      for (String line : Files.readAllLines(ARTICLES.resolve(name))) {
        JsonNode node = new ObjectMapper().readTree(line);
        String text = node.get("title").textValue() + "\n" + node.get("body").textValue();
        out.add(new Article(text, node.get("entities")));
      }
    }
    return out;
  }
}
