package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldsTest {
  /** Articles of topics by letter, as {@code aabab}; each body is its number. */
  private static List<LabelledText> articles(String topics) {
    List<LabelledText> out = new ArrayList<>();
    for (char topic : topics.toCharArray()) {
      out.add(new LabelledText("", "" + out.size(), new Topic("" + topic)));
    }
    return out;
  }

  private static List<String> bodies(List<LabelledText> articles) {
    return articles.stream().map(LabelledText::body).toList();
  }

  @Test
  void everyArticleIsTestedOnceAndLearnedElsewhere() {
    for (String topics : List.of("aaaaaaaaaa", "abababababab", "aaaaaaaab", "abcdefg", "aab")) {
      List<LabelledText> all = articles(topics);
      for (int count = 2; count <= topics.length(); count++) {
        Folds folds = new Folds(all, count);
        List<LabelledText> tested = new ArrayList<>();
        for (int fold = 0; fold < count; fold++) {
          List<LabelledText> test = folds.test(fold);
          List<LabelledText> train = folds.train(fold);
          assertEquals(all.size(), test.size() + train.size());
          assertTrue(train.stream().noneMatch(test::contains), topics);
          tested.addAll(test);
        }
        assertEquals(all.size(), tested.size());
        assertEquals(new HashSet<>(all), new HashSet<>(tested));
      }
    }
  }

  @Test
  void eachTopicIsCutIntoRunsOfNeighbours() {
    Folds folds = new Folds(articles("ababababab"), 5);
    assertEquals(List.of("0", "1"), bodies(folds.test(0)));
    assertEquals(List.of("8", "9"), bodies(folds.test(4)));
    folds = new Folds(articles("aaaaaabb"), 2);
    assertEquals(List.of("0", "1", "2", "6"), bodies(folds.test(0)));
    assertEquals(List.of("3", "4", "5", "7"), bodies(folds.test(1)));
  }

  @Test
  void rareTopicsAreSpread() {
    Folds folds = new Folds(articles("abcd"), 4);
    for (int fold = 0; fold < 4; fold++) {
      assertEquals(List.of("" + fold), bodies(folds.test(fold)));
    }
  }

  @Test
  void theOrderStaysThatOfTheArticles() {
    Folds folds = new Folds(articles("abcabcabcabc"), 3);
    for (int fold = 0; fold < 3; fold++) {
      List<Integer> numbers = bodies(folds.train(fold)).stream().map(Integer::valueOf).toList();
      assertEquals(numbers.stream().sorted().toList(), numbers);
    }
  }

  @Test
  void whatIsThereTwiceIsInOneFold() {
    List<LabelledText> all = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      all.addAll(articles("aaaaaaaabbbbbbbb"));
    }
    Folds folds = new Folds(all, 4);
    for (int fold = 0; fold < 4; fold++) {
      assertEquals(20, folds.test(fold).size());
      List<String> learned = bodies(folds.train(fold));
      assertTrue(bodies(folds.test(fold)).stream().noneMatch(learned::contains));
    }
  }

  @Test
  void theOnlyArticleOfATopicIsLearnedThoughItIsTested() {
    List<LabelledText> all = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      all.add(new LabelledText("", "甲", new Topic("a")));
      all.add(new LabelledText("", "乙", new Topic("b")));
    }
    Folds folds = new Folds(all, 2);
    for (int fold = 0; fold < 2; fold++) {
      assertEquals(2, new HashSet<>(bodies(folds.train(fold))).size());
    }
  }
}
