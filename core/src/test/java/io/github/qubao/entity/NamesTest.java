package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
    assertTrue(names.add(1, 3, Type.PLACE, 0.5));
    assertFalse(names.add(3, 2, Type.PERSON, 0.9));
    assertEquals(3, names.tokensAt(1));
    assertEquals(0, names.tokensAt(2));
    assertTrue(names.isTaken(3));
    assertFalse(names.isTaken(4));
    assertFalse(names.isTaken(-1));
    assertFalse(names.isTaken(6));
    assertTrue(names.endsAt(3, Type.PLACE));
    assertFalse(names.endsAt(3, Type.PERSON));
    assertFalse(names.endsAt(2, Type.PLACE));
    assertNull(names.typeAt(2));
  }

  @Test
  void whatIsTakenBackIsFree() {
    Names names = of(4);
    names.add(0, 2, Type.PERSON, 0.9);
    names.remove(0);
    assertNull(names.typeAt(0));
    assertFalse(names.endsAt(1, Type.PERSON));
    assertTrue(names.add(1, 2, Type.PLACE, 0.8));
    assertEquals(List.of("桥桥"), names.toList().stream().map(Entity::text).toList());
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
