package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final String TEXT = "上周，区里召开会议。\r\n“早稻”育秧8.6万亩……\n";

  @Test
  void utf16IsToldWithoutAByteOrderMarkToo() {
    for (String text : new String[] {TEXT, "农业", "，好\n", "{\"text\":\"农业\"}", "2022年"}) {
      assertEquals("UTF-16LE", Encoding.wide(text.getBytes(StandardCharsets.UTF_16LE)), text);
      assertEquals("UTF-16BE", Encoding.wide(text.getBytes(StandardCharsets.UTF_16BE)), text);
      assertEquals("UTF-16", Encoding.wide(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
      for (String wide : new String[] {"UTF-32LE", "UTF-32BE"}) {
        if (text.charAt(0) < 128) {
          assertEquals(wide, Encoding.wide(text.getBytes(Charset.forName(wide))), text);
        }
      }
    }
  }

  @Test
  void otherEncodingsAreNotTakenForIt() {
    for (String text : new String[] {TEXT, "农业", "农", "\0ab", "", "a", "区委区政府，朱镕基，喆"}) {
      assertNull(Encoding.wide(text.getBytes(StandardCharsets.UTF_8)), text);
      byte[] gb = text.getBytes(Charset.forName("GB18030"));
      assertNull(Encoding.wide(gb), text);
      assertNull(Encoding.wide(Arrays.copyOf(gb, Math.max(0, gb.length - 1))), text);
      assertNull(Encoding.wide(text.getBytes(Charset.forName("Big5"))), text);
    }
  }

  /** Pairs of letters are ideographs by their numbers. */
  @Test
  void asciiWithAStrayByteIsNotTakenForIt() {
    for (String text :
        new String[] {
          "beijing\u00FFshanghai\nguangzhou\n",
          "beijinb\u0099",
          "abcdef.html\u00A0ghijkl/index.html"
        }) {
      assertNull(Encoding.wide(text.getBytes(StandardCharsets.ISO_8859_1)), text);
    }
  }

  @Test
  void aCharacterCutOffAtTheEndIsUtf8Still() {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    for (int n = 0; n <= utf8.length; n++) {
      assertNull(Encoding.wide(Arrays.copyOf(utf8, n)));
    }
  }
}
