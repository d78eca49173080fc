package io.github.qubao.topic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicModelTest {
  private static final int[] GRAMS = {'医' << 16, '田' << 16, '稻' << 16, '稻' << 16 | '田'};
  private static final float[] IDF = {1, 2, 1.5f, 3};

  private final TopicModel untrained = TopicModel.untrained(List.of("a", "b"), GRAMS, IDF);

  private TopicModel.Vector vector(String title, String body) {
    return untrained.vector(new TextFeatures(title, body));
  }

  @Test
  void eachFieldHasItsLength() {
    TopicModel.Vector v = vector("稻田", "医田医桥");
    TextFeatures text = new TextFeatures("稻田", "医田医桥");
    double[] squares = new double[TextFeatures.FIELDS];
    for (int i = 0; i < text.size(); i++) {
      squares[TextFeatures.field(text.key(i))] += v.weights[i] * v.weights[i];
    }
    assertArrayEquals(new double[] {1.2 * 1.2, 0.4 * 0.4, 1.2 * 1.2}, squares, 1e-9);
  }

  @Test
  void aWeightIsLogarithmOfTheCountTimesIdf() {
    TextFeatures text = new TextFeatures("", "，医，医，医，稻");
    TopicModel.Vector v = untrained.vector(text);
    double three = 0;
    double one = 0;
    for (int i = 0; i < text.size(); i++) {
      if (TextFeatures.field(text.key(i)) == TextFeatures.BODY) {
        three = TextFeatures.gram(text.key(i)) == GRAMS[0] ? v.weights[i] : three;
        one = TextFeatures.gram(text.key(i)) == GRAMS[2] ? v.weights[i] : one;
      }
    }
    assertEquals((1 + Math.log(3)) * 1 / 1.5, three / one, 1e-9);
  }

  @Test
  void whatIsUnknownHasNoRowAndNoWeight() {
    TopicModel.Vector v = vector("桥", "梁");
    for (int i = 0; i < v.size(); i++) {
      assertEquals(-1, v.rows[i]);
      assertEquals(0, v.weights[i]);
    }
  }

  @Test
  void meanPmiIsHighWhereCharactersGoTogether() {
    // 稻田: idf(稻) + idf(田) - idf(稻田); 医稻 is unknown and counts as the rarest.
    assertEquals(1.5 + 2 - 3, vector("", "稻田").meanPmi, 1e-6);
    assertEquals(1 + 1.5 - 3, vector("", "医稻").meanPmi, 1e-6);
    assertEquals(-3 / 2.0, vector("", "桥梁").meanPmi, 1e-6);
    assertEquals(-3 / 2.0, vector("", "abc").meanPmi, 1e-6);
    assertEquals(0, vector("", "").meanPmi);
  }

  @Test
  void logitsAreSumsOfParameters() {
    float[] parameters = new float[GRAMS.length * TextFeatures.FIELDS * 2];
    int row = 2 * TextFeatures.FIELDS + TextFeatures.TITLE;
    parameters[row * 2] = 5;
    parameters[row * 2 + 1] = -5;
    TopicModel model =
        new TopicModel(
            List.of("a", "b"),
            GRAMS,
            IDF,
            parameters,
            new float[] {0.5f, 0},
            new float[] {1, 0},
            1,
            0,
            TopicModel.Notes.none(2));
    double[] title = model.logits(model.vector(new TextFeatures("稻", "")));
    assertArrayEquals(new double[] {5 * 1.2 + 0.5, -5 * 1.2}, title, 1e-6);
    double[] body = model.logits(model.vector(new TextFeatures("", "稻")));
    assertArrayEquals(new double[] {0.5 * 1.25, 0}, body, 1e-6, "no title: a quarter more");
    assertEquals(5, model.weight(row, 0));
  }

  @Test
  void softmaxSumsToOneHoweverLargeTheLogits() {
    double[] p = TopicModel.softmax(new double[] {Math.log(3), 0}, 1);
    assertArrayEquals(new double[] {0.75, 0.25}, p, 1e-12);
    assertArrayEquals(
        new double[] {1, 0}, TopicModel.softmax(new double[] {1e300, -1e300}, 0.2), 0);
    double[] cold = TopicModel.softmax(new double[] {1, 0}, 0.5);
    double[] hot = TopicModel.softmax(new double[] {1, 0}, 2);
    assertTrue(cold[0] > hot[0] && hot[0] > 0.5);
  }

  @Test
  void gramsAreFound() {
    for (int g = 0; g < GRAMS.length; g++) {
      assertEquals(g, untrained.find(GRAMS[g]));
      assertEquals(g, TopicModel.search(GRAMS, GRAMS[g]));
    }
    assertEquals(-1, untrained.find('桥' << 16));
    assertEquals(-1, untrained.find(0));
    assertEquals(-1, TopicModel.search(new int[0], GRAMS[0]));
    // Above U+7FFF a gram is negative as an int.
    int[] unsigned = {'一' << 16, '谷' << 16};
    assertEquals(1, TopicModel.search(unsigned, '谷' << 16));
  }
}
