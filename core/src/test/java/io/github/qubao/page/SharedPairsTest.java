package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedPairsTest {
  private static final SplitWords SPLIT_WORDS = new SplitWords(Segmenter.create());

  @Test
  void threePairsOfAHeadlineComeAgain() {
    List<PageLine> headline = LineScanner.scan("青芦镇育秧忙");
    assertTrue(SharedPairs.repeatsHeadline(headline, LineScanner.scan("今天，青芦镇大家\n来育秧。")));
    assertFalse(SharedPairs.repeatsHeadline(headline, LineScanner.scan("今天，青芦镇大家\n开会。")));
  }

  @Test
  void aRunGoesOnWithTheBodyThatSaysTheSame() {
    BodyBuilder seedlings = body("青芦镇农技员下到田间指导育秧。");
    BodyBuilder bridge = body("湖口大桥今天合龙通车。");
    assertTrue(goesOn(seedlings, bridge, "农技员下到田间，再看育秧。"));
    assertEquals(1, seedlings.contested);
    assertEquals(1, bridge.contested);
  }

  @Test
  void aRunDoesNotGoOnWithWhatSaysOther() {
    BodyBuilder seedlings = body("青芦镇农技员下到田间指导育秧。");
    BodyBuilder bridge = body("湖口大桥今天合龙通车。");
    assertFalse(goesOn(seedlings, bridge, "湖口大桥合龙，今天通车。"));
    assertFalse(goesOn(seedlings, bridge, "春耕物资全部备足。"));
    assertEquals(0, seedlings.contested);
    assertEquals(0, bridge.contested);
  }

  private static boolean goesOn(BodyBuilder before, BodyBuilder body, String run) {
    List<PageLine> lines = LineScanner.scan(run);
    ParagraphDetector paragraphs = new ParagraphDetector(PageStyle.of(lines));
    return SharedPairs.goesOnWith(
        before, body, lines, new BodyExtender(lines, paragraphs, SPLIT_WORDS));
  }

  private static BodyBuilder body(String line) {
    BodyBuilder body = new BodyBuilder(false, -1);
    body.startParagraph(LineScanner.scan(line).get(0));
    return body;
  }
}
