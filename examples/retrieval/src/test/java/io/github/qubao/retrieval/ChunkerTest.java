package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkerTest {
  private static List<String> texts(Chunker.Builder builder, String text) {
    return builder.build().split(text).stream().map(Chunk::text).toList();
  }

  private static Chunker.Builder budget(int budget) {
    return Chunker.builder().budget(budget);
  }

  @Test
  void fillsTheBudgetWithWholeSentences() {
    String text = "  渠修好了。水来了！田里种什么？\n大家商量。\n";
    assertEquals(List.of("渠修好了。水来了！", "田里种什么？\n大家商量。"), texts(budget(12), text));
    assertEquals(List.of("渠修好了。", "水来了！", "田里种什么？", "大家商量。"), texts(budget(6), text));
    for (Chunk chunk : budget(12).build().split(text)) {
      assertEquals(chunk.text(), chunk.span().in(text));
      assertEquals(chunk.text().length(), chunk.size());
      assertTrue(chunk.wholeSentences());
    }
  }

  @Test
  void blankTextHasNone() {
    assertEquals(List.of(), budget(5).build().split(" \n\u3000\t"));
    assertEquals(List.of(), budget(5).build().split(""));
  }

  @Test
  void charactersAreCodePoints() {
    assertEquals(List.of("𠮷𠮷。", "𠮷𠮷。"), texts(budget(3), "𠮷𠮷。𠮷𠮷。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“水够吗？够了。不用再等！”",
        "「水够吗？够了。不用再等！」",
        "\"水够吗？够了。不用再等！\"",
        "“水够吗？够了。\n不用再等！”",
        "“水够吗？\n“够了。\n“不用再等！”",
        "‘水够吗？‘够’了。不用再等！’"
      })
  void aQuotationStaysWhole(String quotation) {
    String text = "他问得很急。" + quotation + "大家笑了。";
    int most = quotation.length();
    for (int budget = most; budget < text.length(); budget++) {
      List<String> chunks = texts(budget(budget), text);
      assertTrue(chunks.stream().anyMatch(c -> c.contains(quotation)), budget + " " + chunks);
    }
  }

  @Test
  void aQuotationOverTheBudgetIsCutBetweenItsSentences() {
    assertEquals(List.of("“水够吗？", "够了。", "不用再等！”"), texts(budget(7), "“水够吗？\n够了。\n不用再等！”"));
  }

  @Test
  void aQuotationThatNeverClosesHoldsNothing() {
    assertEquals(List.of("“水够吗？", "够了。", "不等！"), texts(budget(6), "“水够吗？\n够了。\n不等！"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青芦镇\t完成。超额！\t8.6",
        "| 青芦镇 | 完成。超额！ | 8.6 |",
        "青芦镇｜完成。超额！｜8.6",
        "青芦镇  完成。超额！  8.6",
        "青芦镇\u3000完成。超额！\u30008.6"
      })
  void aRowOfATableStaysWhole(String row) {
    String text = "各镇进度。\n" + row + "\n" + row.replace('青', '桐') + "\n以上。";
    for (int budget = row.length(); budget < text.length(); budget++) {
      List<String> chunks = texts(budget(budget), text);
      assertTrue(chunks.stream().anyMatch(c -> c.contains(row)), budget + " " + chunks);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aSentenceThatALineBreakPartsStaysWhole(String lineBreak) {
    String first = "全区十二个乡镇都备足" + lineBreak + "了稻种。";
    String second = "明天下" + lineBreak + "田。";
    assertEquals(List.of(first, second), texts(budget(first.length()), first + second));
  }

  @Test
  void aHeadingGoesWithItsText() {
    assertEquals(List.of("甲甲甲甲甲甲。", "二、春耕\n早稻开插。"), texts(budget(12), "甲甲甲甲甲甲。\n二、春耕\n早稻开插。"));
  }

  @Test
  void aBlankLineOrAnIndentPartsALineFromTheNext() {
    assertEquals(List.of("春耕", "早稻开插。"), texts(budget(6), "春耕\n\n早稻开插。"));
    // Joined to its heading, the sentence would be in the second chunk.
    assertEquals(List.of("甲甲甲。\n春耕", "早稻开插。"), texts(budget(8), "甲甲甲。\n春耕\n\u3000\u3000早稻开插。"));
  }

  @Test
  void overlapRepeatsWholeSentences() {
    String text = "一一一。二二二。三三三。四四四。五五五。";
    assertEquals(List.of("一一一。二二二。三三三。", "三三三。四四四。五五五。"), texts(budget(12).overlap(1), text));
    assertEquals(
        List.of("一一一。二二二。三三三。", "二二二。三三三。四四四。", "三三三。四四四。五五五。"),
        texts(budget(12).overlap(2), text));
    // No room for a new sentence beside two, nor in the second case beside one.
    assertEquals(
        List.of("一一一。二二二。", "二二二。三三三。", "三三三。四四四。", "四四四。五五五。"), texts(budget(8).overlap(2), text));
    assertEquals(5, texts(budget(4).overlap(Integer.MAX_VALUE), text).size());
  }

  @Test
  void aLongSentenceIsCutAtClausesThenWordsThenCharacters() {
    Chunker chunker = budget(8).build();
    String text = "短句。会议要求各镇，抓紧修渠、清淤，确保春灌用水充足无忧无虑。完。";
    List<Chunk> chunks = chunker.split(text);
    assertEquals("短句。", chunks.get(0).text());
    assertEquals("完。", chunks.get(chunks.size() - 1).text());
    List<Chunk> pieces = chunks.subList(1, chunks.size() - 1);
    assertEquals("会议要求各镇，", pieces.get(0).text());
    assertEquals("抓紧修渠、清淤，", pieces.get(1).text());
    assertEquals("确保春灌用水充足", pieces.get(2).text());
    assertTrue(pieces.stream().noneMatch(Chunk::wholeSentences));
    assertTrue(pieces.stream().allMatch(c -> c.size() <= 8), pieces.toString());
    assertEquals(List.of("甲", "e\u0301", "𠮷"), texts(budget(1), "甲e\u0301𠮷"));
  }

  @Test
  void aLongSentenceMayBeKeptOrRefused() {
    String text = "短句。这一句比预算长得多。完。";
    List<Chunk> kept = budget(6).longSentence(LongSentence.KEEP).build().split(text);
    assertEquals(List.of("短句。", "这一句比预算长得多。", "完。"), kept.stream().map(Chunk::text).toList());
    assertTrue(kept.get(1).wholeSentences() && kept.get(1).size() > 6);
    Chunker strict = budget(6).longSentence(LongSentence.REFUSE).build();
    SentenceTooLongException e =
        assertThrows(SentenceTooLongException.class, () -> strict.split(text));
    assertEquals(new Span(3, 13), e.span());
    assertTrue(e.toString().contains("size 10, the budget is 6"), e.toString());
  }

  @Test
  void countsWithTheCounterGiven() {
    // Three a character, and two for what a model puts around a text: no sum of parts.
    List<Chunk> chunks = budget(26).counter(s -> 3 * s.length() + 2).build().split("一一一。二二二。三三三。");
    assertEquals(List.of("一一一。二二二。", "三三三。"), chunks.stream().map(Chunk::text).toList());
    assertEquals(26, chunks.get(0).size());
  }

  @Test
  void aCounterThatFailsIsHeard() {
    Chunker negative = Chunker.builder().counter(s -> -1).build();
    assertThrows(IllegalStateException.class, () -> negative.split("一。"));
    Chunker broken =
        Chunker.builder()
            .counter(
                s -> {
                  throw new UnsupportedOperationException("no model");
                })
            .build();
    assertEquals(
        "no model",
        assertThrows(UnsupportedOperationException.class, () -> broken.split("一。")).getMessage());
  }

  @Test
  void settingsAreChecked() {
    assertThrows(IllegalArgumentException.class, () -> Chunker.builder().budget(0));
    assertThrows(IllegalArgumentException.class, () -> Chunker.builder().overlap(-1));
  }

  /** What the counter is shown grows as the text does, for texts of every shape. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲。",
        "甲",
        "“甲。\n”",
        "“",
        "“。\n",
        "甲\t乙。\n",
        "甲\n",
        "，",
        "「“甲。\n",
        "”\n。",
        "\"甲。乙。\""
      })
  void workGrowsAsTheTextDoes(String piece) {
    for (int budget : new int[] {1, 50, 100_000}) {
      double ratio =
          (double) work(piece.repeat(16_000), budget) / work(piece.repeat(2_000), budget);
      assertTrue(ratio < 16, budget + ": " + ratio);
    }
  }

  private static long work(String text, int budget) {
    AtomicLong shown = new AtomicLong();
    Chunker chunker =
        budget(budget)
            .overlap(3)
            .counter(
                s -> {
                  shown.addAndGet(s.length());
                  return s.length();
                })
            .build();
    assertFalse(chunker.split(text).isEmpty());
    return shown.get();
  }
}
