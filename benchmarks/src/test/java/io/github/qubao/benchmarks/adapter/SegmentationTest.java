package io.github.qubao.benchmarks.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SegmentationTest {
  @Test
  void laysWordsOverTheText() {
    assertWords("区委|召开|会议|。", 0, "区委召开会议。", "区委", "召开", "会议", "。");
  }

  @Test
  void fillsInMarksThatAreLeftOut() {
    assertWords("区委|：|召开|——|会议|，|。", 0, "区委：召开——会议，。", "区委", "召开", "会议");
    String dots = "。".repeat(900);
    assertWords("开会|" + dots + "|散会", 0, "开会" + dots + "散会", "开会", "散会");
  }

  @Test
  void fillsInBlanks() {
    assertWords(" |区委| \t|会议|\n", 0, " 区委 \t会议\n", "区委", " ", "会议");
  }

  @Test
  void takesWordsOfAnotherCaseAsTheyStand() {
    assertWords("WiFi|信号", 0, "WiFi信号", "wifi", "信号");
  }

  /** A changed word is counted, and what comes behind it stays where it is. */
  @Test
  void laysChangedWordsByTheirLength() {
    assertWords("施力|，|大小|不同", 1, "施力，大小不同", "施力", ",", "大小", "不同");
    assertWords("ＡＢ|级|景区", 1, "ＡＢ级景区", "ab", "级", "景区");
    assertWords("结束|！", 1, "结束！", "结束", "!");
  }

  /** The word after a changed one is not looked for inside it. */
  @Test
  void looksWhereTheNextWordIsDue() {
    assertWords("会１会|会", 1, "会１会会", "会1会", "会");
  }

  @Test
  void passesOverWordsThatTheTextDoesNotHave() {
    assertWords("1665年|-|1684年|。", 1, "1665年-1684年。", "1665年", "年-", "1684年", "。");
  }

  @Test
  void laysWordsByTheirPlaces() {
    Segmentation s = Segmentation.ofSpans("区委，开会", List.of(new Span(0, 2), new Span(3, 5)));
    assertEquals(List.of(new Span(0, 2), new Span(2, 3), new Span(3, 5)), s.spans());
    assertEquals(0, s.displaced());
  }

  /** Only the part of a word that no other has covered counts; the same word twice is one. */
  @Test
  void countsWordsThatLieOverOthers() {
    List<Span> words =
        List.of(new Span(0, 2), new Span(0, 2), new Span(1, 3), new Span(0, 1), new Span(3, 9));
    Segmentation s = Segmentation.ofSpans("十三年战争", words);
    assertEquals(List.of(new Span(0, 2), new Span(2, 3), new Span(3, 5)), s.spans());
    assertEquals(3, s.displaced());
  }

  /** Nothing of it stands in the text: every character is covered all the same. */
  @Test
  void coversTextThatHasNoneOfTheWords() {
    String text = "区委召开会议".repeat(200);
    Segmentation s = Segmentation.ofWords(text, Collections.nCopies(5000, "xyz"));
    assertEquals(5000, s.displaced());
    assertEquals(text.length(), s.spans().get(s.spans().size() - 1).end());
  }

  private static void assertWords(String expected, int displaced, String text, String... words) {
    Segmentation s = Segmentation.ofWords(text, List.of(words));
    assertEquals(
        expected,
        s.spans().stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(Collectors.joining("|")));
    assertEquals(displaced, s.displaced());
  }
}
