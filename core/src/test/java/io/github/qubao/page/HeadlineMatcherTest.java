package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineMatcherTest {
  private static final TextFeatures.Reader READER = new TextFeatures.Reader(Segmenter.create());
  private static final String RICE = "农技员下到田间指导早稻育秧。";
  private static final String BIRDS = "云汀湖越冬候鸟突破三万只。";

  /** Each headline is in a cluster of its own, above the body of the same number. */
  @Test
  void similarityOutweighsPosition() {
    HeadlineMatcher matcher = match(List.of("云汀湖越冬候鸟突破三万只", "农技员指导早稻育秧"), RICE, BIRDS);
    assertEquals("农技员指导早稻育秧", headline(matcher, 0));
    assertEquals("云汀湖越冬候鸟突破三万只", headline(matcher, 1));
    assertTrue(matcher.matches().get(1).why().orElseThrow().contains("候鸟"));
    assertEquals(List.of(), matcher.free());
  }

  @Test
  void aHeadlineBesideItsBodyNeedsNoReason() {
    HeadlineMatcher matcher = match(List.of("农技员指导早稻育秧", "云汀湖候鸟突破三万"), RICE, BIRDS);
    assertEquals("农技员指导早稻育秧", headline(matcher, 0));
    assertTrue(matcher.matches().get(0).why().isEmpty());
  }

  @Test
  void aRubricIsNoHeadline() {
    HeadlineMatcher matcher = match(List.of("图片新闻", "云汀湖候鸟突破三万"), RICE, BIRDS);
    assertEquals(-1, matcher.matches().get(0).main());
    assertEquals("图片新闻", matcher.free().get(0).text());
  }

  @Test
  void withoutBodiesAllUnitsAreFree() {
    assertEquals(2, match(List.of("甲镇育秧", "乙镇植树")).free().size());
  }

  private static HeadlineMatcher match(List<String> headlines, String... texts) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < headlines.size(); i++) {
      page.append(headlines.get(i)).append('\n');
      page.append(i < texts.length ? texts[i] : "").append('\n');
    }
    List<BodyBuilder> bodies = new ArrayList<>();
    List<HeadlineUnit> units = new ArrayList<>();
    List<TextFeatures> features = new ArrayList<>();
    for (PageLine line : LineScanner.scan(page.toString())) {
      if (line.endsSentence()) {
        BodyBuilder body = new BodyBuilder(true, bodies.size());
        body.startParagraph(line);
        bodies.add(body);
        features.add(READER.of(List.of(line.text())));
      } else {
        units.add(new HeadlineUnit(units.size(), List.of(line)));
      }
    }
    return new HeadlineMatcher(bodies, units, new Similarity(READER, features));
  }

  private static String headline(HeadlineMatcher matcher, int body) {
    HeadlineMatcher.Match match = matcher.matches().get(body);
    return match.units().get(match.main()).text();
  }
}
