package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LineClassifierTest {
  @Test
  void aHeadlineHasNoSentencesEndAndOneCommaAtMost() {
    assertTrue(features("青芦镇育秧，抢农时").mayBeHeadline());
    assertFalse(features("青芦镇，育秧，抢农时").mayBeHeadline());
    assertFalse(features("青芦镇育秧。").mayBeHeadline());
    assertFalse(features("青芦镇育秧，").mayBeHeadline());
    assertFalse(features("一、青芦镇育秧").mayBeHeadline());
    assertFalse(features("青".repeat(46)).mayBeHeadline(), "92 half-widths");
  }

  @Test
  void theLastMarkStandsBeforeClosingQuotes() {
    assertEquals('。', features("他说：“开会。”").lastMark());
    assertEquals('会', features("（开会）").lastMark());
    assertEquals('”', features("”").lastMark());
  }

  @Test
  void bylinesAndCreditsAreTold() {
    assertTrue(features("本报讯（记者周砚）今天").startsWithByline());
    assertTrue(features("（记者 周砚）").startsWithWeakByline());
    assertTrue(features("□记者 周砚").isByline());
    assertTrue(features("周砚").mayBeName());
    assertFalse(features("村民").mayBeName());
    assertTrue(features("村民育秧。（许棠 摄）").endsWithCredit());
  }

  private static LineFeatures features(String text) {
    return LineClassifier.featuresOf(text, LineWidths.of(text).width());
  }
}
