package io.github.qubao.keyword;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.TokenBuffer;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts in how many news items each word stands; training/README.md has the command. */
public final class CountWords {
  private static final int LEAST = 4;

  private CountWords() {}

  /** Takes the folder of the shared data. */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    Resource.write(
        "keyword/word-counts.tsv",
        file(NewsSet.read(shared)).getBytes(StandardCharsets.UTF_8),
        "io.github.qubao.keyword.CountWords: words of news-2022-2025.jsonl.gz (xin-wen-lian-bo by"
            + " DuckBurnIncense, MIT)");
  }

  /**
   * The number of items, and then, a level of rarity a line, the words of that level: {@link
   * Idf#level} of the number of items that have them.
   */
  static String file(List<NewsSet> news) {
    Segmenter segmenter = Segmenter.create();
    TokenBuffer tokens = new TokenBuffer();
    Map<String, Integer> counts = new HashMap<>();
    for (NewsSet item : news) {
      String text = item.title() + "\n" + item.text();
      segmenter.segment(text, tokens);
      Set<String> words = new HashSet<>();
      for (int i = 0; i < tokens.size(); i++) {
        String word = text.substring(tokens.start(i), tokens.end(i));
        if (Character.isIdeographic(word.codePointAt(0))) {
          words.add(word);
        }
      }
      words.forEach(w -> counts.merge(w, 1, Integer::sum));
    }
    Map<Integer, Set<String>> levels = new TreeMap<>();
    counts.forEach(
        (w, n) -> {
          if (n >= LEAST) {
            levels.computeIfAbsent(Idf.level(n), l -> new TreeSet<>()).add(w);
          }
        });
    StringBuilder out = new StringBuilder();
    out.append(news.size()).append('\n');
    levels.forEach(
        (level, words) -> {
          List<String> line = new ArrayList<>(List.of(Integer.toString(level)));
          line.addAll(words);
          out.append(String.join("\t", line)).append('\n');
        });
    return out.toString();
  }
}
