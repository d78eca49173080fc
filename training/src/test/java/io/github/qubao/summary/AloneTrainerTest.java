package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AloneTrainerTest {
  @TempDir Path folder;

  private static final List<String> SAID =
      List.of("青芦镇开会部署工作。", "后来他也来了。", "云汀区新修道路三公里。", "青芦镇的桥修好了。");

  /** Articles in which what a pronoun tells is not understood alone. */
  private List<SortedArticle> articles() throws IOException {
    List<String> lines = new ArrayList<>();
    List<NewsSet> texts = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      StringBuilder text = new StringBuilder();
      StringBuilder line = new StringBuilder("a" + n);
      for (int k = 0; k < SAID.size(); k++) {
        int start = text.length();
        String sentence = SAID.get((k + n) % SAID.size());
        text.append(sentence);
        char letter = sentence.contains("他") ? 'd' : k == 0 ? 'P' : 'N';
        line.append("\t" + start + ":" + text.length() + ":" + letter);
      }
      texts.add(new NewsSet("a" + n, "修路", text.toString()));
      lines.add(line.toString());
    }
    Path file = Files.write(folder.resolve("sorted.tsv"), lines);
    return SortedArticle.read(file, texts);
  }

  private AloneTrainer trainer() throws IOException {
    AloneTrainer trainer = new AloneTrainer();
    articles().forEach(trainer::add);
    return trainer;
  }

  @Test
  void sameArticlesSameBytes() throws IOException {
    assertEquals(trainer().file(), trainer().file());
  }

  @Test
  void learnsWhatIsNotUnderstoodAlone() throws IOException {
    String text = "松台县开会部署工作。后来她也来了。松台县新修水渠九公里。松台县的路通了。";
    float[] alone = trainer().train().probabilities(PickOrder.values("", text, Prose.of(text)));
    assertTrue(alone[1] < 0.5f, "" + alone[1]);
    for (int i : new int[] {0, 2, 3}) {
      assertTrue(alone[i] > 0.5f, i + ": " + alone[i]);
    }
  }

  @Test
  void anArticleIsReadWithItsTitleAndWithout() throws IOException {
    List<SortedArticle> all = articles();
    assertEquals(120, all.size());
    int titled = PickOrder.NAMES.indexOf("titled");
    assertEquals(1, all.get(0).rows().get(0)[titled]);
    assertEquals(0, all.get(1).rows().get(0)[titled]);
    assertEquals(0, all.get(0).tiers()[0]);
    assertEquals(SortedArticle.NEVER, all.get(0).tiers()[1]);
  }

  @Test
  void saysWhatItCannotRead() throws IOException {
    Path file = Files.write(folder.resolve("x.tsv"), List.of("b\t0:5:P"));
    assertThrows(IOException.class, () -> SortedArticle.read(file, List.of()));
    Path odd = Files.write(folder.resolve("y.tsv"), List.of("b\t0:5:Q"));
    List<NewsSet> one = List.of(new NewsSet("b", "", "路修好了。"));
    assertThrows(IOException.class, () -> SortedArticle.read(odd, one));
  }
}
