package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleRunsTest {
  private static List<String> runs(String title, String body) {
    List<Token> tokens = Segmenter.create().tag(title);
    return TitleRuns.of(title, tokens, body).stream()
        .map(r -> title.substring(tokens.get(r.start()).start(), tokens.get(r.end() - 1).end()))
        .toList();
  }

  @Test
  void whatTheTextRepeatsIsFound() {
    List<String> found = runs("云桥县开展入河排污口专项检查", "青芦镇有入河排污口三个，都做了检查。");
    assertTrue(found.contains("入河排污口"), found.toString());
    assertTrue(found.stream().noneMatch(w -> w.contains("云桥")), found.toString());
  }

  @Test
  void nothingBeginsWithWhatStandsBetweenWords() {
    assertEquals(List.of(), runs("的了", "的了"));
    assertEquals(List.of(), runs("", "义诊"));
  }
}
