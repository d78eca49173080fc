package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void itMovesAlongTheText() throws IOException {
    char[] codes = TinyDictionary.standard().build().chars().charCodes(true);
    String text = "农民种植水稻，区委会议。".repeat(4);
    Window window = new Window(20);
    window.begin(text, codes);
    assertEquals(20, window.filled);
    assertFalse(window.isLast());
    int at = 15;
    int offset = at;
    while (!window.isLast()) {
      at = window.advance(at);
      assertEquals(Window.CONTEXT, at);
      assertEquals(offset, window.base + at);
      offset += 7;
      at += 7;
      check(window, text, codes);
    }
    window.begin("农民", codes);
    assertTrue(window.isLast());
    check(window, "农民", codes);
    window.end();
  }

  @Test
  void itGrowsToTheWholeText() throws IOException {
    char[] codes = TinyDictionary.standard().build().chars().charCodes(true);
    String text = "农民种植水稻。".repeat(100);
    Window window = new Window(3);
    window.begin(text, codes);
    while (!window.isLast()) {
      int before = window.filled;
      window.grow();
      assertTrue(window.filled == 2 * before || window.filled == text.length());
      check(window, text, codes);
    }
    assertEquals(text.length(), window.filled);
  }

  private static void check(Window window, String text, char[] codes) {
    for (int i = 0; i < window.filled; i++) {
      assertEquals(text.charAt(window.base + i), window.chars[i]);
      assertEquals(codes[window.chars[i]], window.codes[i]);
    }
    assertEquals(0, window.chars[window.filled]);
    assertEquals(0, window.codes[window.filled]);
  }

  /** Texts in which words could depend on where a window ends. */
  private static Map<String, String> texts() {
    Map<String, String> out = new LinkedHashMap<>();
    String news =
        "全区12个乡镇的农技员、38家合作社负责人参加早稻育秧现场会，COVID-19期间增长18.5%。区委书记许司桀"
            + "到区农业农村局调研，（通讯员 万黎明）2022年9月15日，想起来一次性交纳费用的人工智能企业……";
    out.put("news", news.repeat(60));
    out.put("without marks", news.replaceAll("[，。、（）……]", "").repeat(60));
    out.put("words that overlap", "人工".repeat(3000));
    out.put("words that overlap, then others", "区委" + "人工".repeat(3000) + "智能，会议。");
    out.put("one character", "的".repeat(10_000));
    out.put("one unknown character", "龘".repeat(10_000));
    out.put("names", "许司桀龚昱彤俞昕晔".repeat(900));
    out.put("names in bylines", "通讯员" + " 万黎明".repeat(2000));
    out.put("one mark", "，".repeat(5000) + "民" + "—".repeat(5000));
    out.put("numbers", ("1".repeat(300) + "元，" + "2.5".repeat(100) + "%").repeat(20));
    out.put("Latin words", ("a".repeat(300) + "b-c_d 第" + "7".repeat(300)).repeat(20));
    out.put("a user's long words", ("长".repeat(200) + "农").repeat(40) + "长".repeat(5000));
    out.put("traditional", "農民種植水稻，區委召開會議。".repeat(500));
    for (int shift = 0; shift < 3; shift++) {
      out.put(
          "pairs " + shift, "a".repeat(shift) + "𠀀𠀁".repeat(2500) + "\uD840" + "民".repeat(99));
    }
    Random random = new Random(29);
    String[] parts = {
      "人工", "农民", "的", "一", "次", "性", "交", "不是", "想起来", "12", "，", "，，", "。", "龘", "𠀀", "A", " ",
      "第3", "2022年", "王", "小", "明", "长长", "民种"
    };
    StringBuilder any = new StringBuilder();
    while (any.length() < 12_000) {
      any.append(parts[random.nextInt(parts.length)]);
    }
    out.put("any parts", any.toString());
    StringBuilder han = new StringBuilder();
    while (han.length() < 12_000) {
      han.append((char) (0x4E00 + random.nextInt(0x1000)));
    }
    out.put("any characters", han.toString());
    return out;
  }

  private static List<Lexicon> lexicons() {
    Lexicon own =
        Lexicon.builtIn()
            .with(List.of("长".repeat(200), "长".repeat(199) + "农", "工人工", "民种", "，民", "，"))
            .withWords(List.of(new Lexicon.Word("次性", "x-c", 500)))
            .without(List.of("起来", "人工", "许司桀", "龘龘"));
    return List.of(Lexicon.builtIn(), own);
  }

  /** The same settings that {@link Segmenter} makes. */
  private static Settings settings(boolean hanLp, Lexicon lexicon) {
    if (!hanLp) {
      return TinyDictionary.settings(Dictionary.builtIn(), lexicon);
    }
    return Settings.of(HanLpDictionary.builtIn(), lexicon);
  }

  private static List<Token> tokens(SegmenterWorker worker, String text, Settings s, boolean tag) {
    TokenBuffer b = new TokenBuffer();
    worker.run(text, s, tag, b);
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < b.size(); i++) {
      out.add(new Token(b.start(i), b.end(i), b.partOfSpeech(i), b.tag(i)));
    }
    return out;
  }

  /** Windows of a few sizes against one that holds all of the text and so never moves. */
  @Test
  void windowsNeverChangeTheWords() {
    Map<String, String> texts = texts();
    for (boolean hanLp : new boolean[] {false, true}) {
      for (Lexicon lexicon : lexicons()) {
        Settings settings = settings(hanLp, lexicon);
        // Each is used again for the next text, as in the pool.
        SegmenterWorker[] workers = {
          new SegmenterWorker(),
          new SegmenterWorker(Window.LOOKAHEAD + 1),
          new SegmenterWorker(Window.LOOKAHEAD + 77)
        };
        texts.forEach(
            (name, text) -> {
              for (boolean tag : new boolean[] {false, true}) {
                List<Token> whole =
                    tokens(new SegmenterWorker(text.length() + 1), text, settings, tag);
                for (SegmenterWorker worker : workers) {
                  assertEquals(whole, tokens(worker, text, settings, tag), name);
                }
                workers[1] = new SegmenterWorker(Window.LOOKAHEAD + 1);
              }
            });
      }
    }
  }
}
