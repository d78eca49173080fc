package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qubao.segment.SegmentedTexts;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.TopicClassifier;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final String TITLE = "云汀区开展河道清理";
  private static final String BODY =
      "本报讯（记者 林知秋）6月3日，云汀区水利局组织二十名志愿者清理河道垃圾。会议强调，要加强巡查；要及时上报。清理后水质明显好转，周边居民都说好。";

  /** Whatever is asked for, and in whatever order, title and body are cut into words once. */
  @Test
  void anArticleIsSegmentedOnce() {
    SegmentedTexts seen = new SegmentedTexts(Segmenter.create());
    Analysis a = Qubao.builder().segmenter(seen.segmenter()).build().analyze(TITLE, BODY);
    assertEquals(List.of(), seen.texts());
    a.keywords();
    assertFalse(a.topic().evidence().isEmpty());
    a.summary();
    a.keyPoints();
    a.tokens();
    a.document().sentences();
    assertEquals(2, seen.texts().size(), () -> "segmented: " + seen.texts());
    assertEquals(Set.of(TITLE, BODY), Set.copyOf(seen.texts()));
  }

  @Test
  void partsAreThoseOfTheSingleCalls() {
    Qubao qubao = Qubao.create();
    Analysis a = qubao.analyze(TITLE, BODY);
    assertEquals(qubao.topicClassifier().classify(TITLE, BODY), a.topic());
    assertEquals(qubao.summarizer().summarize(TITLE, BODY, 80), a.summary());
    assertEquals(qubao.summarizer().keyPoints(BODY), a.keyPoints());
    assertEquals(qubao.keywordExtractor().extract(TITLE, BODY, 8), a.keywords());
    assertEquals(qubao.segmenter().tag(BODY), a.tokens());
  }

  @Test
  void withoutEvidenceTheAnswerIsTheSame() {
    Qubao qubao = Qubao.create();
    SegmentedTexts seen = new SegmentedTexts(Segmenter.create());
    var fast = TopicClassifier.builtIn(seen.segmenter()).withoutEvidence();
    assertEquals(
        qubao.topicClassifier().classify(TITLE, BODY).probabilities(),
        fast.classify(TITLE, BODY).probabilities());
    assertEquals(List.of(), fast.classify(TITLE, BODY).evidence());
    assertEquals(List.of(), seen.texts());
  }
}
