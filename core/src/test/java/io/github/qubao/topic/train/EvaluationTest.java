package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Scores of a handful of answers, worked out by hand. */
class EvaluationTest {
  private static final Topic A = new Topic("a");
  private static final Topic B = new Topic("b");

  private static Classification answer(Topic topic, double p, boolean uncertain) {
    Classification.Decision decision =
        uncertain ? Classification.Decision.TOO_LITTLE : Classification.Decision.DECIDED;
    return new Classification(topic, Map.of(topic, p), decision, List.of());
  }

  private static LabelledText gold(Topic topic, Topic... second) {
    return new LabelledText("", "", topic, List.of(second).stream().findFirst());
  }

  private static Evaluation evaluation() {
    Evaluation.Counter counter = new Evaluation.Counter(List.of(A, B));
    counter.add(gold(A), answer(A, 0.9, false));
    counter.add(gold(A), answer(A, 0.95, false));
    counter.add(gold(A, B), answer(B, 0.55, true));
    counter.add(gold(B), answer(A, 0.5, false));
    return counter.evaluation();
  }

  @Test
  void scoresAreThoseOfTheBooks() {
    Evaluation e = evaluation();
    assertEquals(4, e.items());
    assertEquals(1, e.uncertain());
    assertEquals(2, e.confusion(A, A));
    assertEquals(1, e.confusion(A, B));
    assertEquals(1, e.confusion(B, A));
    assertEquals(2 / 3.0, e.precision(A), 1e-12);
    assertEquals(2 / 3.0, e.recall(A), 1e-12);
    assertEquals(0, e.f1(B));
    assertEquals(1 / 3.0, e.macroF1(), 1e-12);
    assertEquals(0.5, e.accuracy());
    assertEquals(0.75, e.lenientAccuracy());
    // Bins: 0.9 to 1 holds 0.9 and 0.95, both right; 0.5 to 0.6 holds 0.55 and 0.5, both wrong.
    assertEquals((0.15 + 1.05) / 4, e.calibrationError(), 1e-12);
    assertTrue(e.toString().contains("macro F1 0.3333, accuracy 0.500 (lenient 0.750)"));
  }

  @Test
  void strangeTopicsAreNamed() {
    Evaluation.Counter counter = new Evaluation.Counter(List.of(A, B));
    Topic c = new Topic("c");
    assertThrows(IllegalArgumentException.class, () -> counter.add(gold(c), answer(A, 1, false)));
    assertThrows(IllegalArgumentException.class, () -> evaluation().f1(c));
    LabelledText sport = new LabelledText("", "", c, Optional.empty());
    TopicClassifier builtIn = TopicClassifier.builtIn(Segmenter.create());
    assertThrows(IllegalArgumentException.class, () -> Evaluation.of(builtIn, List.of(sport)));
  }

  @Test
  void nothingComparedIsNothingRight() {
    Evaluation none = new Evaluation.Counter(List.of(A, B)).evaluation();
    assertEquals(0, none.macroF1());
    assertEquals(0, none.accuracy());
    assertEquals(0, none.calibrationError());
  }
}
