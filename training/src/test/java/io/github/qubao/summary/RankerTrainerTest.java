package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTrainerTest {
  /** Articles whose reader keeps the sentence with figures, wherever it stands. */
  private static RankerTrainer trainer() {
    RankerTrainer trainer = new RankerTrainer(1);
    for (int n = 0; n < 30; n++) {
      List<String> said = new ArrayList<>(List.of("区里开会部署工作。", "大家都很高兴。", "天气一直不错。"));
      said.add(n % 4, "今年种植早稻8.6万亩。");
      String text = String.join("", said);
      List<Span> all = PickedArticle.sentences(text);
      trainer.add(new PickedArticle("早稻种植", text, all, List.of(all.get(n % 4))));
    }
    return trainer;
  }

  @Test
  void sameArticlesSameBytes() {
    assertEquals(trainer().file(), trainer().file());
  }

  @Test
  void learnsWhatReadersKeep() {
    String text = "镇里开会部署工作。村民也很高兴。今年种植小麦3.2万亩。雨水一直不错。";
    float[] kept = trainer().train().probabilities("小麦种植", text, Prose.of(text), 14);
    for (int i : new int[] {0, 1, 3}) {
      assertTrue(kept[2] > kept[i], i + " before figures");
    }
  }
}
