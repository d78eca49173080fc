package io.github.qubao.summary;

import io.github.qubao.text.Span;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of the news set and the sentences that a reader would keep, the most important first.
 * Sentences and F1 are those of {@code shared/eval/pick_score.py}.
 */
record PickedArticle(String title, String text, List<Span> lead, List<Span> picks) {
  /** Not those of {@code SentenceSplitter}: the numbers in files of picks count these. */
  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n]+[。！？!?]*[”’」』）]*");

  /** The items of a file of picks, in its order: id, tab, numbers from 1. */
  static List<PickedArticle> read(Path picks, List<NewsSet> news) throws IOException {
    Map<String, NewsSet> byId = new HashMap<>();
    news.forEach(n -> byId.put(n.id(), n));
    List<PickedArticle> out = new ArrayList<>();
    for (String line : Files.readAllLines(picks)) {
      String[] cells = line.split("\t");
      NewsSet item = byId.get(cells[0]);
      if (item == null || cells.length != 2) {
        throw new IOException(picks + ": no item, or no picks: " + line);
      }
      List<Span> all = sentences(item.text());
      List<Span> kept = new ArrayList<>();
      for (String number : cells[1].split(",")) {
        kept.add(all.get(Integer.parseInt(number) - 1));
      }
      out.add(new PickedArticle(item.title(), item.text(), all, kept));
    }
    return out;
  }

  static List<Span> sentences(String text) {
    List<Span> out = new ArrayList<>();
    Matcher m = SENTENCE.matcher(text);
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      while (start < end && blank(text.charAt(start))) {
        start++;
      }
      while (end > start && blank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        out.add(new Span(start, end));
      }
    }
    return out;
  }

  /** As Python's {@code str.strip} sees it, no-break spaces included. */
  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The first of the spans that fit in {@code maxChars}, at least one. */
  static List<Span> fit(List<Span> order, int maxChars) {
    List<Span> out = new ArrayList<>();
    int used = 0;
    for (Span s : order) {
      if (!out.isEmpty() && used + s.length() > maxChars) {
        break;
      }
      out.add(s);
      used += s.length();
    }
    return out;
  }

  static BitSet chars(List<Span> spans) {
    BitSet out = new BitSet();
    spans.forEach(s -> out.set(s.start(), s.end()));
    return out;
  }

  /** F1 over the characters shared with the reader's summary of {@code maxChars}. */
  double f1(List<Span> summary, int maxChars) {
    BitSet gold = chars(fit(picks, maxChars));
    BitSet got = chars(summary);
    int size = gold.cardinality() + got.cardinality();
    gold.and(got);
    return 2.0 * gold.cardinality() / Math.max(1, size);
  }
}
