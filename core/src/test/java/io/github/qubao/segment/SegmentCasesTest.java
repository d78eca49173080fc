package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single places of all kinds that the two lists of cases have, each cut as it says. */
class SegmentCasesTest {

  /** The shares are what was measured, less one case in a hundred, and of a kind less one case. */
  @ParameterizedTest
  @CsvSource({"cases.tsv, 0.95, 0.85", "held-out-cases.tsv, 0.9, 0.75"})
  void placesOfEachKindAreCutRight(String list, double leastRight, double leastOfKind)
      throws IOException {
    List<String[]> cases = cases(list);
    List<String> wrong = new ArrayList<>();
    Segmenter segmenter = Segmenter.create();
    for (String[] c : cases) {
      String got = cut(c[0], segmenter);
      if (Arrays.stream(c[1].split(" / ")).noneMatch(w -> got.contains(" " + w + " "))) {
        wrong.add(c[2] + ": " + c[1] + ", not" + got);
      }
    }
    assertTrue(wrong.size() <= (1 - leastRight) * cases.size(), wrong::toString);
    for (String kind : cases.stream().map(c -> c[2]).distinct().toList()) {
      long all = cases.stream().filter(c -> c[2].equals(kind)).count();
      long bad = wrong.stream().filter(w -> w.startsWith(kind + ":")).count();
      // A kind of few cases may have one wrong.
      assertTrue(bad <= Math.max(1, (1 - leastOfKind) * all), () -> kind + " in " + wrong);
    }
  }

  private static String cut(String text, Segmenter segmenter) {
    StringBuilder out = new StringBuilder(" ");
    for (Token t : segmenter.segment(text)) {
      out.append(t.in(text)).append(' ');
    }
    return out.toString();
  }

  /** Text, words side by side, kind. */
  private static List<String[]> cases(String list) throws IOException {
    try (InputStream in = SegmentCasesTest.class.getResourceAsStream(list)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
