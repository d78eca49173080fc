package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
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

/** What holds for the summary of any text: its length, its spans, where it is cut. */
class SummarizerTest {
  private final Summarizer summarizer = new Summarizer();

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
      List<Span> all = Prose.of(body).sentences();
      assertEquals(all.isEmpty(), summary.sentences().isEmpty(), body);
    }
  }

  @Test
  void lengthIsChecked() {
    assertThrows(IllegalArgumentException.class, () -> summarizer.summarize("", "好。", 0));
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
  void threadsGetTheSame() {
    String body = "区里开会部署春耕。今年计划种植早稻8.6万亩。目前已备足稻种430吨。各乡镇负责人参加会议。";
    Summary expected = summarizer.summarize("备足稻种", body, 40);
    assertTrue(
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(i -> summarizer.summarize("备足稻种", body, 40).equals(expected)));
  }

  @Test
  void whatRanksIsWhatWasMade() throws Exception {
    for (String file : List.of("ranker.tsv", "order.tsv", "alone.tsv")) {
      try (InputStream data = Summarizer.class.getResourceAsStream(file);
          InputStream sum = Summarizer.class.getResourceAsStream(file + ".sha256")) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(data.readAllBytes());
        String expected = new String(sum.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(expected.substring(0, 64), HexFormat.of().formatHex(digest));
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

  /** One slip does not make a text of a megabyte one sentence. */
  @Test
  void aQuoteThatIsNeverClosedSwallowsNothing() {
    String body = "“" + "今年全区计划种植早稻8.6万亩。".repeat(60_000);
    assertTrue(summarizer.summarize("", body, 80).text().length() <= 80);
  }

  @Test
  void worksOnWhateverIsThere() {
    assertEquals(
        "区里备足早稻稻种", summarizer.summarize("", "区里备足早稻稻种", 80).text(), "a sentence without its stop");
    String list = "1.备足稻种430吨\n2.检修农机1200台\n3.疏通沟渠86公里";
    for (Summary.Sentence line : summarizer.summarize("", list, 24).sentences()) {
      assertTrue(list.lines().toList().contains(line.text()), line.text());
    }
    assertTrue(summarizer.summarize("", " \n\u3000\uFEFF", 80).sentences().isEmpty());
    assertEquals("\uD83D", summarizer.summarize("\uDE00", "\uD83D", 80).text());
  }

  /** A character of two units stands alone where there is room for one unit only. */
  @Test
  void aSurrogatePairIsNeverCut() {
    Summarizer cutting = summarizer.with(Summarizer.LongSentence.CUT);
    for (String body :
        List.of(
            "区".repeat(9) + "🌾".repeat(20),
            "𠀀𠀁𠀂",
            "区𠀀𠀁",
            "𠀀",
            "𠀀，𠀁𠀂。",
            "\uD840\uD840\uDC00")) {
      for (int n = 1; n < body.length(); n++) {
        Summary.Sentence s = cutting.summarize("", body, n).sentences().get(0);
        int end = s.span().end();
        assertFalse(
            end < body.length()
                && Character.isSurrogatePair(body.charAt(end - 1), body.charAt(end)),
            body + " at " + n);
        assertTrue(s.text().length() <= Math.max(n, 2), s.text());
        assertEquals(s.text(), s.span().in(body) + (s.text().endsWith("……") ? "……" : ""));
        assertEquals(end < body.length(), s.cut());
      }
    }
    assertEquals("𠀀", cutting.summarize("", "𠀀𠀁𠀂", 3).text());
    assertEquals("𠀀……", cutting.summarize("", "𠀀𠀁𠀂", 4).text());
  }

  private static String seen(Summary summary) {
    StringBuilder out = new StringBuilder();
    summary.text().codePoints().filter(c -> !Characters.isBlank(c)).forEach(out::appendCodePoint);
    return out.toString();
  }

  @Test
  void whatPrintsNothingIsNoSentence() {
    for (String nothing :
        List.of(
            "\u200B",
            "\u202E \u2066",
            "\uFEFF\n\u00AD",
            "\u2060\u3000",
            "\u001F\u0003",
            "\u3164\n\u2800",
            "\uFE0F",
            "\uDB40\uDC41",
            "\uDB40\uDDEF \uD834\uDD73")) {
      assertEquals(List.of(), summarizer.summarize("早稻", nothing, 80).sentences());
      assertEquals(List.of(), summarizer.keyPoints("会议强调，" + nothing));
      for (String dateline : List.of("本报讯（记者甲）", "本报讯（记者甲）：")) {
        String body = dateline + nothing;
        assertEquals(dateline, seen(summarizer.summarize("早稻", body, 80)));
        assertEquals("早稻。", seen(summarizer.summarize("早稻", body + "早稻。" + nothing, 80)));
      }
    }
    assertEquals("早稻。", summarizer.summarize("", "\u200B早稻。\u2060\n", 80).text());
  }

  @Test
  void linesWithoutAStopStandApart() {
    assertEquals("修路一公里 种树三百株", summarizer.summarize("", "修路一公里\n种树三百株", 80).text());
    for (int chars = 1; chars < 20; chars++) {
      Summary summary = summarizer.summarize("", "修路一公里\n种树三百株\n挖井五口", chars);
      assertTrue(summary.sentences().size() == 1 || summary.text().length() <= chars);
    }
  }
}
