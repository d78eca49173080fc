package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of a meeting's report is a key point. */
class KeyPointsTest {
  private final Summarizer summarizer = new Summarizer();

  @Test
  void keyPointsAreWhatWasStressed() {
    String body = "区委召开常委会会议。会议强调，要抓好春耕；要守住“质量、安全”两条底线。要压实责任。\n会议还研究了其他事项。";
    List<Summary.KeyPoint> points = summarizer.keyPoints(body);
    assertEquals(
        List.of("要抓好春耕", "要守住“质量、安全”两条底线", "要压实责任"),
        points.stream().map(Summary.KeyPoint::text).toList());
    points.forEach(p -> assertEquals(p.text(), p.span().in(body)));
    assertTrue(summarizer.keyPoints("今天天晴。").isEmpty());
  }

  @Test
  void keyPointsAreFoundBehindEachCue() {
    String body =
        "本报讯（记者林小满）11月6日，区政府召开常务会议。会议听取了冬修水利情况汇报。\n"
            + "会议指出，冬修水利关系来年收成。要早动手、早完工；要管好每一分钱。\n"
            + "会议要求：一是摸清底数；二是压实责任。区财政局作了发言。\n陈一鸣充分肯定前期工作，并强调,“质量、进度”都要抓。"
            + "各乡镇要抓紧动工。主要负责人参加会议。同时，加强巡查。天气转晴。工人很多。要有盼头。";
    List<Summary.KeyPoint> points = summarizer.keyPoints(body);
    assertEquals(
        List.of("要早动手、早完工", "要管好每一分钱", "一是摸清底数", "二是压实责任", "“质量、进度”都要抓", "各乡镇要抓紧动工", "同时，加强巡查"),
        points.stream().map(Summary.KeyPoint::text).toList());
    points.forEach(p -> assertEquals(p.text(), p.span().in(body)));
  }

  @Test
  void keyPointsHaveSomethingToRead() {
    for (String nothing :
        List.of("，　？", "：　", "，；", "，；；。", "，\u200B。", "，\u202E；\u3000；！", "，——。", "，“”。", "，，")) {
      assertEquals(List.of(), summarizer.keyPoints("会议强调" + nothing), nothing);
    }
    String body = "会议强调，　；\u3000抓好春耕 ；，，管好水。";
    assertEquals(
        List.of("抓好春耕", "管好水"),
        summarizer.keyPoints(body).stream().map(Summary.KeyPoint::text).toList());
  }

  /** Who may have something, and where, is no demand. */
  @Test
  void rulesAreNoKeyPoints() {
    String body = "会议要求，要把补贴发到老人手里。应当年满80周岁且户籍在本县的老人，由村委会代为办理。希望自6月份起可到银行领取的老人互相转告。";
    assertEquals(
        List.of("要把补贴发到老人手里"),
        summarizer.keyPoints(body).stream().map(Summary.KeyPoint::text).toList());
  }
}
