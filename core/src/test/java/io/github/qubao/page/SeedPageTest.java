package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A real page with its gold, where the founders' data are. */
class SeedPageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("qubao.shared", "../shared"), "seed-page");

  @Test
  void everyArticleComesBackWhole() throws IOException {
    assumeTrue(Files.exists(PAGE), "skipped: there is no " + PAGE);
    Page page = new PageReader(Segmenter.create()).read(Files.readString(PAGE.resolve("page.txt")));
    PageInvariants.check(page);
    JsonNode gold = new ObjectMapper().readTree(PAGE.resolve("gold.json").toFile());
    for (JsonNode article : gold.get("articles")) {
      List<String> byline = new ArrayList<>();
      article.get("byline").forEach(name -> byline.add(name.asText()));
      List<String> paragraphs = new ArrayList<>();
      article.get("paragraphs").forEach(p -> paragraphs.add(p.get("text").asText()));
      String headline = article.get("headline").asText("");
      headline = headline.equals("null") ? "" : headline;
      assertEquals(
          "",
          new PageScore().add(new ComposedPage.Gold(headline, byline, paragraphs, Set.of()), page),
          headline);
    }
  }
}
