package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.internal.TextFeatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Articles of two sorts of words, that of the farm and that of the hospital. */
class LatentSpaceTest {
  private static final List<String> FARM = List.of("稻", "谷", "麦", "田", "犁");
  private static final List<String> HOSPITAL = List.of("医", "药", "病", "护", "诊");

  private static List<String> articles(int count) {
    Random random = new Random(4);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> words = i % 2 == 0 ? FARM : HOSPITAL;
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 6; w++) {
        text.append(words.get(random.nextInt(words.size()))).append('，');
      }
      out.add(text.toString());
    }
    return out;
  }

  private static LatentSpace space(List<String> articles) {
    DocumentFrequencies counts = new DocumentFrequencies();
    articles.forEach(a -> counts.add(new TextFeatures("", a)));
    return LatentSpace.of(articles, counts, grams(counts));
  }

  private static int[] grams(DocumentFrequencies counts) {
    return counts
        .grams(1)
        .mapToLong(Integer::toUnsignedLong)
        .sorted()
        .mapToInt(g -> (int) g)
        .toArray();
  }

  private static double[] row(LatentSpace space, String character) {
    int at = space.find(character.charAt(0) << 16);
    assertTrue(at >= 0, character);
    return IntStream.range(at, at + space.dimensions()).mapToDouble(space::axis).toArray();
  }

  private static double cosine(double[] a, double[] b) {
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  @Test
  void whatGoesTogetherPointsTheSameWay() {
    // Forty articles are two dimensions, one for each sort.
    LatentSpace space = space(articles(40));
    assertEquals(2, space.dimensions());
    for (String farm : FARM) {
      for (String other : FARM) {
        assertTrue(cosine(row(space, farm), row(space, other)) > 0.9, farm + other);
      }
      for (String other : HOSPITAL) {
        assertTrue(Math.abs(cosine(row(space, farm), row(space, other))) < 0.3, farm + other);
      }
    }
  }

  @Test
  void axesAreOrthonormal() {
    LatentSpace space = space(articles(100));
    int d = space.dimensions();
    List<double[]> rows = new ArrayList<>();
    FARM.forEach(c -> rows.add(row(space, c)));
    HOSPITAL.forEach(c -> rows.add(row(space, c)));
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        int left = i;
        int right = j;
        double product = rows.stream().mapToDouble(r -> r[left] * r[right]).sum();
        assertEquals(i == j ? 1 : 0, product, 1e-4);
      }
    }
  }

  @Test
  void theSameArticlesGiveTheSameSpace() {
    LatentSpace one = space(articles(60));
    LatentSpace two = space(articles(60));
    for (String c : FARM) {
      assertEquals(List.of(boxed(row(one, c))), List.of(boxed(row(two, c))));
    }
  }

  private static List<Double> boxed(double[] row) {
    return IntStream.range(0, row.length).mapToObj(i -> row[i]).toList();
  }

  @Test
  void fewArticlesTellOfNothing() {
    assertEquals(0, space(articles(19)).dimensions());
    assertEquals(1, space(articles(20)).dimensions());
    // No more dimensions than there are grams.
    assertEquals(10, space(articles(1000)).dimensions());
  }

  @Test
  void whatItDoesNotKnowHasNoPlace() {
    assertEquals(-1, space(articles(40)).find('桥' << 16));
  }
}
