package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
  @ParameterizedTest
  @CsvSource({"-1, 1", "-2, -1", "2, 1", "0, -1", "2147483647, 0"})
  void whatIsNoRangeIsRefused(int start, int end) {
    assertThrows(IllegalArgumentException.class, () -> new Token(start, end, PartOfSpeech.NOUN));
    assertThrows(
        IllegalArgumentException.class, () -> new Token(start, end, PartOfSpeech.NOUN, "n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\u3000", "\t", "\n", "\r\n", "\u00A0", "\u2003", "\u2028", "   ", "\u200B"})
  void whiteSpaceIsNoPunctuation(String blank) {
    String text = "区长" + blank + "说";
    for (Segmenter s : List.of(Segmenter.create(), hanLp())) {
      List<Token> tokens = s.tag(text);
      TokenBuffer buffer = new TokenBuffer();
      s.tag(text, buffer);
      for (int i = 0; i < tokens.size(); i++) {
        Token t = tokens.get(i);
        boolean inBlank = t.start() >= 2 && t.end() <= 2 + blank.length();
        assertEquals(inBlank, t.partOfSpeech() == PartOfSpeech.WHITE_SPACE, t + " of " + tokens);
        assertEquals(inBlank, t.tag().equals("_sp"));
        assertEquals(t.partOfSpeech(), buffer.partOfSpeech(i));
        assertEquals(t.tag(), buffer.tag(i));
      }
    }
  }

  private static Segmenter hanLp() {
    return Segmenter.builder().hanLpCompatible(true).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"，", "。", "“", "—", "……", "·", "(", "!"})
  void punctuationStaysPunctuation(String mark) {
    Token t = Segmenter.create().tag("区长" + mark + "说").get(1);
    assertEquals(PartOfSpeech.PUNCTUATION, t.partOfSpeech());
  }

  @Test
  void aUsersBlankKeepsItsTag() {
    Segmenter s =
        Segmenter.builder()
            .lexicon(Lexicon.builtIn().withWords(List.of(new Lexicon.Word("a b", "w"))))
            .build();
    assertEquals(PartOfSpeech.PUNCTUATION, s.tag("a b").get(0).partOfSpeech());
    assertEquals("_sp", PartOfSpeech.WHITE_SPACE.tag());
    assertEquals(PartOfSpeech.WHITE_SPACE, PartOfSpeech.ofTag("_sp"));
    // Ellipsis in the sets that refine w.
    assertEquals(PartOfSpeech.PUNCTUATION, PartOfSpeech.ofTag("ws"));
  }

  @ParameterizedTest
  @CsvSource({"國家電力公司, 国家电力公司", "ＡＢＣ１２％, ABC12%", "⻁頭, 虎头", "2022年, 2022年", "😀𠮷, 😀𠮷", "後勤, 后勤"})
  void lookupForm(String text, String form) {
    Segmenter s = Segmenter.create();
    assertEquals(form, s.lookupForm(text));
    assertEquals(form, s.lookupForm(new StringBuilder(text)));
    assertEquals(form, s.lookupForm(s.lookupForm(text)));
    assertEquals(text, Segmenter.builder().foldTraditional(false).build().lookupForm(text));
    assertEquals(text, hanLp().lookupForm(text));
  }

  /** The looked-up form is cut and tagged as the text is. */
  @ParameterizedTest
  @ValueSource(strings = {"國家電力公司發布消息", "區長到莲花湖調研", "ＧＤＰ增長５％"})
  void theLookupFormHasTheSameWords(String text) {
    Segmenter s = Segmenter.create();
    assertEquals(s.tag(text), s.tag(s.lookupForm(text)));
    assertTrue(!text.equals(s.lookupForm(text)));
  }
}
