package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.text.SentenceSplitter;
import io.github.qubao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final List<Cues> CUES =
      List.of(Cues.ANYWHERE, ContextFeatures.WITHIN, FormFeatures.WITHIN, NewsFeatures.WITHIN);

  @Test
  void hasEachCueWithItsClasses() {
    for (Cues cues : CUES) {
      for (String pair : cues.pairs()) {
        String body = "好" + pair + "。";
        List<Span> sentences = SentenceSplitter.split(body);
        Marks marks = new Marks(body, sentences, new Pairs(body, sentences));
        int mark = marks.from(0);
        while (marks.at(mark) != 1) {
          mark++;
        }
        for (int c = 0; c < CUES.size(); c++) {
          assertEquals(
              CUES.get(c).of(pair.charAt(0), pair.charAt(1)),
              marks.cue(mark, c),
              pair + " in " + c);
        }
      }
    }
  }

  @Test
  void tellsTheMarksOfEachSentence() {
    String body = "天晴。他有3亩。";
    List<Span> sentences = SentenceSplitter.split(body);
    Marks marks = new Marks(body, sentences, new Pairs(body, sentences));
    assertEquals(0, marks.from(1));
    assertEquals(2, marks.from(2));
    assertEquals(3, marks.at(0));
    assertEquals(5, marks.at(1));
    assertEquals(-1, marks.cue(0, Marks.NEWS));
  }
}
