package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A range of a text is segmented as if it stood alone. */
class TextRangeTest {
  private static final String TEXT = "本报讯（记者 王晓明）2022年9月15日，國家電力公司在😀莲花湖边召开二十一世纪论坛。ABC-12 出席";

  private final Segmenter segmenter = Segmenter.create();

  @Property(tries = 300)
  void everyFormGivesTheWordsOfTheRange(
      @ForAll @IntRange(max = 55) int a, @ForAll @IntRange(max = 55) int b) {
    int start = Math.min(TEXT.length(), Math.min(a, b));
    int end = Math.min(TEXT.length(), Math.max(a, b));
    List<Token> words = segmenter.segment(TEXT.substring(start, end));
    List<Token> tagged = segmenter.tag(TEXT.substring(start, end));
    char[] chars = TEXT.toCharArray();
    TokenBuffer buffer = new TokenBuffer();
    for (CharSequence s :
        List.of(TEXT, new StringBuilder(TEXT), CharBuffer.wrap(chars).asReadOnlyBuffer())) {
      assertEquals(words, segmenter.segment(s, start, end));
      assertEquals(tagged, segmenter.tag(s, start, end));
      segmenter.segment(s, start, end, buffer);
      assertEquals(words, list(buffer));
      segmenter.tag(s, start, end, buffer);
      assertEquals(tagged, list(buffer));
    }
    assertEquals(words, segmenter.segment(chars, start, end - start));
    assertEquals(tagged, segmenter.tag(chars, start, end - start));
    segmenter.segment(chars, start, end - start, buffer);
    assertEquals(words, list(buffer));
    segmenter.tag(chars, start, end - start, buffer);
    assertEquals(tagged, list(buffer));
  }

  static List<Token> list(TokenBuffer b) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < b.size(); i++) {
      out.add(new Token(b.start(i), b.end(i), b.partOfSpeech(i), b.tag(i)));
    }
    return out;
  }

  @Test
  void aWholeStringIsNotCopied() {
    assertSame(TEXT, TextRange.of(TEXT, 0, TEXT.length()));
  }

  @Test
  void whatIsNoRangeIsRefused() {
    for (int[] r : new int[][] {{-1, 1}, {2, 1}, {0, TEXT.length() + 1}}) {
      assertThrows(IndexOutOfBoundsException.class, () -> segmenter.segment(TEXT, r[0], r[1]));
      assertThrows(
          IndexOutOfBoundsException.class,
          () -> segmenter.tag(TEXT.toCharArray(), r[0], r[1] - r[0]));
    }
  }
}
