package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The classifiers that ours is compared with learn what can be learned. */
class OtherClassifiersTest {
  private final List<String[]> texts = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();

  OtherClassifiersTest() {
    Random random = new Random(5);
    for (int n = 0; n < 100; n++) {
      texts.add(text(random, n % 5));
      topics.add(Topic.builtIn().get(n % 5));
    }
  }

  /** Two words of the topic among five that any may have. */
  private static String[] text(Random random, int topic) {
    String[] out = new String[7];
    for (int i = 0; i < out.length; i++) {
      out[i] = i < 2 ? topic + "-" + random.nextInt(4) : "any-" + random.nextInt(9);
    }
    return out;
  }

  private static Topic best(Map<Topic, Double> scores) {
    return Collections.max(scores.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  @Test
  void theyFindTheTopicOfTextsTheyDidNotSee() {
    LinearSvm machine = new LinearSvm(texts, topics);
    AveragedEmbeddings embeddings = new AveragedEmbeddings(texts, topics);
    Random random = new Random(6);
    for (int n = 0; n < 100; n++) {
      String[] text = text(random, n % 5);
      assertEquals(Topic.builtIn().get(n % 5), best(machine.margins(text)));
      Map<Topic, Double> p = embeddings.probabilities(text);
      assertEquals(Topic.builtIn().get(n % 5), best(p));
      assertEquals(1, p.values().stream().mapToDouble(x -> x).sum(), 1e-9);
    }
  }

  @Test
  void ofTheLeastLossNoMarginIsFarBelowOne() {
    LinearSvm machine = new LinearSvm(texts, topics);
    for (int n = 0; n < texts.size(); n++) {
      Map<Topic, Double> margins = machine.margins(texts.get(n));
      for (Map.Entry<Topic, Double> m : margins.entrySet()) {
        double side = m.getKey().equals(topics.get(n)) ? 1 : -1;
        assertTrue(side * m.getValue() > 0.3, m + " of " + topics.get(n));
      }
    }
  }

  @Test
  void nothingKnownIsNoTopic() {
    for (double p : new AveragedEmbeddings(texts, topics).probabilities(new String[0]).values()) {
      assertEquals(0.2, p, 1e-9);
    }
    assertEquals(5, new LinearSvm(texts, topics).margins(new String[] {"new"}).size());
  }
}
