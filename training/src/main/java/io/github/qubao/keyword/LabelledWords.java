package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What readers said of words that may be keywords, and the figures of these words: of real articles
 * as they were kept, of written ones as they are now.
 */
final class LabelledWords {
  /** What a reader said. */
  enum Label {
    /** The article is to be filed under it. */
    GOOD,
    /** Right and whole, but of less weight. */
    OK,
    /** Nonsense. */
    BAD,
    /** Nobody was asked: it was none of the fourteen likeliest words. */
    UNKNOWN
  }

  /**
   * A word.
   *
   * @param article the number of its article; real ones and written ones are numbered alike
   * @param features its figures; not a number where nobody looked yet
   */
  record Row(boolean real, int article, boolean titled, Label label, float[] features) {}

  private LabelledWords() {}

  /**
   * Reads the words of real articles; neither the words nor the articles are kept. A line is:
   * number of the article, whether it has its title, label, figures, whose names stand in the first
   * line.
   *
   * @throws IOException if {@link KeywordFeatures} lacks one of the figures
   */
  static List<Row> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.get(0).split("\t");
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      float[] features = new float[KeywordFeatures.NAMES.size()];
      Arrays.fill(features, Float.NaN);
      for (int i = 3; i < cells.length; i++) {
        int figure = KeywordFeatures.NAMES.indexOf(names[i]);
        if (figure < 0) {
          throw new IOException(file + ": KeywordFeatures has no " + names[i]);
        }
        features[figure] = Float.parseFloat(cells[i]);
      }
      rows.add(
          new Row(
              true,
              Integer.parseInt(cells[0]),
              cells[1].equals("1"),
              Label.valueOf(cells[2]),
              features));
    }
    return rows;
  }

  /**
   * The words of written articles, with and without their titles.
   *
   * @param labels a line an article: its id, {@code GOOD=a|b}, {@code OK=c}, {@code BAD=d}, {@code
   *     MISSED=e} (to be filed under, but none of the words that the reader was shown)
   */
  static List<Row> of(List<NewsSet> articles, Path labels) throws IOException {
    Map<String, NewsSet> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    Segmenter segmenter = Segmenter.create();
    KeywordExtractor extractor = new KeywordExtractor(segmenter);
    EntityRecognizer names = new EntityRecognizer(segmenter);
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(labels)) {
      String[] cells = line.split("\t");
      NewsSet article = byId.get(cells[0]);
      if (article == null) {
        throw new IOException(labels + ": there is no article " + cells[0]);
      }
      Map<String, Label> said = said(cells);
      for (String title : List.of(article.title(), "")) {
        Document d = Document.of(segmenter, title, article.text());
        List<KeywordExtractor.Candidate> words =
            new ArrayList<>(extractor.candidates(d, names.recognize(d)));
        // In the order of their words: what ships now has no say in it.
        words.sort(Comparator.comparing(KeywordExtractor.Candidate::word));
        for (KeywordExtractor.Candidate c : words) {
          String whole = extractor.whole(d, c);
          // What is a piece is never told.
          if (!whole.isEmpty()) {
            Label label = said.getOrDefault(whole, Label.UNKNOWN);
            rows.add(new Row(false, number, !title.isEmpty(), label, c.features()));
          }
        }
      }
      number++;
    }
    return rows;
  }

  private static Map<String, Label> said(String[] cells) {
    Map<String, Label> out = new HashMap<>();
    for (String cell : cells) {
      int at = cell.indexOf('=');
      Label label =
          switch (at < 0 ? "" : cell.substring(0, at)) {
            case "GOOD", "MISSED" -> Label.GOOD;
            case "OK" -> Label.OK;
            case "BAD" -> Label.BAD;
            default -> Label.UNKNOWN;
          };
      if (label != Label.UNKNOWN) {
        for (String word : cell.substring(at + 1).split("\\|")) {
          out.put(word, label);
        }
      }
    }
    return out;
  }
}
