package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceFeaturesTest {
  private static final String BODY =
      "区里印发春耕方案。\n备耕形势\n目前已播种早稻8.6万亩，同比增长3%。在湖北城南镇，村民们正忙。为什么这么早？要抓紧。区直各部门负责人参加会议。";

  private final Prose prose = Prose.of(BODY);
  private final float[][] values = values("早稻播种", BODY, prose, 10);

  private static float[][] values(String title, String body, Prose prose, int maxChars) {
    SentenceFeatures features = new SentenceFeatures(title, body, prose, false);
    List<Span> sentences = prose.sentences();
    RelativeFeatures relative = new RelativeFeatures(sentences, maxChars);
    float[][] out = new float[sentences.size()][SentenceFeatures.SIZE];
    for (int i = 0; i < out.length; i++) {
      features.compute(i, out[i]);
      relative.add(i, out[i]);
    }
    for (int i = 0; i < out.length; i++) {
      relative.set(i, out[i]);
    }
    return out;
  }

  private float value(int sentence, String name) {
    assertTrue(SentenceFeatures.NAMES.contains(name), name);
    return values[sentence][SentenceFeatures.NAMES.indexOf(name)];
  }

  /** The values stand where their names say. */
  @Test
  void namesFitValues() {
    assertEquals(7, prose.sentences().size());
    List<String> flags =
        List.of(
            "first",
            "last",
            "percent",
            "bigFigures",
            "inPlace",
            "must",
            "question",
            "noStop",
            "paragraph",
            "afterHead",
            "attendance",
            "settled",
            "elsewhere");
    List<List<Integer>> where =
        List.of(
            List.of(0),
            List.of(6),
            List.of(2),
            List.of(2),
            List.of(3),
            List.of(5),
            List.of(4),
            List.of(1),
            List.of(1, 2),
            List.of(2),
            List.of(6),
            List.of(2),
            List.of(3));
    for (int f = 0; f < flags.size(); f++) {
      for (int i = 0; i < 7; i++) {
        assertEquals(
            where.get(f).contains(i) ? 1 : 0, value(i, flags.get(f)), flags.get(f) + " of " + i);
      }
    }
    assertTrue(value(2, "titleRecall") > 0 && value(0, "titleRecall") == 0);
    assertEquals(1, value(2, "bestTitle"));
    assertEquals(1, value(2, "bestFigures"));
    assertTrue(value(2, "cue-result") > 0 && value(0, "cue-decision") > 0);
    assertEquals(0, value(3, "cue-result"));
  }

  @Test
  void theLengthOfTheSummaryIsSeenInItsOwnValues() {
    assertEquals(1, value(2, "over"));
    assertEquals(0, value(0, "over"));
    assertEquals(1, value(2, "overWithLead"));
    assertTrue(value(0, "share") > 0 && value(0, "share") < 1);
  }

  @Test
  void valuesAreSmallNumbersWhateverTheText() {
    String body = "🙂。".repeat(50) + "9".repeat(5000) + "、；".repeat(99) + "\uD800。";
    for (float[] sentence : values("9", body, Prose.of(body), 80)) {
      for (float v : sentence) {
        assertFalse(Float.isNaN(v));
        assertTrue(v >= 0 && v <= 1.5f, "" + v);
      }
    }
  }
}
