package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Lexicon.WordListException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
  private static List<String> read(byte[] bytes) throws IOException {
    return Lexicon.builtIn().withWordList(new ByteArrayInputStream(bytes)).changes().stream()
        .map(
            c ->
                c.word() == null
                    ? "-" + c.text()
                    : c.text() + "/" + c.word().tag() + "/" + c.word().count())
        .toList();
  }

  private static List<String> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyFormOfALineIsRead() throws IOException {
    List<String> expected =
        List.of(
            "甲乙/n/0", "丙丁/nr-x/0", "戊己/n/12", "庚辛/ns/7", "壬癸/x-dept/1000000000", "-子丑", "寅卯/n/0");
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String mark : List.of("", "\uFEFF")) {
        String text =
            mark
                + "# 注释 "
                + "长".repeat(5000)
                + "\n甲乙\n\n  \n丙丁\tnr-x\n戊己 12\n庚辛 ns  7\n　壬癸\t1000000000 x-dept \n-子丑\n寅卯 # 注释\n";
        assertEquals(expected, read(text.replace("\n", end)));
        assertEquals(expected, read(text.stripTrailing().replace("\n", end)));
      }
    }
    assertEquals(List.of(), read(""));
    assertEquals(List.of(), read("\uFEFF"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲 n 1 v",
        "甲 1 2",
        "甲 n v",
        "甲 0",
        "甲 99999999999",
        "甲 1000000001",
        "-",
        "- 甲",
        "-甲 n",
        "甲\u0000乙",
        "甲\u001B"
      })
  void aFaultNamesItsLine(String line) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = ("好\n#\n\n" + line + "\n好\n").replace("\n", end);
      WordListException e = assertThrows(WordListException.class, () -> read(text));
      assertEquals(4, e.line());
      assertTrue(String.valueOf(e.getMessage()).startsWith("line 4 "), e.getMessage());
    }
  }

  @Test
  void longLinesAndOtherEncodingsAreFaults() {
    assertThrows(WordListException.class, () -> read("长".repeat(201)));
    assertThrows(WordListException.class, () -> read("长".repeat(1 << 20)));
    assertThrows(WordListException.class, () -> read("好 " + "n".repeat(201)));
    for (java.nio.charset.Charset c :
        List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            java.nio.charset.Charset.forName("GB18030"))) {
      WordListException e =
          assertThrows(WordListException.class, () -> read("农民\n种植\n".getBytes(c)));
      assertEquals(1, e.line());
    }
    // Half of a surrogate pair, as some programs write it.
    assertThrows(
        WordListException.class, () -> read(new byte[] {(byte) 0xED, (byte) 0xA1, (byte) 0x80}));
  }
}
