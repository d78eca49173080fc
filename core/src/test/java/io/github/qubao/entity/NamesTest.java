package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.entity.Entity.Type;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  /** So many tokens of one character each. */
  private static Names of(int size) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tokens.add(new Token(i, i + 1, PartOfSpeech.NOUN));
    }
    return new Names(new Words("桥".repeat(size), tokens, Segmenter.create()));
  }

  @Test
  void aNameHasItsTokens() {
    Names names = of(6);
    names.add(1, 3, Type.PLACE, 0.5);
    assertEquals(3, names.tokensAt(1));
    assertEquals(0, names.tokensAt(2));
    assertEquals(Type.PLACE, names.typeAt(2));
    assertEquals(0.5, names.probabilityAt(3));
    assertTrue(names.isTaken(3));
    assertFalse(names.isTaken(4));
    assertEquals(List.of("桥桥桥"), names.toList().stream().map(Entity::text).toList());
  }

  @Test
  void aTextMayHaveManyNames() {
    Names names = of(200);
    for (int i = 199; i >= 0; i--) {
      names.add(i, 1, i % 2 == 0 ? Type.PLACE : Type.ORGANIZATION, i / 200.0);
    }
    List<Entity> found = names.toList();
    assertEquals(200, found.size());
    for (int i = 0; i < 200; i++) {
      assertEquals(i, found.get(i).span().start());
      assertEquals(i / 200.0, found.get(i).probability());
    }
  }
}
