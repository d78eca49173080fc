package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Characters;
import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text and every budget. */
class ChunkerProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "春耕",
            "水",
            "。",
            "！",
            "？”",
            "“",
            "”",
            "‘",
            "’",
            "「",
            "」",
            "\"",
            "，",
            "；",
            "……",
            "\n",
            "\r\n",
            "\f",
            "\u2028",
            " ",
            "\u3000",
            "\t",
            "|",
            "（",
            "）",
            "3.5",
            "end.",
            "𠮷",
            "\uD842",
            "e\u0301",
            "\u200D",
            "全区各镇抢抓农时备足稻种");
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(60).map(l -> String.join("", l)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 400)
  void nothingIsLostAndEverythingIsExact(
      @ForAll("texts") String text,
      @ForAll @IntRange(min = 1, max = 40) int budget,
      @ForAll @IntRange(min = 0, max = 3) int overlap) {
    Chunker chunker = Chunker.builder().budget(budget).overlap(overlap).build();
    List<Chunk> chunks = chunker.split(text);
    assertEquals(chunks, chunker.split(text));
    int covered = 0;
    for (Chunk chunk : chunks) {
      Span span = chunk.span();
      assertEquals(span.in(text), chunk.text());
      assertTrue(span.end() > covered, "a chunk that adds nothing");
      assertTrue(
          span.start() <= covered || Characters.isBlank(text, covered, span.start()), "text lost");
      covered = span.end();
      boolean one = chunk.text().codePoints().filter(c -> c > ' ').count() <= 17;
      assertTrue(chunk.size() <= budget || !chunk.wholeSentences() && one, chunk.toString());
    }
    assertTrue(Characters.isBlank(text, covered, text.length()), "text lost at the end");
  }

  @Property(tries = 400)
  void wholeSentencesBeginAndEndWhereSentencesDo(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 40) int budget) {
    List<Span> sentences = SentenceSplitter.split(text);
    List<Integer> starts = sentences.stream().map(Span::start).toList();
    List<Integer> ends = sentences.stream().map(Span::end).toList();
    for (Chunk chunk : Chunker.builder().budget(budget).overlap(1).build().split(text)) {
      if (chunk.wholeSentences()) {
        assertTrue(starts.contains(chunk.span().start()), chunk.toString());
        assertTrue(ends.contains(chunk.span().end()), chunk.toString());
      }
    }
  }
}
