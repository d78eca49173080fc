package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IdfTest {
  private static Idf read(String file) throws IOException {
    return Idf.read(new BufferedReader(new StringReader(file)));
  }

  @Test
  void fallsWithTheNumberOfItems() throws IOException {
    Idf idf = read("64\n2\t早稻\n4\t春耕\t稻种\n12\t今年\n14\t的\n4\t社会主义\t社会主义核心价值观\n");
    assertEquals(1, idf.of("早稻"), 1e-12);
    assertEquals(0.8, idf.of("春耕"), 1e-12);
    assertEquals(0.8, idf.of("稻种"), 1e-12);
    assertEquals(0.8, idf.of("社会主义"), 1e-12);
    assertEquals(0.8, idf.of("社会主义核心价值观"), 1e-12, "longer than four units");
    assertEquals(1, idf.of("社会主义核心"), 1e-12);
    assertEquals(0, idf.of("今年"), 1e-12);
    assertEquals(0, idf.of("的"), 1e-12, "never below 0");
    assertEquals(1, idf.of("无此词"), "a word that is not in the file is rare");
  }

  @Test
  void levelsAreHalfDoublings() {
    int[] levels = {0, 2, 3, 4, 5, 5, 6, 6};
    for (int items = 1; items <= levels.length; items++) {
      assertEquals(levels[items - 1], Idf.level(items), "of " + items);
    }
  }

  @Test
  void brokenCountsAreNamed() {
    for (String file : new String[] {"", "x\n", "64\nx\t早稻\n", "64\n\n", "64\n1000\t早稻\n"}) {
      IOException e = assertThrows(IOException.class, () -> read(file), file);
      assertTrue(e.toString().contains("word-counts.tsv"), e.toString());
    }
  }

  @Test
  void builtInCountsAreTheOnesThatWereMade() throws Exception {
    try (InputStream data = Idf.class.getResourceAsStream("word-counts.tsv");
        InputStream sum = Idf.class.getResourceAsStream("word-counts.tsv.sha256")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(data.readAllBytes());
      String expected = new String(sum.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected.substring(0, 64), HexFormat.of().formatHex(digest));
    }
    assertTrue(Idf.builtIn().of("餐饮") > Idf.builtIn().of("中国"));
  }
}
