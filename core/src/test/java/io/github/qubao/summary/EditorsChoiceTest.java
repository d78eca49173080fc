package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EditorsChoiceTest {
  private static final int[] NONE = new int[4];
  private static final float[] WHOLE = {1, 1, 1, 1};

  private static int best(double[] weights, int[] lengths, float overlap, int maxChars, int alone) {
    float[][] said = new float[weights.length][weights.length];
    for (float[] row : said) {
      Arrays.fill(row, overlap);
    }
    return new EditorsChoice(weights, lengths, said, maxChars, 0).best(alone, 0, 0, NONE, WHOLE);
  }

  @Test
  void whereOneFitsItIsTheOneThatIsTakenFirst() {
    assertEquals(0b01, best(new double[] {3, 1}, new int[] {60, 60}, 0, 80, 0));
    assertEquals(0b10, best(new double[] {1, 3}, new int[] {60, 60}, 0, 80, 0));
  }

  @Test
  void whereAllFitAllAreTaken() {
    assertEquals(0b111, best(new double[] {9, 1, 1}, new int[] {20, 30, 30}, 0, 80, 0));
  }

  /** Nobody knows which of three is taken second: none of them is as good as the first alone. */
  @Test
  void oneAloneWhereTheSecondIsUncertain() {
    assertEquals(0b0001, best(new double[] {1e6, 1, 1, 1}, new int[] {60, 50, 50, 50}, 0, 110, 0));
    assertEquals(0b0011, best(new double[] {1e6, 9, 1, 1}, new int[] {60, 50, 50, 50}, 0, 110, 0));
  }

  /** After a first of 60 one of 60 ends the summary, so that one of 20 is rarely kept. */
  @Test
  void anEditorStopsWhereTheNextDoesNotFit() {
    assertEquals(0b001, best(new double[] {1e6, 9, 1}, new int[] {60, 60, 20}, 0, 80, 0));
  }

  @Test
  void onlyTheOneThatMayIsTooLong() {
    assertEquals(0b01, best(new double[] {9, 1}, new int[] {90, 60}, 0, 80, 0));
    assertEquals(0b10, best(new double[] {9, 1}, new int[] {90, 60}, 0, 80, -1));
  }

  @Test
  void whatSaysTheSameAgainIsLeftOut() {
    double[] weights = {1e6, 5, 4};
    int[] lengths = {40, 40, 40};
    assertEquals(0b011, best(weights, lengths, 0, 80, 0));
    float[][] said = new float[3][3];
    said[0][1] = 1;
    assertEquals(
        0b101, new EditorsChoice(weights, lengths, said, 80, 0).best(0, 0, 0, NONE, WHOLE));
  }

  private static int best(int names, int act) {
    double[] weights = {1, 1.1, 0.9};
    int[] lengths = {60, 60, 60};
    return new EditorsChoice(weights, lengths, new float[3][3], 80, 0)
        .best(0, names, act, NONE, WHOLE);
  }

  @Test
  void aSetThatNamesSomethingOrTellsTheActIsBetter() {
    assertEquals(0b010, best(0, 0));
    assertEquals(0b100, best(0b100, 0));
    assertEquals(0b001, best(0, 0b001));
  }

  /** Where there is no room for the one before, another is taken. */
  @Test
  void aSentenceThatGoesOnNeedsTheOneBefore() {
    double[] weights = {1, 1.5, 1.4};
    int[] before = {0, 0b001, 0};
    float[] torn = {1, 0.02f, 1};
    int[] long60 = {60, 60, 60};
    EditorsChoice one = new EditorsChoice(weights, long60, new float[3][3], 80, 0);
    assertEquals(0b010, one.best(0, 0, 0, NONE, WHOLE));
    assertEquals(0b100, one.best(0, 0, 0, before, torn));
    int[] long40 = {40, 40, 40};
    EditorsChoice two = new EditorsChoice(weights, long40, new float[3][3], 80, 0);
    assertEquals(0b110, two.best(0, 0, 0, NONE, WHOLE));
    assertEquals(0b011, two.best(0, 0, 0, before, new float[] {1, 0.02f, 0.8f}));
  }
}
