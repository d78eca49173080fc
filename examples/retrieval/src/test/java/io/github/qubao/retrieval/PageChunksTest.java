package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageChunksTest {
  private static final Qubao QUBAO = Qubao.create();

  @Test
  void theChunksOfAPageKnowWhereTheyStand() throws IOException {
    String page = Files.readString(Path.of("../sample-page.txt"));
    List<Chunk> chunks = Chunker.builder().budget(100).overlap(1).build().splitPage(QUBAO, page, 2);
    assertTrue(chunks.size() > 5, chunks.size() + " chunks");
    Set<String> headlines = new HashSet<>();
    for (Chunk chunk : chunks) {
      assertEquals(OptionalInt.of(2), chunk.context().page());
      headlines.add(chunk.context().headline());
      StringBuilder there = new StringBuilder();
      for (Span span : chunk.context().pageSpans()) {
        there.append(span.in(page));
      }
      assertEquals(visible(chunk.text()), visible(there.toString()));
      chunk.context().names().forEach(name -> assertFalse(name.isBlank()));
    }
    assertTrue(headlines.contains("备足稻种430吨 抢农时保春播"), headlines.toString());
    assertTrue(
        chunks.stream()
            .flatMap(c -> c.context().pageSpans().stream())
            .anyMatch(span -> span.in(page).contains("\n")),
        "the page has lines that are joined");
    assertTrue(chunks.stream().anyMatch(c -> c.context().names().contains("顾长青")));
  }

  @Test
  void radicalsOfFontsAreFoundOnThePage() {
    String page = "⻄湖边上种新树\n\n本报讯（记者 周砚）昨天，⻄湖边上来了⻓长的车队，运来三百株树苗。护林员说，今年要种五百株。";
    List<Chunk> chunks = Chunker.builder().build().splitPage(QUBAO, page, 1);
    assertFalse(chunks.isEmpty());
    String seen =
        chunks.stream()
            .flatMap(c -> c.context().pageSpans().stream())
            .map(span -> span.in(page))
            .collect(Collectors.joining());
    assertTrue(seen.contains("⻄湖边上来了⻓长的车队"), seen);
    assertTrue(seen.contains("今年要种五百株"), seen);
  }

  @Test
  void ideographsOfOtherCodesAreFoundOnThePage() {
    // Fonts made for Korean give 不 and 年 by these codes.
    String page = "湖边上种新树\n\n本报讯（记者 周砚）昨天，湖边上来了车队，运来三百株树苗。护林员说，今\uF98E\uF967种五百株，种三百株。";
    List<Chunk> chunks = Chunker.builder().build().splitPage(QUBAO, page, 1);
    String seen =
        chunks.stream()
            .flatMap(c -> c.context().pageSpans().stream())
            .map(span -> span.in(page))
            .collect(Collectors.joining());
    assertTrue(seen.contains("今\uF98E\uF967种五百株，种三百株。"), seen);
  }

  private static String visible(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void anArticlesChunksHaveItsTopicAndTheirOwnNames() {
    String body = "区农业农村局局长祁芳到青芦镇查看早稻育秧。\n区卫健局局长伍强在云汀区人民医院讲解了春耕时节的用药知识。";
    List<Chunk> chunks = Chunker.builder().budget(30).build().split(QUBAO.analyze("早稻育秧忙", body));
    assertEquals(2, chunks.size());
    assertEquals("早稻育秧忙", chunks.get(1).context().headline());
    assertEquals(Optional.of(Topic.AGRICULTURE), chunks.get(0).context().topic());
    assertTrue(chunks.get(0).context().names().contains("祁芳"), chunks.toString());
    assertFalse(chunks.get(1).context().names().contains("祁芳"), chunks.toString());
    assertTrue(chunks.get(1).context().names().contains("伍强"), chunks.toString());
    assertEquals("早稻育秧忙", chunks.get(0).metadata().get("headline"));
    assertEquals("agriculture", chunks.get(0).metadata().get("topic"));
    assertFalse(chunks.get(0).metadata().containsKey("page"));
  }
}
