package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnfinishedBodiesTest {
  private static final SplitWords SPLIT_WORDS = new SplitWords(Segmenter.create());

  /** Two unfinished bodies and a finished one, of two lines each, and a run of one. */
  private final List<PageLine> lines =
      LineScanner.scan(
          "今天上午青芦镇的农技员下到田间指导大家\n育秧，大家看到农技员来了都很高兴，说今年\n"
              + "昨天下午湖口镇开会，要求各村做好春耕的\n准备，各村的干部都说物资已经备足，今年也\n"
              + "明天上午白塔村的大桥通车。\n大家高兴。\n是丰收年。");

  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final UnfinishedBodies unfinished = unfinished();

  @Test
  void theBodyAboveComesFirst() {
    bodies.add(body(0));
    bodies.add(body(2));
    assertSame(bodies.get(1), continued(bodies.get(1)));
  }

  @Test
  void aFinishedBodyIsPassedOver() {
    bodies.add(body(0));
    bodies.add(body(2));
    bodies.add(body(4));
    assertSame(bodies.get(1), continued(bodies.get(2)));
    assertTrue(unfinished.mayContinueOther(6, bodies.get(2)));
  }

  @Test
  void nothingContinuesWhatIsFinished() {
    bodies.add(body(4));
    assertNull(continued(bodies.get(0)));
    assertFalse(unfinished.mayContinueOther(6, bodies.get(0)));
  }

  @Test
  void onlyTheLineBelowIsInASentence() {
    BodyBuilder body = body(2);
    assertTrue(UnfinishedBodies.isInSentence(body, lines.get(4), false));
    assertFalse(UnfinishedBodies.isInSentence(body, lines.get(4), true), "a headline is between");
    assertFalse(UnfinishedBodies.isInSentence(body, lines.get(5), false), "a line is between");
    assertFalse(UnfinishedBodies.isInSentence(body(4), lines.get(6), false), "it is finished");
    assertFalse(UnfinishedBodies.isInSentence(null, lines.get(4), false));
  }

  private @Nullable BodyBuilder continued(BodyBuilder current) {
    return unfinished.continuedBy(lines.subList(6, 7), 7, current, false);
  }

  private BodyBuilder body(int first) {
    BodyBuilder body = new BodyBuilder(false, -1);
    body.startParagraph(lines.get(first));
    body.continueParagraph(lines.get(first + 1));
    return body;
  }

  private UnfinishedBodies unfinished() {
    ParagraphDetector paragraphs = new ParagraphDetector(PageStyle.of(lines));
    HeadlineDetector headlines =
        new HeadlineDetector(lines, paragraphs, new Furniture(lines), SPLIT_WORDS);
    return new UnfinishedBodies(
        lines, bodies, headlines, new BodyExtender(lines, paragraphs, SPLIT_WORDS));
  }
}
