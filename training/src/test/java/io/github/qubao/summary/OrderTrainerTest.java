package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTrainerTest {
  /** Articles whose reader takes the sentence with figures first, wherever it stands. */
  private static OrderTrainer trainer() {
    OrderTrainer trainer = new OrderTrainer();
    for (int n = 0; n < 60; n++) {
      List<String> said = new ArrayList<>(List.of("区里开会部署工作。", "大家都很高兴。", "天气一直不错。"));
      said.add(n % 4, "今年种植早稻8.6万亩。");
      String text = String.join("", said);
      List<Span> all = PickedArticle.sentences(text);
      List<Span> picks = List.of(all.get(n % 4), all.get((n + 1) % 4));
      trainer.add(new PickedArticle("早稻种植", text, all, picks), 1);
    }
    return trainer;
  }

  @Test
  void sameArticlesSameBytes() {
    assertEquals(trainer().file(), trainer().file());
  }

  @Test
  void learnsWhatReadersTakeFirst() {
    String text = "镇里开会部署工作。村民也很高兴。今年种植小麦3.2万亩。雨水一直不错。";
    Prose prose = Prose.of(text);
    float[] strengths =
        trainer().train().strengths(PickOrder.values("小麦种植", text, Reading.of(text, prose, false)));
    for (int i : new int[] {0, 1, 3}) {
      assertTrue(strengths[2] > strengths[i] + 1, i + " before figures");
    }
  }
}
