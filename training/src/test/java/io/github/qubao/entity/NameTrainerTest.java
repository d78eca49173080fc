package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final List<String> NAMES = List.of("黄泥垭口", "白鹭滩头", "马家老屋", "杉树岔口", "石榴湾里", "青杠坳上");

  /** Texts of which the rules found nothing; what stands behind 挑泥到 is marked as asked for. */
  private static NameModel model(boolean marked) {
    List<NameTrainer.Example> examples = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      String name = NAMES.get(n % NAMES.size());
      String text = "当年大家挑泥到" + name + "，一干就是" + (n + 2) + "天。";
      int start = text.indexOf(name);
      List<NameTexts.Name> names =
          marked ? List.of(new NameTexts.Name(start, start + 4, Entity.Type.PLACE, 1)) : List.of();
      examples.addAll(
          NameTrainer.examples(
              new NameTexts.Marked("made up", 1, text, names, List.of()), SEGMENTER));
    }
    return new NameTrainer(0.001f).train(examples);
  }

  private static List<String> chosen(String text, NameModel model) {
    Words words = new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
    Names names = new Names(words);
    NameChoice.choose(words, names, model);
    return names.toList().stream().map(Entity::text).toList();
  }

  @Test
  void whatIsLearnedChangesTheChoice() {
    String text = "当年大家挑泥到桐子坪上，一干就是9天。";
    assertEquals(List.of("桐子坪上"), chosen(text, model(true)));
    assertEquals(List.of(), chosen(text, model(false)));
  }

  @Test
  void theSameTextsMakeTheSameBytes() throws IOException {
    assertArrayEquals(model(true).write(), model(true).write());
  }
}
