package io.github.qubao.internal;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolTest {
  @Test
  void aWorkerIsGivenToOneAtATimeAndAFewAreKept() {
    Pool<Object> pool = new Pool<>(Object::new);
    Set<Object> out = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      assertTrue(out.add(pool.take()));
    }
    out.forEach(pool::giveBack);
    int kept = 0;
    Set<Object> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      Object worker = pool.take();
      assertTrue(again.add(worker));
      kept += out.contains(worker) ? 1 : 0;
    }
    assertTrue(kept > 1 && kept <= 16, kept + " kept");
  }

  @Test
  void oneThreadFindsItsWorkerAgain() {
    Pool<Object> pool = new Pool<>(Object::new);
    Object worker = pool.take();
    pool.giveBack(worker);
    assertSame(worker, pool.take());
  }
}
