package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
  void aLongLeadIsCutAtAClauseIfAsked() {
    String body = "区里召开春耕现场会，部署早稻育秧、农资调运和“一户一策、一田一档”的指导服务，要求各乡镇抓紧。短句。";
    Summary.Sentence cut =
        summarizer
            .with(Summarizer.LongSentence.CUT)
            .summarize("春耕现场会部署早稻育秧", body, 32)
            .sentences()
            .get(0);
    assertTrue(cut.cut());
    assertEquals("区里召开春耕现场会……", cut.text());
    assertEquals("区里召开春耕现场会", cut.span().in(body));
    for (int n = 1; n < body.length(); n++) {
      Summary s = summarizer.with(Summarizer.LongSentence.CUT).summarize("春耕", body, n);
      assertTrue(s.text().length() <= n, n + ": " + s);
    }
  }

  @Test
  void sentencesAreCounted() {
    String body = "区里开会部署春耕。今年计划种植早稻8.6万亩。目前已备足稻种430吨。各乡镇负责人参加会议。";
    for (int n = 1; n < 6; n++) {
      Summary s = summarizer.summarizeBySentences("全区备足早稻稻种", body, n);
      assertEquals(Math.min(n, 4), s.sentences().size());
    }
    assertFalse(summarizer.summarizeBySentences("", body, 3).text().contains("参加会议"));
    assertTrue(summarizer.summarizeBySentences("", "", 3).sentences().isEmpty());
  }

  @Test
  void keyPointsAreWhatWasStressed() {
    String body = "区委召开常委会会议。会议强调，要抓好春耕；要守住“质量、安全”两条底线。要压实责任。\n会议还研究了其他事项。";
    List<Summary.Sentence> points = summarizer.keyPoints(body);
    assertEquals(
        List.of("要抓好春耕", "要守住“质量、安全”两条底线", "要压实责任"),
        points.stream().map(Summary.Sentence::text).toList());
    points.forEach(p -> assertEquals(p.text(), p.span().in(body)));
    assertTrue(summarizer.keyPoints("今天天晴。").isEmpty());
  }

  @Test
  void threadsGetTheSame() {
    String body = "区里开会部署春耕。今年计划种植早稻8.6万亩。目前已备足稻种430吨。各乡镇负责人参加会议。";
    Summary expected = summarizer.summarize("备足稻种", body, 40);
    assertTrue(
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(i -> summarizer.summarize("备足稻种", body, 40).equals(expected)));
  }

  @Test
  void rareWordsTellMoreThanCommonOnes() {
    KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());
    List<Keyword> words = extractor.extract("", "餐饮油烟扰民，餐饮油烟治理见效。经济发展，经济向好。霾，霾，霾。", 20);
    List<String> names = words.stream().map(Keyword::word).toList();
    assertTrue(names.contains("餐饮油烟"), names.toString());
    assertTrue(names.contains("霾"), names.toString());
    assertTrue(names.indexOf("餐饮油烟") < names.indexOf("经济"), names.toString());
  }

  @Test
  void resourcesAreTheOnesThatWereMade() throws Exception {
    for (String name : List.of("ranker.tsv", "word-counts.tsv")) {
      try (InputStream data = Summarizer.class.getResourceAsStream(name);
          InputStream sum = Summarizer.class.getResourceAsStream(name + ".sha256")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(data.readAllBytes());
        String expected = new String(sum.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected.substring(0, 64), HexFormat.of().formatHex(digest), name);
      }
    }
  }

  @Test
  void brokenWeightsAreNamed() {
    IOException e =
        assertThrows(
            IOException.class,
            () -> SentenceRanker.read(new BufferedReader(new StringReader("first\t1\tx\n"))));
    assertTrue(e.toString().contains("line 1"), e.toString());
  }
}
