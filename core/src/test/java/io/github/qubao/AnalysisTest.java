package io.github.qubao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qubao.document.Document;
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

  /** A document asked directly gives what title and body give, whatever the byline. */
  @Test
  void aDocumentAnswersAsItsTitleAndBody() {
    Qubao qubao = Qubao.create();
    for (String body :
        List.of(
            BODY,
            "",
            " \n",
            "本报讯（记者 林知秋）",
            "□ 记者 林知秋\n新华社北京6月3日电 今天开会。会议强调，要修路；要治水。\n下午，大家去看水库。今天开会。",
            "图书馆新馆开放！\r\n（记者 林知秋）读者说：“好。”馆里有三万册图书，图书馆周末也开放。")) {
      Document d = Document.of(qubao.segmenter(), TITLE, body);
      assertEquals(
          qubao.topicClassifier().classify(TITLE, body), qubao.topicClassifier().classify(d));
      assertEquals(qubao.summarizer().keyPoints(body), qubao.summarizer().keyPoints(d));
      assertEquals(
          qubao.keywordExtractor().extract(TITLE, body, 8), qubao.keywordExtractor().extract(d, 8));
      for (int n : new int[] {1, 3, 30, 80}) {
        assertEquals(
            qubao.summarizer().summarize(TITLE, body, n), qubao.summarizer().summarize(d, n));
        assertEquals(
            qubao.summarizer().summarizeBySentences(TITLE, body, n),
            qubao.summarizer().summarizeBySentences(d, n));
      }
    }
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
