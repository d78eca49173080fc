package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What readers said of words that may be keywords, and the figures of these words; neither the
 * words nor the articles. A line is: number of the article, whether it has its title, label, the
 * figures of {@link KeywordFeatures}.
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

  /** A word. */
  record Row(int article, boolean titled, Label label, float[] features) {}

  private LabelledWords() {}

  /**
   * Reads a file of them.
   *
   * @throws IOException if its figures are others than {@link KeywordFeatures#NAMES}
   */
  static List<Row> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (!lines.get(0).equals(head())) {
      throw new IOException(file + " has other figures than KeywordFeatures");
    }
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      float[] features = new float[cells.length - 3];
      for (int i = 0; i < features.length; i++) {
        features[i] = Float.parseFloat(cells[i + 3]);
      }
      rows.add(
          new Row(
              Integer.parseInt(cells[0]), cells[1].equals("1"), Label.valueOf(cells[2]), features));
    }
    return rows;
  }

  private static String head() {
    return "article\ttitled\tlabel\t" + String.join("\t", KeywordFeatures.NAMES);
  }

  /**
   * Makes the file from articles and what was said of their words.
   *
   * @param articles files with an article a line: id, title, text with {@code \n} for line feeds
   * @param labels files with the same ids, each with {@code GOOD=a|b}, {@code OK=c}, {@code BAD=d},
   *     {@code MISSED=e}
   */
  static void write(Path file, List<Path> articles, List<Path> labels) throws IOException {
    Map<String, Map<String, Label>> said = new HashMap<>();
    for (Path path : labels) {
      for (String line : Files.readAllLines(path)) {
        String[] cells = line.split("\t");
        said.put(cells[0], said(cells));
      }
    }
    Segmenter segmenter = Segmenter.create();
    KeywordExtractor extractor = new KeywordExtractor(segmenter);
    StringBuilder out = new StringBuilder(head()).append('\n');
    int number = 0;
    for (Path path : articles) {
      for (String line : Files.readAllLines(path)) {
        String[] cells = line.split("\t", -1);
        Map<String, Label> labelled = said.getOrDefault(cells[0], Map.of());
        String text = cells[2].replace("\\n", "\n");
        for (String title : List.of(cells[1], "")) {
          Document d = Document.of(segmenter, title, text);
          List<KeywordExtractor.Candidate> words = new ArrayList<>(extractor.candidates(d));
          // In the order of their words: what ships now has no say in it.
          words.sort(Comparator.comparing(KeywordExtractor.Candidate::word));
          for (KeywordExtractor.Candidate c : words) {
            Label label = labelled.getOrDefault(extractor.whole(d, c), Label.UNKNOWN);
            out.append(number).append(title.isEmpty() ? "\t0\t" : "\t1\t").append(label);
            for (float f : c.features()) {
              out.append('\t').append(figure(f));
            }
            out.append('\n');
          }
        }
        number++;
      }
    }
    Files.writeString(file, out);
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

  private static String figure(float f) {
    String s = String.format(Locale.ROOT, "%.3f", f);
    int end = s.length();
    while (s.charAt(end - 1) == '0') {
      end--;
    }
    return s.substring(0, s.charAt(end - 1) == '.' ? end - 1 : end);
  }
}
