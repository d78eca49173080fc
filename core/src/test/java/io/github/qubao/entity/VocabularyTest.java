package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One look-up tells of a word all classes that the lists give it. */
class VocabularyTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  @Test
  void eachWordHasItsClasses() {
    Vocabulary.WORDS.forEach(
        (word, classes) -> {
          Words words = alone(word);
          for (long one = 1; one != 0; one <<= 1) {
            if ((classes & one) != 0 && words.isHan(0)) {
              assertTrue(words.in(0, one), word);
            }
          }
        });
  }

  private static Words alone(String word) {
    Token token = new Token(0, word.length(), PartOfSpeech.NOUN);
    return new Words(word, List.of(token), SEGMENTER);
  }
}
