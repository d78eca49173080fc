package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameTrainerTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final List<String> NAMES = List.of("黄泥垭口", "白鹭滩头", "马家老屋", "杉树岔口", "石榴湾里", "青杠坳上");

  /** What stands behind 挑泥到 is marked as asked for. */
  private static List<NameTrainer.Example> examples(boolean marked) {
    List<NameTrainer.Example> out = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      String name = NAMES.get(n % NAMES.size());
      String text = "当年大家挑泥到" + name + "，一干就是" + (n + 2) + "天。";
      int start = text.indexOf(name);
      List<NameTexts.Name> names =
          marked ? List.of(new NameTexts.Name(start, start + 4, Entity.Type.PLACE)) : List.of();
      out.add(NameTrainer.example(new NameTexts.Marked("made up", 1, text, names), SEGMENTER));
    }
    return out;
  }

  private static NameModel model(boolean marked) {
    return new NameTrainer().train(examples(marked));
  }

  private static List<String> found(String text, NameModel model) {
    Names names = new Names(new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER));
    NameTagger.find(names.words(), model, names);
    return names.toList().stream().map(Entity::text).toList();
  }

  @Test
  void whatIsLearnedIsFound() {
    String text = "当年大家挑泥到桐子坪上，一干就是9天。";
    assertEquals(List.of("桐子坪上"), found(text, model(true)));
    assertEquals(List.of(), found(text, model(false)));
  }

  @Test
  void theSameTextsMakeTheSameBytes() throws IOException {
    assertArrayEquals(model(true).write(), model(true).write());
  }

  /** 大家 stands in no name, 60 times; without a mark nothing does. */
  @Test
  void whatIsNeverInANameIsToldByItsWord() {
    String text = "大家挑泥到黄泥垭口";
    Words words = new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
    long everybody = TokenFeatures.word(words, 0);
    long last = TokenFeatures.word(words, words.size() - 1);
    Set<Long> outside = OutsideWords.of(examples(true));
    assertEquals(
        List.of(true, false), List.of(outside.contains(everybody), outside.contains(last)));
  }
}
