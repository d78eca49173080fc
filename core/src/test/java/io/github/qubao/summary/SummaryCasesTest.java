package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases of many kinds, half of which nobody looked at while the rules were made. */
class SummaryCasesTest {
  private final Summarizer summarizer = new Summarizer();

  /** The cases of a file: the text, then its lines. */
  private static List<List<String>> read(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SummaryCasesTest.class.getResourceAsStream(name), name)) {
      List<List<String>> cases = new ArrayList<>();
      for (String block :
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n")) {
        cases.add(block.lines().filter(l -> !l.startsWith("#")).toList());
      }
      return cases;
    }
  }

  @ParameterizedTest
  @CsvSource({"key-points-dev.txt, 9", "key-points-held-out.txt, 10"})
  void keyPointsAreDemandsAndByWhom(String file, int atLeast) throws IOException {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (List<String> c : read(file)) {
      List<String> found =
          summarizer.keyPoints(c.get(0).replace('⏎', '\n')).stream()
              .map(p -> p.by().orElse("-") + "|" + p.text())
              .toList();
      if (found.equals(c.subList(1, c.size()))) {
        right++;
      } else {
        wrong.add(c + " → " + found);
      }
    }
    assertTrue(right >= atLeast, right + " right; not " + String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({
    "headlines-dev.txt, 8, 1",
    "headlines-held-out.txt, 6, 1",
    "headlines-ways.txt, 8, 1"
  })
  void headlinesSayWhoDidWhat(String file, int atLeast, int atMostWrong) throws IOException {
    Segmenter segmenter = Segmenter.create();
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (List<String> c : read(file)) {
      String made =
          summarizer
              .headline(Document.of(segmenter, "", c.get(0).replace('⏎', '\n')))
              .map(Summary.Headline::text)
              .orElse("");
      String[] words = c.get(1).split(" - ");
      boolean has = List.of(words[0].split(" ")).stream().allMatch(made::contains);
      boolean hasNot = List.of(words[1].split(" ")).stream().noneMatch(made::contains);
      if (has && hasNot && made.length() <= Summary.Headline.MAX_CHARS) {
        right++;
      } else if (!made.isEmpty()) {
        wrong.add(c + " → " + made);
      }
    }
    // None is better than a wrong one, and not too often.
    assertTrue(right >= atLeast, right + " right");
    assertTrue(wrong.size() <= atMostWrong, String.join("\n", wrong));
  }
}
