package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
  @Test
  void oneThreadFindsItsWorkerAgain() {
    WorkerPool pool = new WorkerPool();
    SegmenterWorker b = pool.take();
    pool.giveBack(b);
    assertSame(b, pool.take());
  }

  @Test
  void aLargeWorkerIsLetGo() {
    WorkerPool pool = new WorkerPool();
    SegmenterWorker b = pool.take();
    b.run("，好".repeat(100_000), settings(), false, b.tokens);
    b.run("好", settings(), false, b.tokens);
    pool.giveBack(b);
    assertNotSame(b, pool.take());
  }

  private static Settings settings() {
    return TinyDictionary.settings(Dictionary.builtIn(), (UserDictionary) null);
  }

  /** Only who comes to an end gives the worker back: what an error left is never seen again. */
  @Test
  void aWorkerThatFailedIsNotGivenBack() {
    for (boolean hanLp : new boolean[] {false, true}) {
      Segmenter segmenter = Segmenter.builder().hanLpCompatible(hanLp).build();
      String text = "人工".repeat(3000) + "，区委召开会议。";
      List<Token> before = segmenter.tag(text);
      for (int n = 0; n < 40; n++) {
        assertThrows(NullPointerException.class, () -> segmenter.segment(nothing()));
        assertThrows(NullPointerException.class, () -> segmenter.tag(text, nothing()));
        assertEquals(before, segmenter.tag(text));
      }
    }
  }

  /** What no caller that is checked for null would give. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
