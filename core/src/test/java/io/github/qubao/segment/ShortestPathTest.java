package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortestPathTest {
  private static List<String> words(String text, Settings settings) {
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, buffer);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      assertTrue(buffer.partOfSpeech(i) != PartOfSpeech.NONE);
      out.add(text.substring(buffer.start(i), buffer.end(i)));
    }
    return out;
  }

  private static List<String> words(String text, Lexicon lexicon) throws IOException {
    return words(text, TinyDictionary.settings(TinyDictionary.standard().build(), lexicon));
  }

  private static List<String> words(String text) throws IOException {
    return words(text, Lexicon.builtIn());
  }

  @Test
  void theCheapestWordsAreTaken() throws IOException {
    assertEquals(List.of("区委", "会议室"), words("区委会议室"));
    assertEquals(List.of("会议", "。"), words("会议。"));
    // 人工 and 人, or 工人: of equals the one that begins first.
    Dictionary dear = TinyDictionary.standard().word("工人", 8999, PartOfSpeech.NOUN).build();
    assertEquals(
        List.of("人", "工人"), words("人工人", TinyDictionary.settings(dear, Lexicon.builtIn())));
    Dictionary cheap = TinyDictionary.standard().word("工人", 9001, PartOfSpeech.NOUN).build();
    assertEquals(
        List.of("人工", "人"), words("人工人", TinyDictionary.settings(cheap, Lexicon.builtIn())));
  }

  @Test
  void wordsAreFoundByTheirTraditionalForms() throws IOException {
    assertEquals(List.of("農民", "種植"), words("農民種植"));
  }

  @Test
  void rulesAndUnknownCharactersAreTokens() throws IOException {
    assertEquals(List.of("2022年", "農民", "AB12"), words("2022年農民AB12"));
    assertEquals(List.of("，，，", "鼎", "𠀀"), words("，，，鼎𠀀"));
  }

  /** What the path does not propose stays apart, for the tagger. */
  @Test
  void contestedWordsAreNotProposed() throws IOException {
    assertEquals(List.of("不", "是"), words("不是"));
  }

  @Test
  void aPhraseIsPutOutAsItsWords() throws IOException {
    assertEquals(List.of("想", "起来"), words("想起来"));
    assertEquals(List.of("农民", "想", "起来", "。"), words("农民想起来。"));
    // As part of a longer word it does nothing.
    Dictionary longer = TinyDictionary.standard().word("想起来人", 9000, PartOfSpeech.NOUN).build();
    assertEquals(
        List.of("想起来人"), words("想起来人", TinyDictionary.settings(longer, Lexicon.builtIn())));
  }

  /** A part that no dictionary has is a noun; a state that is only on the way is no word. */
  @Test
  void partsOfAPhraseNeedNotBeWords() throws IOException {
    String phrase = "会议室想起鼎人工人";
    Dictionary dictionary = TinyDictionary.standard().phrase(phrase, 20_000, 0b0100_0100).build();
    Settings settings = TinyDictionary.settings(dictionary, Lexicon.builtIn());
    assertEquals(List.of("会议室", "想起鼎人", "工人"), words(phrase, settings));
  }

  @Test
  void wordsTakenOutDoNotComeFromAPhrase() throws IOException {
    Lexicon without = Lexicon.builtIn().without(List.of("起来"));
    assertEquals(List.of("想", "起", "来"), words("想起来", without));
    assertEquals(List.of("想", "起", "来"), words("想起来", without.without(List.of("想起"))));
    // The phrase itself may be named, for it is never a token.
    assertEquals(List.of("想", "起来"), words("想起来", Lexicon.builtIn().without(List.of("想起来"))));
  }

  @Test
  void aUsersWordInAPhraseKeepsItsTag() throws IOException {
    Lexicon counted = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("起来", "x-up", 1)));
    TokenBuffer buffer = new TokenBuffer();
    Settings settings = TinyDictionary.settings(TinyDictionary.standard().build(), counted);
    new SegmenterWorker().run("想起来", settings, true, buffer);
    assertEquals(2, buffer.size());
    assertEquals("x-up", buffer.tag(1));
  }

  @Test
  void usersWordsWin() throws IOException {
    Lexicon own = Lexicon.builtIn().with(List.of("民种", "，民", "起", "会议，", "，！"));
    assertEquals(List.of("农", "民种", "植"), words("农民种植", own));
    assertEquals(List.of("想", "起", "来"), words("想起来", own));
    // One that begins or ends among marks that are alike.
    assertEquals(List.of("，，", "，民", "人"), words("，，，民人", own));
    assertEquals(List.of("会议，", "，，"), words("会议，，，", own));
    assertEquals(List.of("，", "，！"), words("，，！", own));
  }

  @Test
  void countsWeigh() throws IOException {
    Lexicon rare = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("民种", "n", 1)));
    Lexicon often = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("民种", "n", 900_000)));
    assertEquals(List.of("农民", "种植"), words("农民种植", rare));
    // 8000 + 2400 + 8000 against 9000 + 9000.
    assertEquals(List.of("农民", "种植"), words("农民种植", often));
    assertEquals(List.of("农", "民种"), words("农民种", often.without(List.of("农民"))));
  }

  /** Costs are counted anew long before their sum is more than an integer holds. */
  @Test
  void sumsOfCostsNeverOverflow() throws IOException {
    Dictionary dictionary = TinyDictionary.standard().build();
    String text = "人工".repeat(40_000) + "人";
    Window window = new Window(text.length());
    Settings settings = TinyDictionary.settings(dictionary, (UserDictionary) null);
    window.begin(text, settings.charCodes());
    ShortestPath path = new ShortestPath();
    path.run(window, 0, window.filled, settings, dictionary);
    assertTrue(path.cost(window.filled) >= 0);
    int first = path.trace(0, window.filled, settings, dictionary, window);
    assertEquals(40_001, path.ends.length - first);
    assertEquals(text.length(), path.ends[path.ends.length - 1]);
  }
}
