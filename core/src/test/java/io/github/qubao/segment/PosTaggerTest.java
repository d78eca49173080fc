package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PosTaggerTest {
  private static List<PartOfSpeech> tags(String text) throws IOException {
    Settings settings =
        TinyDictionary.settings(TinyDictionary.standard().build(), Lexicon.builtIn());
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, buffer);
    List<PartOfSpeech> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(buffer.partOfSpeech(i));
      assertEquals(buffer.partOfSpeech(i).tag(), buffer.tag(i));
    }
    return out;
  }

  private static final PartOfSpeech NOUN = PartOfSpeech.NOUN;
  private static final PartOfSpeech VERB = PartOfSpeech.VERB;

  /** In the tests' dictionary, a pronoun is followed by a verb, all else by a noun. */
  @Test
  void whatStandsBeforeDecides() throws IOException {
    assertEquals(List.of(NOUN, PartOfSpeech.PUNCTUATION), tags("领导。"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB), tags("他领导"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB, NOUN), tags("他领导农民"));
    assertEquals(List.of(NOUN, NOUN), tags("农民领导"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB, NOUN, NOUN), tags("他领导领导领导"));
  }

  @Test
  void wordsOfOnePartOfSpeechKeepIt() throws IOException {
    assertEquals(
        List.of(NOUN, PartOfSpeech.TIME, PartOfSpeech.STRING, PartOfSpeech.NUMERAL, NOUN),
        tags("区委2022年AB第12鼎"));
  }

  /** Longer stretches are settled in parts; none is left out. */
  @Test
  void longStretchesAreTagged() throws IOException {
    for (int n : new int[] {1, 63, 64, 65, 128, 129, 1000}) {
      List<PartOfSpeech> tags = tags("他" + "领导".repeat(n));
      assertEquals(n + 1, tags.size());
      assertEquals(VERB, tags.get(1));
      assertEquals(List.of(), tags.stream().skip(2).filter(t -> t != NOUN).toList());
    }
  }

  @Test
  void noTagsAreGivenWhereNoneAreAskedFor() throws IOException {
    Settings settings =
        TinyDictionary.settings(TinyDictionary.standard().build(), Lexicon.builtIn());
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run("他领导", settings, false, buffer);
    assertEquals(PartOfSpeech.NONE, buffer.partOfSpeech(1));
    assertEquals("", buffer.tag(1));
  }
}
