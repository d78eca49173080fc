package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Training ends, with a sound model or the documented exception, whatever the articles. */
@Timeout(600) // Against a search without end only: all of it takes seconds.
class AnyTrainingSetTest {
  private static final List<String> ALPHABETS =
      List.of(
          "甲",
          "甲乙",
          "甲乙丙丁，。",
          "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工",
          "a1 \n甲\u0000\uD840\uDC00\uD800");
  private static final double[] PENALTIES = {
    Double.MIN_VALUE, 1e-300, 1e-6, 0.01, 1, 1e6, 1e20, 1e300, Double.MAX_VALUE
  };

  private final Segmenter segmenter = Segmenter.create();

  private TopicTrainer.Builder builder() {
    return TopicTrainer.builder().segmenter(segmenter);
  }

  private static String text(Random random, String alphabet, int most) {
    StringBuilder b = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      b.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return b.toString();
  }

  private static List<LabelledText> articles(Random random) {
    int topics = 1 + random.nextInt(6);
    String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
    int most = random.nextBoolean() ? 10 : 80;
    List<LabelledText> out = new ArrayList<>();
    for (int i = random.nextInt(31); i > 0; i--) {
      // Half of the sets have a topic that is far more common than the others.
      int topic = topics % 2 == 0 ? random.nextInt(topics) : random.nextInt(topics) % 2;
      out.add(
          new LabelledText(
              text(random, alphabet, 8),
              text(random, alphabet, most),
              new Topic("t" + topic),
              Optional.empty(),
              random.nextInt(8) == 0 ? 100 : 1));
    }
    return out;
  }

