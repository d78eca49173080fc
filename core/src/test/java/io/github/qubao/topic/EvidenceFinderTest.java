package io.github.qubao.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A model that knows 医院 and 银行, each by one character and by both. */
class EvidenceFinderTest {
  private static final int[] GRAMS = {
    '医' << 16, '医' << 16 | '院', '行' << 16, '银' << 16 | '行', '院' << 16
  };

  private final TopicModel model = model();
  private final Segmenter segmenter = Segmenter.create();

  /** One for all texts: what one left must not show in the next. */
  private final EvidenceFinder finder = new EvidenceFinder();

  private static TopicModel model() {
    float[] parameters = new float[GRAMS.length * TextFeatures.FIELDS * 2];
    for (int g = 0; g < GRAMS.length; g++) {
      float weight = g == 2 || g == 3 ? -1 : 1;
      for (int f = 0; f < TextFeatures.FIELDS; f++) {
        int row = g * TextFeatures.FIELDS + f;
        parameters[row * 2] = weight;
        parameters[row * 2 + 1] = -weight;
      }
    }
    float[] idf = {1, 1, 1, 1, 1};
    float[] half = {0.5f, 0.5f};
    return new TopicModel(
        List.of("care", "money"),
        GRAMS,
        idf,
        parameters,
        new float[2],
        half,
        2,
        -9,
        TopicModel.Notes.none(2));
  }

  private List<Classification.Evidence> find(String title, String body, int topic) {
    TextFeatures text = new TextFeatures(title, body);
    return finder.find(
        model,
        text,
        model.vector(text),
        topic,
        title,
        segmenter.segment(title),
        body,
        segmenter.segment(body));
  }

  private static List<String> words(List<Classification.Evidence> evidence) {
    return evidence.stream().map(Classification.Evidence::text).toList();
  }

  @Test
  void onlyWordsThatSpokeForTheTopicAreShown() {
    String body = "医院和银行，还有学校";
    assertEquals(List.of("医院"), words(find("", body, 0)));
    assertEquals(List.of("银行"), words(find("", body, 1)));
    assertEquals(List.of(), find("学校", "学校", 0));
    assertEquals(List.of(), find("", "", 0));
  }

  @Test
  void theirFirstPlaceInTitleAndBodyIsShown() {
    Classification.Evidence e = find("去医院", "今天，医院开门。医院", 0).get(0);
    assertEquals(Optional.of(new Span(1, 3)), e.titleSpan());
    assertEquals(Optional.of(new Span(3, 5)), e.bodySpan());
    assertEquals(Optional.empty(), find("", "医院", 0).get(0).titleSpan());
    assertEquals(Optional.empty(), find("医院", "", 0).get(0).bodySpan());
  }

  @Test
  void theWeightsOfAllWordsAreTheLogit() {
    // Each known character stands in one of the two words, so nothing is left out.
    for (String body : List.of("医院", "医院，医院，医院", "学校，医院")) {
      for (String title : List.of(body, "")) {
        TextFeatures text = new TextFeatures(title, body);
        double logit = model.logits(model.vector(text))[0] / model.temperature();
        double sum = find(title, body, 0).stream().mapToDouble(e -> e.weight()).sum();
        assertEquals(logit, sum, 1e-6, body);
      }
    }
  }

  @Test
  void atMostEightTheWeightiestFirst() {
    String body = "医院，医生，医药，医疗，医学，医护，医师，医保，法院，学院，剧院，医院，医院";
    List<Classification.Evidence> found = find("", body, 0);
    assertEquals(8, found.size(), found.toString());
    assertEquals("医院", found.get(0).text());
    for (int i = 1; i < found.size(); i++) {
      assertTrue(found.get(i).weight() <= found.get(i - 1).weight());
      assertTrue(found.get(i).weight() > 0);
    }
  }

  @Test
  void aWordThatTheReadingLimitCutsIsLeftOut() {
    String body = "，".repeat(TextFeatures.MAX_CHARS - 1) + "医院";
    assertEquals(List.of(), find("", body, 0));
    assertEquals(List.of("医院"), words(find("", body.substring(1), 0)));
  }
}
