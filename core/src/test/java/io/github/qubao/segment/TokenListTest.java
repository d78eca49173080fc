package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of a call: a token for each that the buffer has, whatever is segmented after it. */
class TokenListTest {
  private static final String TEXT = "莲花湖边的农户领到了新农机，共12台。";

  private final Lexicon own =
      Lexicon.builtIn().withWords(List.of(new Lexicon.Word("莲花湖边", "ns-lake", 120)));

  private static List<Token> inBuffer(Segmenter s, String text, boolean tagged) {
    TokenBuffer b = new TokenBuffer();
    if (tagged) {
      s.tag(text, b);
    } else {
      s.segment(text, b);
    }
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < b.size(); i++) {
      out.add(new Token(b.start(i), b.end(i), b.partOfSpeech(i), b.tag(i)));
    }
    return out;
  }

  @Test
  void holdsTheTokensOfTheBuffer() {
    for (Segmenter s : List.of(Segmenter.create(), Segmenter.builder().lexicon(own).build())) {
      assertEquals(inBuffer(s, TEXT, false), s.segment(TEXT));
      assertEquals(inBuffer(s, TEXT, true), s.tag(TEXT));
    }
    assertEquals("ns-lake", Segmenter.builder().lexicon(own).build().tag(TEXT).get(0).tag());
    assertEquals(List.of(), Segmenter.create().tag(""));
  }

  @Test
  void staysWhenAnotherTextIsSegmented() {
    Segmenter s = Segmenter.builder().lexicon(own).build();
    List<Token> tokens = s.tag(TEXT);
    List<Token> before = new ArrayList<>(tokens);
    s.tag("县医院的医生到村里义诊，莲花湖边来了很多人。");
    assertEquals(before, tokens);
  }

  @Test
  void changesByNobody() {
    List<Token> tokens = Segmenter.create().segment(TEXT);
    Token first = tokens.get(0);
    assertThrows(UnsupportedOperationException.class, () -> tokens.set(0, first));
    assertThrows(UnsupportedOperationException.class, () -> tokens.remove(0));
    assertThrows(UnsupportedOperationException.class, () -> tokens.add(first));
    assertThrows(IndexOutOfBoundsException.class, () -> tokens.get(tokens.size()));
    assertThrows(IndexOutOfBoundsException.class, () -> tokens.get(-1));
  }

  @Test
  void isWrittenAsItsTokens() throws Exception {
    List<Token> tokens = Segmenter.builder().lexicon(own).build().tag(TEXT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(tokens);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(tokens, in.readObject());
    }
  }
}
