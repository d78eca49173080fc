package io.github.qubao.benchmarks.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdaptersTest {
  private static final String PLAIN = "区农业农村局今天上午召开早稻育秧现场会，李明华局长出席并讲话。";

  /** Blanks, marks, widths, cases, other scripts, characters beyond the BMP, broken surrogates. */
  private static final List<String> ODD =
      List.of(
          PLAIN,
          "。",
          "会",
          "会 议",
          "　　会议　结束\t了\n",
          "——《关于防汛的通知》……（试行）！！！",
          "ＡＢＣ１２３％与ABC123%，Ｔ恤、WiFi、PM2.5、C++",
          "2022年9月15日上午9:30，增长3.5%，共1,234.5万元、四百五十万美元",
          "電腦與網絡、鄉鎮衛生院",
          "かな カナ 한국어 Привет ελληνικά",
          "𠮷野家的😀👨‍👩‍👧🇨🇳表情",
          "半\uD842个\uDFB7字",
          "a\u0000b\u0007c\uFEFFd\u200Be",
          "联系：zhang.san@example.com，https://example.com/a?b=1&c=2",
          "人工".repeat(40) + "的".repeat(60));

  /** One test for each library's way, for some take seconds to load. */
  @ParameterizedTest
  @EnumSource
  void coversOddTextsAndCountsPlainOnes(Adapters segmenter) {
    SegmenterAdapter adapter = segmenter.open();
    for (String text : ODD) {
      Segmentation got = adapter.segment(text);
      assertCovers(text, got);
      if (segmenter.library().equals(Adapters.OURS)) {
        assertEquals(0, got.displaced(), text);
        assertEquals(adapter.count(text), got.spans().size(), text);
      }
    }
    assertCountsItsWords(adapter.segment(PLAIN), adapter.count(PLAIN));
  }

  private static void assertCovers(String text, Segmentation got) {
    int end = 0;
    for (Span span : got.spans()) {
      assertEquals(end, span.start(), text);
      assertTrue(span.length() > 0, text);
      end = span.end();
    }
    assertEquals(text.length(), end, text);
  }

  /** What is timed has to be what is scored. */
  private static void assertCountsItsWords(Segmentation got, int counted) {
    assertEquals(0, got.displaced());
    List<String> words =
        got.spans().stream().map(s -> PLAIN.substring(s.start(), s.end())).toList();
    long marks = words.stream().filter(w -> w.equals("，") || w.equals("。")).count();
    assertEquals(2, marks, words::toString);
    // Some leave out marks.
    assertTrue(
        counted == words.size() || counted == words.size() - marks, () -> counted + " of " + words);
    assertTrue(words.contains("召开") && words.contains("出席"), words::toString);
  }

  @Test
  void labelsLeadBack() {
    for (Adapters segmenter : Adapters.values()) {
      assertEquals(segmenter, Adapters.of(segmenter.label()));
    }
    assertThrows(IllegalArgumentException.class, () -> Adapters.of("jieba"));
  }

  @Test
  void selectsByRowOrLibrary() {
    assertEquals(List.of(Adapters.values()), Adapters.select(List.of()));
    assertEquals(
        List.of(Adapters.HANLP_SPEED, Adapters.JIEBA_SEARCH, Adapters.JIEBA_SENTENCE),
        Adapters.select(List.of("jieba", "hanlp-speed")));
    assertEquals(
        Stream.of(Adapters.values()).filter(a -> a.library().equals("qubao")).toList(),
        Adapters.select(List.of("ours")));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Adapters.select(List.of("ours", "jeiba")));
    String message = String.valueOf(e.getMessage());
    assertTrue(message.contains("'jeiba'") && message.contains("jieba-search"), message);
  }
}
