package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModelFormat;
import org.junit.jupiter.api.Test;

class DocumentFrequenciesTest {
  private static DocumentFrequencies of(String... bodies) {
    DocumentFrequencies out = new DocumentFrequencies();
    for (String body : bodies) {
      out.add(new TextFeatures("", body));
    }
    return out;
  }

  private static int gram(String characters) {
    return characters.charAt(0) << 16 | (characters.length() > 1 ? characters.charAt(1) : 0);
  }

  @Test
  void anArticleCountsOnceHoweverOftenAGramStandsInIt() {
    DocumentFrequencies f = of("稻田稻田稻田", "稻谷", "医院");
    assertEquals(3, f.articles());
    assertArrayEquals(new int[] {gram("稻")}, f.grams(2).toArray());
    assertEquals(0, f.grams(3).count());
    // 稻, 田, 稻田, 田稻, 谷, 稻谷, 医, 院, 医院.
    assertEquals(9, f.grams(1).count());
  }

  @Test
  void titleAndBodyAreOneText() {
    DocumentFrequencies f = new DocumentFrequencies();
    f.add(new TextFeatures("稻田", "稻田"));
    f.add(new TextFeatures("稻田", "医院"));
    assertEquals(3, f.grams(2).count());
  }

  @Test
  void idfIsThatOfTheFormulaInStepsOfTheFile() {
    String[] bodies = new String[99];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = i < 9 ? "稻田" : "医院";
    }
    DocumentFrequencies f = of(bodies);
    assertEquals(Math.log(100 / 10.0), f.idf(gram("稻田")), TopicModelFormat.IDF_STEP / 2);
    assertEquals(Math.log(100 / 91.0), f.idf(gram("医院")), TopicModelFormat.IDF_STEP / 2);
    assertEquals(Math.log(100), f.idf(gram("谷")), TopicModelFormat.IDF_STEP / 2);
    for (String gram : new String[] {"稻田", "医院", "谷"}) {
      double steps = f.idf(gram(gram)) / TopicModelFormat.IDF_STEP;
      assertEquals(Math.rint(steps), steps, gram);
    }
  }

  @Test
  void whatStandsEverywhereStillWeighsAStep() {
    assertEquals(TopicModelFormat.IDF_STEP, of("稻田", "稻谷").idf(gram("稻")));
  }
}
