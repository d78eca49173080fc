package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SummarizerTest {
  private final Summarizer summarizer = new Summarizer();

  @Test
  void onlyFullStopsEndSentences() {
    String text = "他说：“我们要快，要稳。”大家同意……会后，代表们走了！《谁来种地？》一书出版，很好。\n没有句号";
    List<String> sentences = SentenceSplitter.split(text).stream().map(s -> s.in(text)).toList();
    assertEquals(
        List.of("他说：“我们要快，要稳。”", "大家同意……", "会后，代表们走了！", "《谁来种地？》一书出版，很好。", "没有句号"), sentences);
  }

  @Test
  void picksTheResultNotTheAttendance() {
    String body =
        "本报讯（通讯员林小满）3月16日，区农业农村局召开早稻育秧现场会。区委办公室、区财政局、各乡镇负责人参加会议。"
            + "今年全区计划种植早稻8.6万亩，目前已备足稻种430吨。大家纷纷表示很受鼓舞。";
    String summary = summarizer.summarize("全区备足早稻稻种", body, 60).text();
    assertEquals("3月16日，区农业农村局召开早稻育秧现场会。今年全区计划种植早稻8.6万亩，目前已备足稻种430吨。", summary);
  }

  @Test
  void oneLongSentenceIsKeptWhole() {
    String body = "区里开会，" + "讨论春耕，".repeat(40) + "会议结束。短句。";
    Summary summary = summarizer.summarize("", body, 20);
    assertEquals(1, summary.sentences().size());
    assertTrue(body.contains(summary.text()));
  }

  @Test
  void holdsForAnyText() {
    Random random = new Random(3);
    String letters = "区农业。！？…”“》《，\n\r\t \u3000\uD83D\uDE00\u0000a1.本报讯（记者）";
    for (int n = 0; n < 3000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        b.append(letters.charAt(random.nextInt(letters.length())));
      }
      String body = b.toString();
      int max = 1 + random.nextInt(60);
      Summary summary = summarizer.summarize("区农业", body, max);
      int at = 0;
      for (Summary.Sentence s : summary.sentences()) {
        assertEquals(s.text(), s.span().in(body));
        assertTrue(s.span().start() >= at);
        at = s.span().end();
      }
      assertTrue(summary.sentences().size() <= 1 || summary.text().length() <= max);
      List<Span> all = Summarizer.sentences(body);
      assertEquals(all.isEmpty(), summary.sentences().isEmpty(), body);
    }
  }

  @Test
  void aMegabyteTakesNoTime() {
    String body = "今年全区计划种植早稻8.6万亩，目前已备足稻种430吨。\n".repeat(36_000);
    long start = System.nanoTime();
    assertFalse(summarizer.summarize("早稻", body, 80).sentences().isEmpty());
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
  }

  @Test
  void lengthIsChecked() {
    assertThrows(IllegalArgumentException.class, () -> summarizer.summarize("", "好。", 0));
  }

  @Test
  void keywordsKeepTheirOrderWhateverIsAskedFor() {
    KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());
    String body = "区里优化医疗服务。群众获得医疗服务更方便，医疗服务窗口延时办公。今年雾霾天减少，霾少了。";
    List<Keyword> all = extractor.extract("医疗服务再升级", body, 100);
    assertEquals(1, all.get(0).score(), 1e-9);
    for (int n = 0; n <= all.size(); n++) {
      assertEquals(all.subList(0, n), extractor.extract("医疗服务再升级", body, n));
    }
    for (Keyword k : all) {
      assertTrue(k.score() > 0 && k.score() <= 1, k.toString());
    }
    assertEquals("医疗服务", all.get(0).word(), all.toString());
  }
}
