package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanLpLatticeTest {
  private static List<String> words(String text, Settings settings) {
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, buffer);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(text.substring(buffer.start(i), buffer.end(i)));
    }
    return out;
  }

  private static HanLpDictionary tiny() throws IOException {
    return TinyHanLp.read(TinyHanLp.file(TinyHanLp.body()));
  }

  @Test
  void wordsOfTheDictionaryAreFound() throws IOException {
    Settings settings = TinyHanLp.settings(tiny());
    assertEquals(List.of("农民", "种植", "水稻", "。"), words("农民种植水稻。", settings));
    assertEquals(List.of("水稻", "，", "水", "，", "2022", "。"), words("水稻，水，2022。", settings));
    assertEquals(List.of(), words("", settings));
  }

  @Test
  void traditionalFormsAreNotFolded() throws IOException {
    assertFalse(words("農民", TinyHanLp.settings(tiny())).contains("農民种植"));
    assertEquals(List.of("農民", "，"), words("農民，", TinyHanLp.settings(tiny())));
  }

  @Test
  void usersWordsWinAndThoseTakenOutNeverComeOut() throws IOException {
    Lexicon own = Lexicon.builtIn().with(List.of("民种")).without(List.of("水稻"));
    List<String> words = words("农民种植水稻。", Settings.of(tiny(), own));
    assertTrue(words.contains("民种"), words.toString());
    assertFalse(words.contains("水稻"), words.toString());
    String text = "葡萄龘龘，龘龘葡萄。";
    Lexicon without = Lexicon.builtIn().without(List.of("葡萄", "龘龘"));
    List<String> fewer = words(text, Settings.of(HanLpDictionary.builtIn(), without));
    assertFalse(fewer.contains("葡萄") || fewer.contains("龘龘"), fewer.toString());
  }

  /** The same worker, whatever the text before. */
  @Test
  void aLatticeIsUsedAgainWithoutTraces() throws IOException {
    Settings settings = TinyHanLp.settings(tiny());
    SegmenterWorker worker = new SegmenterWorker();
    TokenBuffer buffer = new TokenBuffer();
    for (String text : List.of("农民种植".repeat(5000), "水", "，".repeat(9000), "农民种植水稻。")) {
      worker.run(text, settings, true, buffer);
      assertEquals(text.length(), buffer.end(buffer.size() - 1));
    }
    assertEquals(4, buffer.size());
  }
}
