package io.github.qubao.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs the demo, with the query of {@code -Dquery} if there is one. */
class DemoTest {
  private static final String README_QUERY = "医保 OR \"家庭医生\"";

  @Test
  void saysTopicsAndMarksWords() throws Exception {
    List<String> said = run("胃镜");
    long holding =
        Articles.prose().articles().stream().filter(a -> a.text().contains("胃镜")).count();
    assertEquals("胃镜: " + holding + " hits", said.get(0));
    assertTrue(said.contains("  healthcare (" + holding + ")"), said.toString());
    assertTrue(String.join("\n", said).contains("<b>胃镜</b>"), said.toString());
    assertEquals(List.of("无此一词甲乙: 0 hits"), run("无此一词甲乙"));

    Demo.main(new String[] {System.getProperty("query", README_QUERY)});
  }

  @Test
  void theReadmeShowsWhatItSays() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    String shown = readme.substring(readme.indexOf(README_QUERY + ": "));
    assertEquals(
        shown.lines().limit(4).collect(Collectors.toList()), run(README_QUERY).subList(0, 4));
  }

  private static List<String> run(String query) throws Exception {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      Demo.run(query, to);
    }
    return said.toString(StandardCharsets.UTF_8).lines().collect(Collectors.toList());
  }
}
