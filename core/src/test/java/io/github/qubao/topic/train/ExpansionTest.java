package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpansionTest {
  private static final int[] GRAMS = {'医' << 16, '田' << 16, '稻' << 16, '稻' << 16 | '田'};
  private static final int TOPICS = 3;

  private final TopicModel untrained =
      TopicModel.untrained(List.of("a", "b", "c"), GRAMS, new float[] {1, 2, 1.5f, 3});

  private TopicModel.Vector vector(String title, String body) {
    return untrained.vector(new TextFeatures(title, body));
  }

  private static @Nullable LatentSpace space() {
    List<String> articles = new ArrayList<>();
    DocumentFrequencies counts = new DocumentFrequencies();
    for (int i = 0; i < 40; i++) {
      articles.add(i % 2 == 0 ? "稻田" : "医，田");
      counts.add(new TextFeatures("", articles.get(i)));
    }
    return LatentSpace.of(articles, counts, GRAMS);
  }

  @Test
  void aFeatureIsSeenInItsFieldAndWhateverTheField() {
    TopicModel.Vector v = vector("稻桥", "稻");
    Expansion.Contexts c = new Expansion(GRAMS, null).contexts(v);
    // The bias, 稻 in title, lead and body, and 稻 anywhere; the model does not know 桥.
    assertEquals(5, c.names().length);
    assertEquals(5, Arrays.stream(c.names()).distinct().count());
    assertEquals(1, c.values()[0]);
    double fields = c.values()[1] + (double) c.values()[2] + c.values()[3];
    assertEquals(fields, c.values()[4], 1e-6);
  }

  @Test
  void aTextOfNothingKnownIsTheBiasAlone() {
    assertEquals(1, new Expansion(GRAMS, null).contexts(vector("桥", "abc")).names().length);
  }

  @Test
  void theModelsLogitsAreWhatWasLearned() {
    Random random = new Random(6);
    for (LatentSpace space : new LatentSpace[] {null, space()}) {
      Expansion expansion = new Expansion(GRAMS, space);
      Map<String, double[]> learned = new HashMap<>();
      for (String text : List.of("稻田医", "田医稻")) {
        for (String name : expansion.contexts(vector(text, text)).names()) {
          double[] row = random.doubles(TOPICS, -2, 2).toArray();
          learned.putIfAbsent(name, row);
        }
      }
      TopicModel model = expansion.model(learned, untrained, new float[] {0.5f, 0.3f, 0.2f});
      for (String title : List.of("", "稻田", "医桥田")) {
        for (String body : List.of("", "稻稻田", "医，稻田，田田医")) {
          TopicModel.Vector v = vector(title, body);
          Expansion.Contexts c = expansion.contexts(v);
          double[] expected = new double[TOPICS];
          for (int i = 0; i < c.names().length; i++) {
            double[] row = learned.getOrDefault(c.names()[i], new double[TOPICS]);
            for (int t = 0; t < TOPICS; t++) {
              expected[t] += c.values()[i] * row[t];
            }
          }
          double[] p = TopicModel.softmax(expected, 1 / v.sharpness);
          double[] q = TopicModel.softmax(model.logits(v), 1);
          for (int t = 0; t < TOPICS; t++) {
            assertEquals(p[t], q[t], 1e-5, title + "/" + body);
          }
        }
      }
    }
  }

  @Test
  void aConstantAnswersItsTopic() {
    TopicModel model =
        new Expansion(GRAMS, null)
            .model(Expansion.constant(1, TOPICS), untrained, new float[] {0, 1, 0});
    for (String body : List.of("", "稻田", "医")) {
      double[] p = TopicModel.softmax(model.logits(vector("", body)), 1);
      assertTrue(p[1] > 0.9, Arrays.toString(p));
    }
  }

  @Test
  void parametersWithoutBoundStayFinite() {
    Expansion expansion = new Expansion(GRAMS, null);
    TopicModel.Vector v = vector("稻田", "稻田医");
    Map<String, double[]> learned = new HashMap<>();
    for (String name : expansion.contexts(v).names()) {
      learned.put(name, new double[] {1e300, -1e300, 0});
    }
    double[] logits = expansion.model(learned, untrained, new float[] {1, 0, 0}).logits(v);
    for (double x : logits) {
      assertTrue(Double.isFinite(x), Arrays.toString(logits));
    }
    assertTrue(logits[0] > logits[2] && logits[2] > logits[1]);
  }
}
