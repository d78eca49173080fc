package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
  @Test
  void aWorkerIsGivenToOneAtATimeAndKept() {
    WorkerPool pool = new WorkerPool();
    Set<SegmenterWorker> out = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      assertTrue(out.add(pool.take()));
    }
    out.forEach(pool::giveBack);
    // Those there was room for, each once; then new ones.
    int kept = 0;
    Set<SegmenterWorker> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      SegmenterWorker b = pool.take();
      assertTrue(again.add(b));
      kept += out.contains(b) ? 1 : 0;
    }
    assertTrue(kept > 1 && kept <= 16, kept + " kept");
  }

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
