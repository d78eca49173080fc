package io.github.qubao.cli.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names as bytes; with real files in another locale they are tried by {@code ProcessTest}. */
class FileNamesTest {
  @Test
  void bytesThatAreNotUtf8AreKept() {
    byte[] block = "a\0\0区.txt\0x".getBytes(StandardCharsets.UTF_8);
    block[block.length - 1] = 0;
    assertEquals(List.of("a", "", "区.txt", ""), FileNames.decode(block));
    byte[] gb = {'a', (byte) 0xC7, (byte) 0xF8, 'b', (byte) 0xE5, (byte) 0x8C, 0};
    assertEquals(List.of("a\uDCC7\uDCF8b\uDCE5\uDC8C"), FileNames.decode(gb));
    assertEquals("a\\xC7\\xF8b\\xE5\\x8C", Printable.message(FileNames.decode(gb).get(0)));
  }

  @Test
  void soundArgumentsAreLeftAlone() {
    String[] args = {"page", "区.txt"};
    assertArrayEquals(args, FileNames.arguments(args));
  }

  @Test
  void theLastPartIsTheFile() {
    assertEquals("区.txt", FileNames.last("/a/b/区.txt"));
    assertEquals("b.txt", FileNames.last("a\\b.txt"));
    assertEquals("", FileNames.last("a/"));
  }

  @Test
  void messagesShowWhatIsHidden() {
    assertEquals(
        "a\\u000A\\u202Eb\\uD83D𠀀\\U0001FFFE",
        Printable.message("a\n\u202Eb\uD83D𠀀\uD83F\uDFFE"));
    assertEquals("a b c\\u0000", Printable.line("a\tb\nc\0"));
  }
}
