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

  /** A tree of which all nodes ask for the same, and whose last leaf is reached if it is there. */
  private static String tree(String figure, String leaf) {
    return (figure + ">0.5\t").repeat(JudgeTrees.NODES)
        + "0\t".repeat(JudgeTrees.NODES)
        + leaf
        + '\n';
  }

  private static KeywordJudge read(String file) throws IOException {
    return KeywordJudge.read(new BufferedReader(new StringReader(file)));
  }

  private static String file(String figure, String leaf) {
    return "0\n" + tree(figure, leaf) + "\n0\n" + tree("once", "0");
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
  void whatIsWrittenIsReadAgain() throws IOException {
    String lines = read(file("listed", "5")).lines();
    assertEquals(lines, read(lines).lines());
  }

  @Test
  void filesOfOtherFiguresAreRefused() {
    IOException other = assertThrows(IOException.class, () -> read(file("lists", "5")));
    assertTrue(String.valueOf(other.getMessage()).contains("lists"), other.getMessage());
    assertThrows(IOException.class, () -> read(""));
    assertThrows(IOException.class, () -> read("0\n\n0\n"));
    assertThrows(IOException.class, () -> read(file("listed", "much")));
    assertThrows(IOException.class, () -> read(file("listed", "5\t5")));
    assertThrows(IOException.class, () -> read(file("listed", "5").replace("\n\n", "\n")));
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
