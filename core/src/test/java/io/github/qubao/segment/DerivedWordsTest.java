package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedWordsTest {
  private static TinyDictionary dictionary() {
    TinyDictionary out = TinyDictionary.standard();
    for (char c : "性期率第三".toCharArray()) {
      out.word(String.valueOf(c), 8000, PartOfSpeech.MORPHEME);
    }
    return out.word("县长", 9000, PartOfSpeech.NOUN)
        .word("育秧", 9000, PartOfSpeech.VERB)
        .word("第三", 9000, PartOfSpeech.NOUN)
        .word("信息化", 9000, PartOfSpeech.NOUN);
  }

  private static String cut(String words, Lexicon lexicon) throws IOException {
    String text = words.replace("|", "");
    Settings settings = TinyDictionary.settings(dictionary().build(), lexicon);
    TokenBuffer tokens = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, tokens);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      out.append(i == 0 ? "" : "|").append(text, tokens.start(i), tokens.end(i));
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Of nouns and verbs, also where more follows.
        "种植期",
        "育秧期|，",
        "农民|起来|，|水稻性",
        // Two suffixes are no word and one.
        "水稻性|期",
        // Not of single characters, particles and ordinals, nor over a break.
        "他|性",
        "第三|期",
        "水稻|\n|性",
        "水稻|，|性",
        "性",
        "农民|，|率",
        // Who is named before 率 leads, but for what has become so.
        "县长|率",
        "信息化率",
        "育秧率"
      })
  void aSuffixIsPartOfTheWordBeforeIt(String words) throws IOException {
    assertEquals(words, cut(words, Lexicon.builtIn()));
  }

  @Test
  void aUsersWordsStayAsTheyAre() throws IOException {
    assertEquals("水稻|性", cut("水稻性", Lexicon.builtIn().with(List.of("水稻"))));
    assertEquals("水稻|性", cut("水稻性", Lexicon.builtIn().without(List.of("水稻性"))));
  }

  @Test
  void whatIsDerivedIsANoun() throws IOException {
    TokenBuffer tokens = new TokenBuffer();
    Settings settings = TinyDictionary.settings(dictionary().build(), Lexicon.builtIn());
    new SegmenterWorker().run("育秧期", settings, true, tokens);
    assertEquals(1, tokens.size());
    assertEquals(PartOfSpeech.NOUN, tokens.partOfSpeech(0));
  }
}