  @Test
  void smallSetsOfAnyKind() throws IOException {
    int trained = 0;
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<LabelledText> articles = articles(random);
      TopicTrainer.Builder settings =
          builder()
              .penalty(PENALTIES[random.nextInt(PENALTIES.length)])
              .cutoff(1 + random.nextInt(3))
              .iterations(random.nextInt(4) == 0 ? Integer.MAX_VALUE : 100);
      if (random.nextInt(3) == 0) {
        String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
        List<String> background = new ArrayList<>();
        for (int i = random.nextInt(60); i > 0; i--) {
          background.add(text(random, alphabet, 40));
        }
        settings.background(background);
      }
      long topics = articles.stream().map(LabelledText::topic).distinct().count();
      TopicTrainer trainer = settings.build();
      if (articles.size() < 10 || topics < 2) {
        assertThrows(IllegalArgumentException.class, () -> trainer.train(articles));
        assertThrows(
            IllegalArgumentException.class, () -> trainer.crossValidate(articles, 2, fold -> {}));
        continue;
      }
      trained++;
      TopicClassifier classifier = trainer.train(articles);
      byte[] bytes = bytes(classifier);
      sound(TopicClassifier.load(new ByteArrayInputStream(bytes), segmenter), articles);
      if (seed % 5 == 0) {
        assertArrayEquals(bytes, bytes(settings.build().train(articles)), "seed " + seed);
        int folds = 2 + random.nextInt(articles.size() - 1);
        Evaluation e = trainer.crossValidate(articles, folds, fold -> {});
        assertEquals(articles.size(), e.items());
        finite(e);
      }
    }
    assertTrue(trained > 100, trained + " sets were trained on");
  }

  @Test
  void evenTopicsThatNothingTellsApart() {
    for (String body : List.of("", "大家今天在区里开会", "甲乙丙丁戊己庚辛壬癸", "\uD800\u0000abc")) {
      for (double penalty : PENALTIES) {
        List<LabelledText> articles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
          articles.add(new LabelledText("", body, new Topic(i % 2 == 0 ? "a" : "b")));
        }
        TopicClassifier c = builder().penalty(penalty).build().train(articles);
        sound(c, articles);
        assertEquals(0.5, c.classify("", body).probability(), 1e-6);
      }
    }
  }

  @Test
  void topicsThatShareNoFeature() {
    for (double penalty : PENALTIES) {
      List<LabelledText> articles = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        boolean even = i % 2 == 0;
        articles.add(
            new LabelledText("", even ? "甲乙丙丁戊己庚辛" : "子丑寅卯辰巳午未", new Topic(even ? "a" : "b")));
      }
      sound(builder().penalty(penalty).build().train(articles), articles);
    }
  }

  @Test
  void oneArticleATopic() {
    for (int topics : new int[] {10, 11, 23}) {
      List<LabelledText> articles = new ArrayList<>();
      Random random = new Random(topics);
      for (int i = 0; i < topics; i++) {
        articles.add(new LabelledText("", text(random, ALPHABETS.get(3), 25), new Topic("t" + i)));
      }
      TopicTrainer trainer = builder().cutoff(1).build();
      sound(trainer.train(articles), articles);
      for (int folds : new int[] {2, 5, topics}) {
        Evaluation e = trainer.crossValidate(articles, folds, fold -> {});
        assertEquals(topics, e.items());
        finite(e);
      }
    }
  }

  /** Equal articles span one direction, not the many that their number allows. */
  @Test
  void backgroundOfEqualArticles() {
    List<LabelledText> articles = new ArrayList<>();
    Random random = new Random(3);
    for (int i = 0; i < 50; i++) {
      articles.add(
          new LabelledText(
              "", "大家今天在区里开会" + text(random, ALPHABETS.get(3), 20), new Topic("t" + i % 2)));
    }
    for (int equal : new int[] {8, 40, 500, 4000}) {
      List<String> background = new ArrayList<>(Collections.nCopies(equal, "大家今天在区里开会研究工作部署安排"));
      sound(builder().background(background).build().train(articles), articles);
      background.addAll(Collections.nCopies(equal, "收割机在稻田里来回穿梭"));
      sound(builder().background(background).build().train(articles), articles);
    }
  }

  @Test
  void oneAmongMany() {
    for (int many : new int[] {9, 199, 200, 1000}) {
      List<LabelledText> articles = new ArrayList<>();
      Random random = new Random(many);
      for (int i = 0; i <= many; i++) {
        articles.add(
            new LabelledText(
                "", text(random, ALPHABETS.get(3), 40), new Topic(i == many / 2 ? "a" : "b")));
      }
      sound(builder().build().train(articles), articles.subList(0, 10));
    }
  }

  @Test
  void whatNoModelCanHoldIsRefusedBeforeTraining() {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i <= 1000; i++) {
      articles.add(new LabelledText("", "大家今天在区里开会", new Topic("t" + i)));
    }
    List<Integer> told = new ArrayList<>();
    TopicTrainer trainer = builder().build();
    assertThrows(IllegalArgumentException.class, () -> trainer.train(articles, told::add));
    assertThrows(
        IllegalArgumentException.class, () -> trainer.crossValidate(articles, 2, told::add));
    assertEquals(List.of(), told);
    assertTrue(TopicModelFormat.fits(1000, 20_000));
    assertTrue(!TopicModelFormat.fits(1000, 25_000) && !TopicModelFormat.fits(1001, 0));
    assertTrue(!TopicModelFormat.fits(2, Integer.MAX_VALUE));
  }

  @Test
  void penaltiesAreNumbersAboveZero() {
    double[] bad = {
      0, -0.0, -Double.MIN_VALUE, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
    };
    for (double penalty : bad) {
      assertThrows(
          IllegalArgumentException.class,
          () -> TopicTrainer.builder().penalty(penalty),
          "" + penalty);
    }
  }

  @Test
  void evaluationsOfManyTopicsStayReadable() {
    List<Topic> topics = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      topics.add(new Topic("长".repeat(90) + i));
    }
    Evaluation e = new Evaluation.Counter(topics).evaluation();
    finite(e);
    assertTrue(e.toString().length() < 200_000, e.toString().length() + " characters");
  }

  private static void finite(Evaluation e) {
    for (double x :
        new double[] {e.macroF1(), e.accuracy(), e.lenientAccuracy(), e.calibrationError()}) {
      assertTrue(x >= 0 && x <= 1, e.toString());
    }
  }

  private static void sound(TopicClassifier classifier, List<LabelledText> articles) {
    List<LabelledText> all = new ArrayList<>(articles);
    all.addAll(
        Collections.nCopies(1, new LabelledText("", "大家今天在区里开会研究明年的工作", all.get(0).topic())));
    for (LabelledText a : all) {
      Classification c = classifier.classify(a.title(), a.body());
      double sum = 0;
      for (double p : c.probabilities().values()) {
        assertTrue(p >= 0 && p <= 1, c.toString());
        sum += p;
      }
      assertEquals(1, sum, 1e-6);
      c.evidence().forEach(e -> assertTrue(Double.isFinite(e.weight())));
    }
    finite(Evaluation.of(classifier, articles));
  }

  private static byte[] bytes(TopicClassifier c) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    c.save(out);
    return out.toByteArray();
  }
}
