package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static final Topic FARM = new Topic("farm");
  private static final Topic CARE = new Topic("care");

  /** A model whose logits of a text of 稻 alone differ by {@code difference}. */
  private static TopicModel model(float difference) {
    int[] grams = {'稻' << 16, '谷' << 16};
    float[] parameters = new float[2 * TextFeatures.FIELDS * 2];
    float[] bias = {difference / 2, -difference / 2};
    float[] half = {0.5f, 0.5f};
    return new TopicModel(
        List.of("farm", "care"),
        grams,
        new float[] {2, 2},
        parameters,
        bias,
        half,
        1,
        0,
        TopicModel.Notes.none(2));
  }

  /** Of ten articles, so many are what the model says. */
  private static Calibration of(float difference, int right) {
    Calibration out = new Calibration();
    articles(10, right).forEach(a -> out.add(model(difference), a));
    return out;
  }

  private static List<LabelledText> articles(int count, int right) {
    return IntStream.range(0, count)
        .mapToObj(i -> new LabelledText("稻", "稻", i < right ? FARM : CARE))
        .toList();
  }

  @Test
  void theTemperatureMakesTheProbabilityTheShareOfRightAnswers() {
    for (int right : new int[] {6, 7, 8, 9}) {
      for (float difference : new float[] {1.5f, 2, 4}) {
        double expected = difference / Math.log(right / (10.0 - right));
        double temperature = of(difference, right).temperature();
        assertEquals(Math.max(0.2, Math.min(5, expected)), temperature, 0.02 * expected);
      }
    }
  }

  @Test
  void aSourceCountsLikeAllArticlesHoweverLargeItIs() {
    for (int size : new int[] {10, 1000}) {
      Calibration c = of(2, 9);
      c.addSource(model(2), articles(size, size * 6 / 10));
      // Of both, alike, three quarters are right.
      assertEquals(2 / Math.log(3), c.temperature(), 0.03);
    }
  }

  @Test
  void withoutATitleItIsTheSameTemperatureForAQuarterMore() {
    Calibration c = new Calibration();
    articles(10, 8).forEach(a -> c.addPart(model(2), new LabelledText("", a.body(), a.topic())));
    assertEquals(1.25 * of(2, 8).temperature(), c.temperature(), 0.03);
  }

  @Test
  void itStaysWithinBounds() {
    assertEquals(0.2, of(1, 10).temperature(), 1e-6);
    assertEquals(5, of(4, 5).temperature(), 0.1);
  }

  @Test
  void theBarLiesBelowWhatOrdinaryArticlesReach() {
    TopicModel model = model(1);
    Calibration c = new Calibration();
    double lowest = 0;
    for (String body : List.of("稻", "稻谷", "稻谷稻", "谷谷谷", "稻桥", "桥梁", "a稻")) {
      c.add(model, new LabelledText("", body, FARM));
      lowest = Math.min(lowest, model.vector(new TextFeatures("", body)).meanPmi);
    }
    assertTrue(lowest < 0 && c.minMeanPmi() < lowest, lowest + ", " + c.minMeanPmi());
  }

  @Test
  void theBarIsNeverHigh() {
    Calibration c = new Calibration();
    TopicModel model = model(1);
    for (int i = 0; i < 100; i++) {
      c.add(model, new LabelledText("", "稻", FARM));
    }
    assertEquals(-0.35 * model.maxIdf(), c.minMeanPmi(), 1e-6);
  }

  @Test
  void withoutArticlesNothingIsAsked() {
    assertEquals(0, new Calibration().minMeanPmi(), 0);
  }
}
