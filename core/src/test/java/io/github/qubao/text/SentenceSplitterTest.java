package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static List<String> split(String text) {
    return SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void onlyFullStopsEndSentences() {
    String text = "他说：“我们要快，要稳。”大家同意……会后，代表们走了！《谁来种地？》一书出版，很好。\n没有句号";
    List<String> sentences = SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList();
    assertEquals(
        List.of("他说：“我们要快，要稳。”", "大家同意……", "会后，代表们走了！", "《谁来种地？》一书出版，很好。", "没有句号"), sentences);
  }

  @Test
  void quotesAndBracketsAreNeverTorn() {
    String text =
        "区长说：“春耕要早。农资要足。”他又问：“水够吗？”的时候，大家笑了。（见图。详见二版。）" + "3.5万亩已播种（比上年多。）多数是水稻。没有关上的“引号。照样断句。";
    assertEquals(
        List.of(
            "区长说：“春耕要早。农资要足。”",
            "他又问：“水够吗？”的时候，大家笑了。",
            "（见图。详见二版。）",
            "3.5万亩已播种（比上年多。）",
            "多数是水稻。",
            "没有关上的“引号。",
            "照样断句。"),
        SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList());
  }

  @Test
  void quotesInQuotesStayWhole() {
    assertEquals(
        List.of("他说：“组长讲：‘要快。要稳。’大家都同意。”", "会就散了。"), split("他说：“组长讲：‘要快。要稳。’大家都同意。”会就散了。"));
    assertEquals(
        List.of("“春耕要早！”", "他喊。", "（详见《农技手册（第二版）》。）", "“水够……”", "“够！”"),
        split("“春耕要早！”他喊。（详见《农技手册（第二版）》。）“水够……”“够！”"));
  }

  @Test
  void stopsInARowEndOneSentence() {
    assertEquals(List.of("真的吗？！", "等一等……！", "好。。。", "走"), split("真的吗？！等一等……！好。。。走"));
  }

  @Test
  void figuresAndAddressesHaveNoStops() {
    assertEquals(
        List.of("亩产512.6公斤，增3.5%。", "网址是www.example.cn/a?b=1，可查。", "The end.", "完"),
        split("亩产512.6公斤，增3.5%。网址是www.example.cn/a?b=1，可查。The end. 完"));
  }

  /** 的 and 等 go on after a quote only; at the beginning of a sentence they are parts of words. */
  @Test
  void sentencesMayBeginWithParticles() {
    assertEquals(
        List.of("已经丰收。", "得益于良种。", "地处江边。", "的确如此。", "等天晴再收。"),
        split("已经丰收。得益于良种。地处江边。的确如此。等天晴再收。"));
    assertEquals(List.of("“水够吗？”等问题已解决。"), split("“水够吗？”等问题已解决。"));
  }

  @Test
  void marksThatAreNotClosedDoNoHarm() {
    assertEquals(List.of("他说：“要快。", "大家走了。"), split("他说：“要快。大家走了。"));
    assertEquals(List.of("（要快。", "大家走了）。", "完。"), split("（要快。\n大家走了）。完。"));
    assertEquals(List.of("要快。”", "”大家走了。"), split("要快。” ”大家走了。"));
  }

  /** Every visible character is in one sentence, and the sentences are in order. */
  @Test
  void nothingIsLost() {
    Random random = new Random(7);
    String letters = "区。！？…”“‘’》《（），；\n\r\t \u3000\uD83D\uDE00a1.\"";
    for (int n = 0; n < 5000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        b.append(letters.charAt(random.nextInt(letters.length())));
      }
      String text = b.toString();
      int at = 0;
      for (Span s : SentenceSplitter.split(text)) {
        assertTrue(s.start() >= at && s.end() > s.start(), text);
        assertTrue(text.substring(at, s.start()).isBlank(), text);
        at = s.end();
      }
      assertTrue(text.substring(at).isBlank(), text);
    }
  }

  @Test
  void eachKindOfLineEndEndsASentence() {
    for (String end : List.of("\n", "\r", "\r\n", "\f", "\u000B", "\u2028", "\u2029")) {
      assertEquals(List.of("县医院开展义诊", "镇中学办运动会"), split("县医院开展义诊" + end + "镇中学办运动会"));
      assertEquals(2, Prose.of("县医院开展义诊" + end + "镇中学办运动会").sentences().size());
    }
  }

  @Test
  void theNumberOfAnItemIsNoSentence() {
    for (String item : List.of("１．　加强领导", "12. 加强领导", "１２．加强领导。", "　".repeat(12) + "１．")) {
      assertEquals(1, SentenceSplitter.split(item).size(), item);
    }
  }
}
