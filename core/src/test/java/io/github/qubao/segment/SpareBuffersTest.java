package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpareBuffersTest {
  @Test
  void aBufferIsGivenToOneAtATimeAndKept() {
    SpareBuffers spares = new SpareBuffers();
    Set<TokenBuffer> out = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      assertTrue(out.add(spares.take()));
    }
    out.forEach(spares::giveBack);
    // Those there was room for, each once; then new ones.
    int kept = 0;
    Set<TokenBuffer> again = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = 0; i < 100; i++) {
      TokenBuffer b = spares.take();
      assertTrue(again.add(b));
      kept += out.contains(b) ? 1 : 0;
    }
    assertTrue(kept > 1 && kept <= 16, kept + " kept");
  }

  @Test
  void oneThreadFindsItsBufferAgain() {
    SpareBuffers spares = new SpareBuffers();
    TokenBuffer b = spares.take();
    spares.giveBack(b);
    assertSame(b, spares.take());
  }

  @Test
  void aLargeBufferIsLetGo() {
    SpareBuffers spares = new SpareBuffers();
    TokenBuffer b = spares.take();
    Segmenter.create().segment("，好".repeat(100_000), b);
    Segmenter.create().segment("好", b);
    spares.giveBack(b);
    assertNotSame(b, spares.take());
  }
}
