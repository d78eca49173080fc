package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final HeadlineMatcher.Match NONE = match(-1, 0, 0);
  private static final HeadlineMatcher.Match CLEAR = match(0, 1.2, 0.3);
  private static final HeadlineMatcher.Match CLOSE = match(0, 0.6, 0.5);

  @Test
  void nothingGuessedIsSure() {
    assertEquals(1, Confidence.of(body(true, 0), CLEAR), 1e-9);
  }

  @Test
  void eachDoubtCosts() {
    assertTrue(Confidence.of(body(true, 1), CLEAR) < Confidence.of(body(true, 0), CLEAR));
    assertTrue(Confidence.of(body(true, 3), CLEAR) < Confidence.of(body(true, 1), CLEAR));
    assertTrue(Confidence.of(body(false, 0), CLEAR) < Confidence.of(body(true, 0), CLEAR));
    assertTrue(Confidence.of(body(true, 0), CLOSE) < Confidence.of(body(true, 0), CLEAR));
    assertTrue(Confidence.of(body(true, 0), NONE) < Confidence.of(body(true, 0), CLEAR));
  }

  @Test
  void staysAboveNothing() {
    assertTrue(Confidence.of(body(false, 1_000), NONE) > 0);
  }

  private static BodyBuilder body(boolean hasByline, int guesses) {
    BodyBuilder body = new BodyBuilder(hasByline, -1);
    body.guesses = guesses;
    return body;
  }

  private static HeadlineMatcher.Match match(int main, double score, double second) {
    return new HeadlineMatcher.Match(List.of(), main, score, score, second, Optional.empty());
  }
}
