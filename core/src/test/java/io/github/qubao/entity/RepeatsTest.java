package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.entity.Entity.Type;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  /** A text of words set apart by blanks, without these. */
  private static Names of(String words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      tokens.add(new Token(at, at + word.length(), PartOfSpeech.NOUN));
      at += word.length();
    }
    return new Names(new Words(words.replace(" ", ""), tokens, Segmenter.create()));
  }

  private static String found(Names names) {
    Repeats.find(names.words(), names);
    List<String> out = new ArrayList<>();
    names.toList().forEach(e -> out.add(e.span().start() + e.text() + e.type().name().charAt(0)));
    return String.join(" ", out);
  }

  @Test
  void theSameNameElsewhereHoweverItIsCut() {
    Names names = of("柳树 坪 的 路 ， 柳树坪 ， 柳树 ， 柳 树坪");
    names.add(0, 2, Type.PLACE, 0.9);
    assertEquals("0柳树坪P 6柳树坪P 13柳树坪P", found(names));
  }

  @Test
  void theLongerAndTheLikelier() {
    Names names = of("云桥 、 云桥 县 、 云桥 县 、 云桥 、 云桥");
    names.add(0, 1, Type.PERSON, 0.5);
    names.add(2, 2, Type.PLACE, 0.9);
    names.add(8, 1, Type.PLACE, 0.7);
    assertEquals("0云桥P 3云桥县P 7云桥县P 11云桥P 14云桥P", found(names));
    assertEquals(Type.PLACE, names.typeAt(10));
  }

  @Test
  void aSingleCharacterIsNoEvidence() {
    Names names = of("桥 、 桥");
    names.add(0, 1, Type.PLACE, 1);
    assertEquals("0桥P", found(names));
  }
}
