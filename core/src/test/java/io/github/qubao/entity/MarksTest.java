package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Characters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a token shows by its word and by its characters. */
class MarksTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static Words words(String text) {
    return new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
  }

  @Test
  void onlyWordsOfChineseCharactersHaveMarksOfTheirOwn() {
    Marks.ofWords(Vocabulary.WORDS)
        .keySet()
        .forEach(word -> assertTrue(word.chars().allMatch(Characters::isHan), word));
  }

  @Test
  void theFirstAndTheLastCharacterAndAllOfThem() {
    assertTrue(words("小李").shows(0, Marks.OLD_OR_YOUNG));
    assertTrue(words("克林顿").shows(0, Marks.TRANSLITERATED));
    assertFalse(words("马路").shows(0, Marks.TRANSLITERATED));
    assertTrue(words("、").shows(0, Marks.BETWEEN));
  }

  @Test
  void outsideOfTheTextNothingIsShown() {
    Words words = words("小李");
    assertFalse(words.shows(-1, ~0L));
    assertFalse(words.shows(words.size(), ~0L));
  }
}
