package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyMergerTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final String RICE =
      """
      本报讯（记者周砚）今天上午，青芦镇
      农技员下到田间，指导大家早稻育秧，
      看苗情查墒情，忙着做好春耕前的各项
      准备工作。
      """;

  /** Of the same subject, and in a column of the same width. */
  private static final String MORE_RICE =
      """
      在育秧大棚里，农技员仔细查看早稻的
      苗情，教大家怎样控制大棚的温度，还
      留下了电话，让大家有事随时找他，一
      起做好春耕。
      """;

  private static final String BIRDS =
      """
      越冬候鸟今年突破三万只，云汀湖湿地
      的管护员天天巡湖，为小天鹅和白鹭数
      数，游客站在观鸟台上远远看着，不去
      打扰它们。
      """;

  @Test
  void aSubheadingIsAParagraphOfTheBody() {
    List<BodyBuilder> bodies = merge("早稻育秧抢农时\n\n" + RICE + "\n大棚里面忙\n\n" + MORE_RICE);
    assertEquals(1, bodies.size());
    assertEquals("大棚里面忙", bodies.get(0).paragraphs.get(1).get(0).text());
    assertEquals(3, bodies.get(0).paragraphs.size());
  }

  @Test
  void aHeadlineOfTheBodyBelowIsNoSubheading() {
    assertEquals(2, merge("早稻育秧抢农时\n\n" + RICE + "\n云汀湖越冬候鸟突破三万只\n\n" + BIRDS).size());
  }

  @Test
  void aBylineStartsABodyOfItsOwn() {
    String signed = "本报讯（记者林小满）" + MORE_RICE;
    assertEquals(2, merge("早稻育秧抢农时\n\n" + RICE + "\n大棚里面忙\n\n" + signed).size());
  }

  private static List<BodyBuilder> merge(String page) {
    Layout layout = new Layout(NewsItems.of(LineScanner.scan(page)), new SplitWords(SEGMENTER));
    TextFeatures.Reader reader = new TextFeatures.Reader(SEGMENTER);
    List<TextFeatures> features =
        layout.bodies().stream()
            .map(b -> b.paragraphs.stream().map(p -> new UnwrappedText(p).text()).toList())
            .map(reader::of)
            .toList();
    assertEquals(2, features.size(), "two bodies, before they are merged");
    return new BodyMerger(
            layout.bodies(),
            layout.clusters(),
            layout.paragraphs(),
            features,
            new Similarity(reader, features))
        .bodies();
  }
}
