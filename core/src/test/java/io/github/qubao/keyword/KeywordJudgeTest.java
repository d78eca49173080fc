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
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordJudgeTest {
  private static final List<String> NAMES = KeywordFeatures.NAMES;

  /** A file of which all weights are nothing but that of a figure for nonsense. */
  private static String file(String figure, String weight) {
    StringBuilder out = new StringBuilder();
    for (String name : NAMES) {
      out.append(name).append('\t').append(name.equals(figure) ? weight : "0").append("\t0\n");
    }
    return out.append("constant\t0\t0\n").toString();
  }

  private static KeywordJudge read(String file) throws IOException {
    return KeywordJudge.read(new BufferedReader(new StringReader(file)));
  }

  @Test
  void nonsenseIsWorthLess() throws IOException {
    KeywordJudge judge = read(file("listed", "5"));
    float[] alone = new float[NAMES.size()];
    float[] listed = alone.clone();
    listed[NAMES.indexOf("listed")] = 1;
    // Even chances of both: half of it good, the rest nonsense.
    assertEquals(0.5 - 2 * 0.5, judge.worth(alone), 1e-9);
    assertTrue(judge.worth(listed) < judge.worth(alone));
  }

  @Test
  void filesOfOtherFiguresAreRefused() {
    IOException other =
        assertThrows(IOException.class, () -> read(file("", "").replace("listed", "lists")));
    assertTrue(String.valueOf(other.getMessage()).contains("listed"), other.getMessage());
    assertThrows(IOException.class, () -> read(""));
    assertThrows(IOException.class, () -> read(file("listed", "much")));
    assertThrows(IOException.class, () -> read(file("", "").replace("constant\t0\t0\n", "")));
  }

  @Test
  void theBuiltInOneIsWhatItsChecksumSays() throws Exception {
    try (InputStream in = KeywordJudge.class.getResourceAsStream("judge.tsv");
        InputStream sum = KeywordJudge.class.getResourceAsStream("judge.tsv.sha256")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
      String said = new String(sum.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(HexFormat.of().formatHex(digest), said.substring(0, 64));
    }
  }
}
