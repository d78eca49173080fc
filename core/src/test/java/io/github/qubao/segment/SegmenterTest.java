package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = Segmenter.create();

  private static List<String> words(Segmenter s, String text) {
    return s.segment(text).stream().map(t -> t.in(text)).toList();
  }

  @Test
  void cutsPlainText() {
    assertEquals(List.of("农民", "种植", "水稻", "。"), words(segmenter, "农民种植水稻。"));
  }

  @Test
  void tokensCoverAnyText() {
    Random random = new Random(7);
    TokenBuffer buffer = new TokenBuffer();
    for (int n = 0; n < 5_000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        b.append(
            (char)
                (random.nextInt(3) == 0
                    ? random.nextInt(0x10000)
                    : 0x4E00 + random.nextInt(0x400)));
      }
      String text = b.toString();
      List<Token> tokens = segmenter.segment(text);
      segmenter.segment(text, buffer);
      assertEquals(tokens.size(), buffer.size());
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        Token t = tokens.get(i);
        assertEquals(at, t.start());
        assertTrue(t.end() > t.start());
        assertEquals(t.start(), buffer.start(i));
        assertEquals(t.end(), buffer.end(i));
        assertEquals(PartOfSpeech.NONE, t.partOfSpeech());
        at = t.end();
      }
      assertEquals(text.length(), at);
    }
  }

  @Test
  void partsOfSpeechComeWhenAskedFor() {
    String text = "农民种植水稻。";
    List<Token> tagged = segmenter.tag(text);
    assertEquals(PartOfSpeech.NOUN, tagged.get(0).partOfSpeech());
    assertEquals(PartOfSpeech.PUNCTUATION, tagged.get(tagged.size() - 1).partOfSpeech());
    assertThrows(IndexOutOfBoundsException.class, () -> new TokenBuffer().start(0));
  }
}
