package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MustArticleTest {
  private static final String BODY = "清晨的山村雾气很浓。石桥镇昨天修好了水渠。四百亩稻田有了水。";

  private final MustArticle article = new MustArticle("a", "", BODY, List.of("石桥镇", "水渠", "四百亩"));

  @Test
  void aSummaryHasAShareOfTheStrings() {
    assertEquals(2 / 3.0, article.share("石桥镇昨天修好了水渠。"));
    assertEquals(0, article.share(""));
  }

  @Test
  void theLeadIsTheFirstSentencesThatFit() {
    assertEquals(0, article.leadShare(15));
    assertEquals(2 / 3.0, article.leadShare(25));
    assertEquals(1, article.leadShare(160));
  }

  @Test
  void theBestChoiceMayStandAnywhere() {
    assertEquals(1, article.bestShare(25));
    assertEquals(2 / 3.0, article.bestShare(12));
    assertEquals(1 / 3.0, article.bestShare(9));
    assertEquals(0, article.bestShare(3));
  }

  @Test
  void aFileMayNotAskForWhatTheBodyHasNot(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("must.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"title\":\"\",\"body\":\"修好了。\",\"must\":[\"水渠\"]}\n");
    assertTrue(
        assertThrows(IOException.class, () -> MustArticle.read(file)).toString().contains("水渠"));
  }

  @Test
  void articlesMayStandInAnotherFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("must.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"must\":[\"水渠\"]}\n");
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, "{\"id\":\"a\",\"title\":\"\",\"body\":\"" + BODY + "\"}\n");
    assertEquals(
        List.of(new MustArticle("a", "", BODY, List.of("水渠"))), MustArticle.read(file, articles));
    assertThrows(IOException.class, () -> MustArticle.read(file));
  }
}
