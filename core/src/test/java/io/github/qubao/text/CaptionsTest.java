package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Captions of pictures and who took or gave them are no prose. */
class CaptionsTest {
  private static final String NEWS = "6月3日，云桥县中医院在青山村开展义诊。";

  private static List<String> sentences(String text) {
    return Prose.of(text).sentences().stream().map(s -> s.in(text)).toList();
  }

  /** Who gave the picture before goes; one who gives pictures in a sentence stays. */
  @Test
  void whoGaveThePictureBeforeIsNoPartOfASentence() {
    String next = "据了解，今年全镇种了五千亩葡萄。";
    assertEquals(List.of(NEWS, next), sentences(NEWS + " 图为镇里的葡萄园。 云桥县融媒体中心 供图 " + next));
    for (String giver : List.of("县文化馆为画展供图三百张。", "县图书馆向学校 供图 三千册。")) {
      assertEquals(List.of(NEWS, giver), sentences(NEWS + giver));
    }
  }

  @Test
  void captionsMayStandBeforeTheDateline() {
    String captions = "人头攒动的老街\n水够用吗？\n";
    assertEquals(List.of(NEWS), sentences(captions + "临漪网云桥站6月4日讯（通讯员 祁芳）" + NEWS));
  }

  @Test
  void captionsMayBeRunTogetherWithTheText() {
    assertEquals(List.of(NEWS), sentences("图为义诊现场图为排队的村民　　图为医生为老人量血压  " + NEWS));
    assertEquals(List.of(NEWS), sentences("青山村在云桥县东部，即上图红点处。\n本报讯（记者祁芳）" + NEWS));
    assertEquals(List.of(NEWS), sentences(NEWS + "\n医生在村口为老人量血压。（祁芳 摄）"));
  }

  @Test
  void aPictureStorysDatedLinesAreCaptions() {
    String told = "义诊队常年走村入户，为山里的老人看病送药。";
    String text = "2026年6月3日，医生为老人量血压。\n" + told + "\n祁芳 摄\n2026年6月4日，队员合影。";
    assertEquals(List.of(told), sentences(text));
  }

  @Test
  void aCreditMayEndALineInAnyWay() {
    String story = "2026年6月3日，医生为村民义诊。";
    String told = "医生们说，义诊每月都有。";
    for (String end : List.of("\n", "\r", "\u2028")) {
      String text = story + end + told + end + "祁芳 摄";
      assertEquals(List.of(told), sentences(text), () -> "ended by " + (int) end.charAt(0));
    }
  }
}
