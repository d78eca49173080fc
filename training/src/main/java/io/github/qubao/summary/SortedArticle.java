package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A district article whose sentences a reader sorted by how much a summary wants them, as values of
 * {@link PickOrder}. Of real articles only these are kept, so that no words can be read from them;
 * what was not told of them yet is unknown ({@code NaN}).
 *
 * @param rows the values of the sentences
 * @param tiers what the reader thinks of each: {@link #PICKED} to {@link #NEVER}
 */
record SortedArticle(List<float[]> rows, int[] tiers) {
  /** Article and tier stand before the values. */
  private static final int FIRST_VALUE = 2;

  /** In the best summary. */
  private static final int PICKED = 0;

  /** Nearly as good in it. */
  private static final int ALSO = 1;

  /** Of use, not needed. */
  private static final int USABLE = 2;

  /** Idle, or a side detail. */
  private static final int IDLE = 3;

  /** Furniture, or not understood alone. */
  static final int NEVER = 4;

  /** What a sorted article counts beside the picked ones of {@link TrainSummaries}. */
  private static final double WEIGHT = 3;

  /** More picks than that share an article's weight. */
  private static final double PICKS = 1.4;

  /** What all that are nearly as good weigh beside the picks, and all of use beside those. */
  private static final double ALSO_WEIGHT = 0.3;

  private static final double USABLE_WEIGHT = 0.15;

  /** What must never be in a summary counts as so many that may. */
  private static final double MARGIN = 3;

  /**
   * Reads articles: a line a sentence, its article, its tier and its values, none where it is 0,
   * set apart by tabs; the names of the values stand in the first line.
   *
   * @throws IOException if a line has too many values, or {@link PickOrder} has not one of the
   *     names
   */
  static List<SortedArticle> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int[] places =
        Arrays.stream(lines.get(0).split("\t")).mapToInt(PickOrder.NAMES::indexOf).toArray();
    List<SortedArticle> out = new ArrayList<>();
    List<float[]> rows = new ArrayList<>();
    List<Integer> tiers = new ArrayList<>();
    String article = "";
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t");
      if (!cells[0].equals(article) && !rows.isEmpty()) {
        out.add(of(rows, tiers));
        rows.clear();
        tiers.clear();
      }
      article = cells[0];
      float[] row = new float[PickOrder.NAMES.size()];
      Arrays.fill(row, PickOrder.CONTEXT, row.length, Float.NaN);
      for (int k = FIRST_VALUE; k < cells.length; k++) {
        if (k >= places.length || places[k] < 0) {
          throw new IOException(file + ": no value of the name above column " + (k + 1));
        }
        row[places[k]] = cells[k].isEmpty() ? 0 : Float.parseFloat(cells[k]);
      }
      rows.add(row);
      tiers.add(Integer.parseInt(cells[1]));
    }
    out.add(of(rows, tiers));
    return out;
  }

  /**
   * Reads what readers said of written articles: a line an article, its id and its sentences as
   * {@code start:end:letter}, set apart by tabs. Each gives two, with its title and without.
   *
   * @throws IOException if an article is missing, or a sentence has no such letter
   */
  static List<SortedArticle> read(Path file, List<NewsSet> articles) throws IOException {
    Map<String, NewsSet> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    List<SortedArticle> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      NewsSet article = byId.get(cells[0]);
      if (article == null) {
        throw new IOException(file + ": no article " + cells[0]);
      }
      List<Span> spans = new ArrayList<>();
      List<Integer> tiers = new ArrayList<>();
      for (String cell : List.of(cells).subList(1, cells.length)) {
        String[] parts = cell.split(":");
        spans.add(new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        tiers.add(tier(parts[2].charAt(0)));
      }
      out.add(of(article.title(), article.text(), spans, tiers));
      out.add(of("", article.text(), spans, tiers));
    }
    return out;
  }

  /**
   * P picked, A also good, N not needed, e idle, s a detail, f furniture, d not understood alone.
   */
  private static int tier(char letter) throws IOException {
    return switch (letter) {
      case 'P' -> PICKED;
      case 'A' -> ALSO;
      case 'N' -> USABLE;
      case 'e', 's' -> IDLE;
      case 'f', 'd' -> NEVER;
      default -> throw new IOException("no letter of a sentence: " + letter);
    };
  }

  /** Each sentence of the prose is sorted as the span that has most of it. */
  private static SortedArticle of(
      String title, String text, List<Span> spans, List<Integer> sorted) {
    String plain = Document.plain(text);
    Prose prose = Prose.of(plain);
    List<Integer> tiers = new ArrayList<>();
    for (Span s : prose.sentences()) {
      int most = 0;
      int tier = USABLE;
      for (int k = 0; k < spans.size(); k++) {
        Span of = spans.get(k);
        int shared = Math.min(s.end(), of.end()) - Math.max(s.start(), of.start());
        tier = shared > most ? sorted.get(k) : tier;
        most = Math.max(most, shared);
      }
      tiers.add(tier);
    }
    return of(List.of(PickOrder.values(Document.plain(title), plain, prose)), tiers);
  }

  private static SortedArticle of(List<float[]> rows, List<Integer> tiers) {
    return new SortedArticle(List.copyOf(rows), tiers.stream().mapToInt(t -> t).toArray());
  }

  /**
   * Adds to the gradients that each picked sentence is taken before all less wanted ones, and so
   * on, each by the likelihood of one pick (Plackett and Luce).
   *
   * @param first the row of the first sentence
   */
  void addLoss(int first, double[] scores, double[] gradients, double[] curvatures) {
    int[] count = new int[NEVER + 1];
    for (int tier : tiers) {
      count[tier]++;
    }
    double[] weights = {
      1 / Math.max(1, count[PICKED] / PICKS),
      ALSO_WEIGHT / Math.max(1, count[ALSO]),
      USABLE_WEIGHT / Math.max(1, count[USABLE])
    };
    for (int i = 0; i < tiers.length; i++) {
      if (tiers[i] <= USABLE) {
        addPick(i, WEIGHT * weights[tiers[i]], first, scores, gradients, curvatures);
      }
    }
  }

  /** One is taken of itself and all that are wanted less. */
  private void addPick(
      int one, double weight, int first, double[] scores, double[] gradients, double[] curvatures) {
    double most = scores[first + one];
    for (int i = 0; i < tiers.length; i++) {
      most = tiers[i] > tiers[one] ? Math.max(most, scores[first + i]) : most;
    }
    double[] shares = new double[tiers.length];
    double sum = 0;
    for (int i = 0; i < tiers.length; i++) {
      if (i == one || tiers[i] > tiers[one]) {
        double margin = tiers[i] == NEVER ? MARGIN : 1;
        shares[i] = margin * Math.exp(scores[first + i] - most);
        sum += shares[i];
      }
    }
    for (int i = 0; i < tiers.length; i++) {
      double p = shares[i] / sum;
      gradients[first + i] += weight * p;
      curvatures[first + i] += weight * p * (1 - p);
    }
    gradients[first + one] -= weight;
  }
}
