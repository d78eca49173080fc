package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarityTest {
  private static final TextFeatures.Reader READER = new TextFeatures.Reader(Segmenter.create());

  @Test
  void fromNothingToEverything() {
    Similarity similarity = similarity(List.of("农技员指导育秧"), List.of("候鸟飞抵湿地"));
    assertArrayEquals(new double[] {1, 0}, similarity.of("农技员指导育秧"), 1e-9);
    assertArrayEquals(new double[] {0, 0}, similarity.of("大桥通车"), 1e-9);
    assertArrayEquals(new double[] {0, 0}, similarity.of("——"), 1e-9);
  }

  @Test
  void whatAllBodiesSayTellsLittle() {
    Similarity similarity = similarity(List.of("召开育秧"), List.of("召开防汛"), List.of("召开植树"));
    double[] of = similarity.of("召开，防汛");
    assertEquals(1, of[1], 1e-9);
    assertTrue(of[0] < 0.45, of[0] + ", half of the headline though it is");
  }

  @Test
  void whatStandsInTheLeadCountsMore() {
    double[] of = similarity(List.of("育秧", "防汛"), List.of("防汛", "育秧")).of("育秧");
    assertEquals(1, of[0], 1e-9);
    assertTrue(of[1] < of[0], of[1] + "");
  }

  @Test
  void bodiesAreSimilarByWhatOnlyTheyHave() {
    Similarity similarity = similarity(List.of("青芦镇育秧大棚"), List.of("候鸟飞抵湿地"), List.of("走进育秧大棚"));
    assertTrue(similarity.ofBodies(0, 2) > 0);
    assertEquals(0, similarity.ofBodies(0, 1));
  }

  @Test
  void sharedPiecesAreTold() {
    Similarity similarity = similarity(List.of("走进育秧大棚看苗"), List.of("候鸟"));
    assertEquals(List.of("育秧大棚"), similarity.shared("某镇育秧大棚忙", 0));
  }

  @SafeVarargs
  private static Similarity similarity(List<String>... bodies) {
    return new Similarity(READER, Stream.of(bodies).map(READER::of).toList());
  }
}
