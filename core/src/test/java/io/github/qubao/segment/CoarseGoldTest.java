package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter.Granularity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * COARSE on 300 sentences written for the project: by the first half its rules were mended, the
 * second was only ever scored. Prints what it finds.
 */
class CoarseGoldTest {
  @ParameterizedTest
  @CsvSource({"coarse-dev.txt, 0.96", "coarse-held-out.txt, 0.93"})
  void wordsAreThoseOfTheGold(String file, double least) throws IOException {
    Segmenter coarse = Segmenter.builder().granularity(Granularity.COARSE).build();
    int gold = 0;
    int found = 0;
    int right = 0;
    int joins = 0;
    int joinsFound = 0;
    int joinsRight = 0;
    List<String> sentences = read(file);
    assertEquals(150, sentences.size());
    for (String sentence : sentences) {
      String text = sentence.replace(" ", "");
      Set<String> normal = spans(Segmenter.create().segment(text));
      Set<String> is = spans(coarse.segment(text));
      Set<String> should = new HashSet<>();
      int at = 0;
      for (String word : sentence.split(" ")) {
        should.add(at + "-" + (at + word.length()));
        at += word.length();
      }
      gold += should.size();
      found += is.size();
      joinsFound += (int) is.stream().filter(s -> !normal.contains(s)).count();
      joins += (int) should.stream().filter(s -> !normal.contains(s)).count();
      is.retainAll(should);
      right += is.size();
      joinsRight += (int) is.stream().filter(s -> !normal.contains(s)).count();
    }
    double f1 = 2.0 * right / (gold + found);
    System.out.printf(
        "%s: F1 %.4f; of %d joined words %d found, of which %d right%n",
        file, f1, joins, joinsFound, joinsRight);
    assertTrue(f1 >= least, file + ": F1 " + f1);
  }

  private static Set<String> spans(List<Token> tokens) {
    Set<String> out = new HashSet<>();
    tokens.forEach(t -> out.add(t.start() + "-" + t.end()));
    return out;
  }

  private static List<String> read(String file) throws IOException {
    try (InputStream in = CoarseGoldTest.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
