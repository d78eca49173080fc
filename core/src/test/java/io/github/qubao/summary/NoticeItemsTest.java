package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Span;
import org.junit.jupiter.api.Test;

/** What a notice announces stands behind it in a summary, in order and without a gap. */
class NoticeItemsTest {
  private static final String HEAD = "为确保云桥大桥维修期间的交通安全，根据有关规定，县公安局决定对云桥大桥实行临时交通管制，现将有关事项通告如下：\n";

  private static String summary(String body, int maxChars) {
    return new Summarizer().summarize("关于云桥大桥临时交通管制的通告", body, maxChars).text();
  }

  @Test
  void itemsFollowTheirHead() {
    String summary =
        summary(
            HEAD
                + "一、管制时间：6月3日8时起至7月1日18时止。\n"
                + "二、管制方式：大桥全幅封闭，禁止一切机动车通行。\n"
                + "三、绕行路线：过往车辆请走青川路和沙洲大桥，听从现场交警指挥，违反的依法处罚，由此带来的不便请大家谅解。\n"
                + "特此通告。\n云桥县公安局",
            130);
    assertTrue(summary.contains("通告如下"), summary);
    assertTrue(summary.contains("6月3日8时"), summary);
    assertTrue(summary.contains("全幅封闭"), summary);
    assertFalse(summary.contains("三、"), summary);
  }

  /** A heading of an item goes with what stands under it, and does not end the summary. */
  @Test
  void noHeadingIsTheEnd() {
    String body =
        "为确保云桥大桥维修期间的交通安全，根据有关规定，县公安局决定对云桥大桥实行临时交通管制。现通告如下：\n"
            + "一、管制时间\n6月3日8时起至7月1日18时止。\n"
            + "二、管制路段\n云桥大桥及东西两端引道各二百米，引道上的人行道照常开放，自行车请推行。\n特此通告。";
    String longer = summary(body, 100);
    assertTrue(longer.contains("6月3日8时起"), longer);
    assertFalse(longer.contains("管制路段"), longer);
    String shorter = summary(body, 68);
    assertFalse(shorter.contains("管制时间"), shorter);
  }

  @Test
  void onlySoManyCharactersAsFit() {
    String body = HEAD + "一、管制时间：6月3日8时起至7月1日18时止。\n二、禁止一切机动车通行。\n特此通告。";
    for (int most = 60; most < 140; most += 7) {
      assertTrue(summary(body, most).length() <= most, summary(body, most));
    }
  }

  @Test
  void announcesWhatFollows() {
    for (String said : new String[] {"现通告如下：", "现将结果公示如下。", "有关事项通知如下："}) {
      assertTrue(Notices.announces(said, new Span(0, said.length())), said);
    }
    for (String said : new String[] {"主要做法如下：", "如果下雨，改天再办。", "如下图所示，路已修好。", "。", "下："}) {
      assertFalse(Notices.announces(said, new Span(0, said.length())), said);
    }
    assertEquals(0, new Summarizer().summarize("", "", 80).text().length());
  }
}
