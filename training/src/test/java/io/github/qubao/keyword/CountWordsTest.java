package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.training.NewsSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountWordsTest {
  @Test
  void countsAreTheSameEachTime() {
    List<NewsSet> news = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      news.add(new NewsSet("xwlb-20230101-" + i, "春耕", "各地抓紧春耕，农资充足。"));
    }
    String file = CountWords.file(news);
    assertEquals(file, CountWords.file(news));
    assertTrue(file.startsWith("8\n6\t") && file.contains("春耕"), file);
  }
}
