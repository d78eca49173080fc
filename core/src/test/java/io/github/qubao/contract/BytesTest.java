package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BytesTest {
  @Test
  void textIsUtf8() {
    String text = "a é 区报 𠀀\u0000";
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), Bytes.of(text));
  }

  @Test
  void loneSurrogatesAndOddBytesHaveAPlace() {
    assertEquals("\uD840\u4E00\uDC00", Bytes.toText(Bytes.of("\uD840\u4E00\uDC00")));
    assertEquals("\u00FF\u00E4a\u0080", Bytes.toText(new byte[] {-1, (byte) 0xE4, 'a', -128}));
  }

  @Property(tries = 500)
  void everyStringComesBack(@ForAll String text) {
    assertEquals(text, Bytes.toText(Bytes.of(text)));
  }

  @Property(tries = 500)
  void allBytesAreAText(@ForAll byte[] bytes) {
    String text = Bytes.toText(bytes);
    assertEquals(text, Bytes.toText(Bytes.of(text)));
  }
}
