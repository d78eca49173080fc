package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Qubao;
import io.github.qubao.entity.Entity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that a reader with fresh eyes tried. */
class OddTextsTest {
  private final Qubao qubao = Qubao.create();

  @ParameterizedTest
  @CsvSource({"'云桥县投入1,200万元新建公路五条。', '1,200万元'", "'云桥县9:30开始第二轮防汛演练。', '9:30'"})
  void headlinesKeepNumbersWhole(String body, String number) {
    String headline =
        qubao.summarizer().headline(qubao.analyze("", body).document()).orElseThrow().text();
    assertTrue(headline.contains(number), headline);
  }

  @Test
  void nobodySpeaksBeyondHisParagraph() {
    String body = "县委书记祁芳强调，要抓好春耕备耕。\n全县冬修水利进展顺利。对此，要求各乡镇必须加快进度。";
    List<Summary.KeyPoint> points = qubao.summarizer().keyPoints(body);
    assertEquals(2, points.size(), points.toString());
    assertEquals(Optional.of("县委书记祁芳"), points.get(0).by());
    assertTrue(points.get(1).by().isEmpty(), points.toString());
  }

  @Test
  void noticesAndShortFirstLinesAreText() {
    String notice = "文化馆举办年画展。\n时间：2026年6月3日至10日，每天上午九时开馆。\n地点：县文化馆。";
    assertTrue(qubao.summarizer().summarize("", notice, 200).text().contains("上午九时开馆"));
    String report = "今天开学了。\n孩子们走进新校园。\n本报讯（记者 祁芳）6月3日，县实验小学迎来新生三百名。";
    assertTrue(qubao.summarizer().summarize("", report, 200).text().contains("孩子们走进新校园"));
  }

  @Test
  void capitalsBehindPeopleAndPlacesAreNoNames() {
    List<Entity> names = qubao.entityRecognizer().recognize("王伟（CEO）来到云桥县（GDP）调研。");
    assertFalse(names.stream().anyMatch(e -> e.text().matches("[A-Z]+")), names.toString());
  }

  @Test
  void aFirstSecretaryIsNoCount() {
    String body = "第一书记李海到村里走访。第一书记说，第一书记要住在村里。村民说，第一书记来了以后，路修好了。";
    assertTrue(
        qubao.keywordExtractor().extract("第一书记住进村", body, 5).stream()
            .anyMatch(k -> k.word().equals("第一书记")));
  }
}
