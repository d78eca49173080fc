package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PathWordTest {
  @Test
  void usersWordsAndPartsOfSpeechAreNeverMixedUp() {
    for (int n : new int[] {0, 1, 63, 64, 1_000_000}) {
      assertTrue(PathWord.isUser(PathWord.user(n)));
      assertEquals(n, PathWord.userNumber(PathWord.user(n)));
    }
    int[] words = {
      PathWord.NOUN,
      PathWord.PERSON,
      PathWord.NUMERAL,
      PathWord.TIME,
      PathWord.STRING,
      PathWord.PUNCTUATION
    };
    for (int word : words) {
      assertTrue(word < 0);
      assertFalse(PathWord.isUser(word));
    }
    // There is room for every part of speech between states and users' words.
    assertFalse(PathWord.isUser(-1 - (PartOfSpeech.values().length - 1)));
  }

  private static PartOfSpeech unknown(String text) {
    return Tags.of(PathWord.tag(PathWord.unknown(text.toCharArray(), 0)));
  }

  @Test
  void unknownCharactersHaveAPartOfSpeech() {
    assertEquals(PartOfSpeech.NOUN, unknown("龘"));
    assertEquals(PartOfSpeech.NOUN, unknown("𠀀"));
    assertEquals(PartOfSpeech.STRING, unknown("я"));
    assertEquals(PartOfSpeech.STRING, unknown("あ"));
    assertEquals(PartOfSpeech.NUMERAL, unknown("Ⅳ"));
    assertEquals(PartOfSpeech.PUNCTUATION, unknown("♥"));
    assertEquals(PartOfSpeech.PUNCTUATION, unknown("\uD840"));
  }
}
