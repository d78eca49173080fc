package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineSplitterTest {
  private static final Segmenter SEGMENTER = Segmenter.create();
  private static final TextFeatures.Reader READER = new TextFeatures.Reader(SEGMENTER);

  private final Similarity similarity =
      new Similarity(
          READER,
          List.of(
              READER.of(List.of("农技员下到田间指导早稻育秧，春耕备耕忙。")), READER.of(List.of("云汀湖越冬候鸟今年突破三万只。"))));

  @Test
  void linesWithoutAGapAreOneHeadline() {
    assertEquals(List.of("农技员下到田间指导早稻育秧"), split("农技员下到田间\n指导早稻育秧"));
  }

  @Test
  void aGapSeparatesTwo() {
    assertEquals(List.of("农技员下到田间", "指导早稻育秧"), split("农技员下到田间\n\n指导早稻育秧"));
  }

  @Test
  void aRubricBelowAGapIsAUnitOfItsOwn() {
    assertEquals(List.of("石桥镇秋收开镰", "青芦大地见闻"), split("石桥镇秋收开镰\n\n青芦大地见闻"));
    assertEquals(List.of("记者走基层", "渡口的最后一班船"), split("记者走基层\n渡口的最后一班船"));
  }

  @Test
  void linesOfOneLengthWithOneCharacterInItsPlaceAreTwo() {
    assertEquals(List.of("青芦镇春播开始", "石桥镇修通新路"), split("青芦镇春播开始\n\n石桥镇修通新路"));
  }

  @Test
  void aKickerIsAUnitOfItsOwn() {
    assertEquals(List.of("现场会强调", "农技员下到田间指导早稻育秧"), split("现场会强调\n农技员下到田间指导早稻育秧"));
  }

  @Test
  void twoHeadlinesMayStandSideBySide() {
    assertEquals(List.of("农技员田间指导早稻育秧", "云汀湖越冬候鸟突破三万"), split("农技员田间指导早稻育秧 云汀湖越冬候鸟突破三万"));
    assertEquals(List.of("农技员田间指导 早稻育秧春耕忙"), split("农技员田间指导 早稻育秧春耕忙"));
  }

  private List<String> split(String lines) {
    return HeadlineSplitter.split(
            0, LineScanner.scan(lines), List.of(), similarity, new SplitWords(SEGMENTER))
        .stream()
        .map(HeadlineUnit::text)
        .toList();
  }
}
